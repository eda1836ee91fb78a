import { definePolicy, readSetCookie } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { startSite, tellWhatIsRead } from './attacked-site.js';

/** What the application reads of a Cookie line, and what it may do. */
async function readBy(cookie: string, policy = {}): Promise<{ cookie: string | null; granted: string[] }> {
  const site = await startSite(tellWhatIsRead, policy);
  const { body } = await site.get(`Cookie: ${cookie}`);
  return JSON.parse(body);
}

/** The Set-Cookie lines that leave of those that the application sets. */
async function leaving(lines: readonly string[], policy = {}): Promise<readonly string[]> {
  const site = await startSite((_req, res) => void res.setHeader('Set-Cookie', lines).end('ok'), policy);
  const response = await site.get();
  expect(response.status).toBe(200);
  return response.lines('set-cookie');
}

const now = new Date().toISOString().replace(/\.\d+Z/, 'Z');
const granted = `consent-insecure=v1&at=${now}&policy=1&yes=statistical`;
const refused = `consent-insecure=v1&at=${now}&policy=1&no=statistical`;

describe('attacks by the Cookie header', () => {
  it('two consent cookies of one name: what one of them denies is denied, in either order', async () => {
    for (const cookie of [`${granted}; ${refused}`, `${refused}; ${granted}`]) {
      expect((await readBy(cookie)).granted).toEqual([]);
    }
    expect((await readBy(granted)).granted).toEqual(['statistical']);
  });

  it('two consent cookies over two lines of the header', async () => {
    const site = await startSite(tellWhatIsRead);
    const { body } = await site.get(`Cookie: ${granted}`, `Cookie: ${refused}`);
    expect(JSON.parse(body).granted).toEqual([]);
  });

  it('__proto__ and its like: strangers, unless a rule names them, and then byte for byte', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'];
    const cookie = names.map((name) => `${name}="a b"`).join('; ');
    expect((await readBy(`${cookie}; sid=1`)).cookie).toBe('sid=1');
    const rules = names.map((name) => ({ cookie: name, category: 'technical' }));
    expect((await readBy(cookie, { rules })).cookie).toBe(cookie);
    expect(await leaving(names.map((name) => `${name}=1`))).toEqual([]);
  });

  it.each([
    ['a nameless pair', `=${granted}`],
    ['a name alone', 'consent-insecure'],
    ['an empty value', 'consent-insecure='],
    ['a value in quotes', `consent-insecure="${granted.slice(17)}"`],
    ['an encoded name', `consent%2Dinsecure=${granted.slice(17)}`],
    ['another case', granted.replace('consent', 'Consent')],
    ['a name in U+00A0', `\u00a0consent-insecure\u00a0=${granted.slice(17)}`],
    ['a name behind a byte order mark', `\u00ef\u00bb\u00bfconsent-insecure=${granted.slice(17)}`],
    ['an attribute of RFC 2109', `$Version=1; sid="x; ${granted}"`],
    ['a record in another spelling', granted.replace('statistical', 's%74atistical')],
    ['the name of the cookie on HTTPS', granted.replace('consent-insecure', '__Host-consent')],
  ])('%s is no consent', async (_title, cookie) => {
    expect((await readBy(cookie)).granted).toEqual([]);
  });

  it('a nameless pair stays out unless a rule for nameless ones lets it in', async () => {
    expect((await readBy('sid=1; orphan; =x=y')).cookie).toBe('sid=1');
    const rules = [{ cookie: '', category: 'technical' }];
    expect((await readBy('orphan; =x=y', { rules })).cookie).toBe('orphan; =x=y');
  });

  it('$Version and $Path are names like any other', async () => {
    expect((await readBy('$Version=1; sid=1; $Path="/"; $Domain=a')).cookie).toBe('sid=1');
  });

  it('U+00A0 round a name makes another name; a blank does not', async () => {
    expect((await readBy('\u00a0sid\u00a0=1')).cookie).toBeNull();
    expect((await readBy(' \tsid\t =1; _ga=2')).cookie).toBe('sid\t =1');
  });
});

describe('attacks by Set-Cookie lines', () => {
  it('blanks and tabs round a name do not carry it past its rule', async () => {
    expect(await leaving(['  _ga  = 1', '\t_ga\t=1', '_ga =1', '_ga\t=1; Path=/'])).toEqual([]);
  });

  it('a comma does not make two cookies of one line', async () => {
    expect(await leaving(['_ga=1, sid=2', 'sid=1, _ga=2'])).toEqual(['sid=1, _ga=2']);
  });

  it('a control character cannot be sent by Node, and is told of where something else sends it', async () => {
    const site = await startSite((_req, res) => {
      try {
        res.setHeader('Set-Cookie', 'sid=1\u0007');
      } catch (error) {
        res.end((error as NodeJS.ErrnoException).code);
      }
    });
    expect((await site.get()).body).toBe('ERR_INVALID_CHAR');
    expect(readSetCookie('sid=1\u0007').flaw).toBe('a control character');
  });

  it('name and value over 4096 octets pass, since browsers ignore them, and are told of', async () => {
    const line = `sid=${'x'.repeat(5000)}`;
    const site = await startSite((_req, res) => void res.setHeader('Set-Cookie', line).end('ok'));
    expect((await site.get()).lines('set-cookie')).toEqual([line]);
    const [logged] = await site.untilLogged();
    expect(logged?.cookiewarden.decisions).toMatchObject([{ flaw: 'name and value over 4096 octets' }]);
    expect(logged?.text).not.toContain('xxxx');
  });

  it('another case is another cookie', async () => {
    expect(await leaving(['SID=1', 'Sid=1', 'sid=1'])).toEqual(['sid=1']);
  });

  it('only the exact prefix makes the consent cookie', async () => {
    const kept = await leaving(['__host-consent=x', '__HOST-consent=x', '__Host-consent=x']);
    expect(kept).toEqual(['__Host-consent=x']);
  });

  it('chunks of one cookie go by one rule: all or none', async () => {
    const policy = { rules: [{ cookie: 'auth', category: 'statistical', chunked: true }] };
    const lines = ['auth=chunks-2', 'auth.0=a', 'auth.1=b', 'authC1=c', 'auth.sig=d'];
    expect(await leaving(lines, policy)).toEqual([]);
    expect(await leaving([...lines, 'auth.x=e', 'auth0=f'], { ...policy, regime: 'opt-out' })).toEqual(lines);
  });

  it('a deletion that deletes nothing is none', async () => {
    const past = 'Expires=Thu, 01 Jan 1970 00:00:00 GMT';
    const kept = await leaving([
      `_ga=id; ${past}; Max-Age=600`,
      '_ga=id; Expires=soon',
      '_ga=id; Max-Age=0x0',
      '_ga=id; Max-Age=',
      `_ga=; ${past}`,
    ]);
    expect(kept).toEqual([`_ga=; ${past}`]);
  });
});

it('names that are chosen to collide change nothing but the count', () => {
  const policy = definePolicy({ rules: [{ cookie: 'sid', category: 'technical' }] });
  // Numbers as text, array indices and names of the prototype are what objects used as maps stumble on.
  for (const name of ['0', '4294967295', '-0', 'valueOf', '__proto__', 'NaN']) {
    expect(policy.rules.cookie(name, 'shop.example')).toBeUndefined();
  }
});
