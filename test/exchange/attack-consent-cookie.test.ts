import { consentCookie } from '@cookiewarden/consent';
import { type ConsentSource, PolicyError, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { request } from '../support/standing.js';
import { startSite, tellWhatIsRead } from './attacked-site.js';

const secret = 'a secret of more than thirty-two bytes';
const keys = [{ id: 'k1', secret }];
const onHttps = { view: { isSecure: () => true } };

/** The pair that a source writes for a visitor who agreed to statistics. */
function writePair(
  source: ConsentSource,
  answer: 'granted' | 'denied' = 'granted',
  answeredAt = Date.now(),
): string {
  const facts = request();
  const consent = {
    categories: new Map([['statistical', answer]]),
    services: new Map(),
    answeredAt,
    policyVersion: '1',
  };
  return source.write?.(consent, facts)[0]?.split(';')[0] ?? '';
}

/** What the visitor with these cookies is taken to have granted. */
async function grantedBy(
  cookie: string,
  policy: PolicyOptions = {},
  ...headers: string[]
): Promise<string[]> {
  const site = await startSite(tellWhatIsRead, { consent: consentCookie({ keys }), ...policy }, onHttps);
  const { body, status } = await site.get(...(cookie === '' ? [] : [`Cookie: ${cookie}`]), ...headers);
  expect(status).toBe(200);
  return JSON.parse(body).granted;
}

const pair = writePair(consentCookie({ keys }));
const hour = 3_600_000;

describe('attacks on the consent cookie', () => {
  it('is read where nobody attacks', async () => {
    expect(await grantedBy(pair)).toEqual(['statistical']);
  });

  it('signed value of another cookie replayed as consent', async () => {
    const other = writePair(consentCookie({ keys, name: '__Host-preferences' }));
    expect(await grantedBy(other.replace('__Host-preferences', '__Host-consent'))).toEqual([]);
  });

  it.each(['', 'short', 'x'.repeat(31)])('empty or short secret: %j is refused at start-up', (weak) => {
    expect(() => consentCookie({ keys: [{ id: 'k1', secret: weak }] })).toThrow(PolicyError);
  });

  it.each(['', 'x', 'x'.repeat(42), 'x'.repeat(44), 'x'.repeat(3000)])(
    'timing: a MAC of another length is no MAC, and no error: %#',
    async (mac) => {
      expect(await grantedBy(pair.replace(/mac=.*/, `mac=${mac}`))).toEqual([]);
    },
  );

  it('malleability: no re-spelling of the signature or the record verifies', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const spellings = [...alphabet].map((last) => pair.slice(0, -1) + last).filter((text) => text !== pair);
    spellings.push(
      `${pair}=`,
      pair.replace('-', '+'),
      pair.replace('_', '/'),
      `${pair} `.trim().concat('%3D'),
    );
    spellings.push(
      pair.replace('yes=', 'yes=advertising.'),
      pair.replace('yes=statistical', 'yes=s%74atistical'),
    );
    const site = await startSite(tellWhatIsRead, { consent: consentCookie({ keys }) }, onHttps);
    for (const spelling of spellings.filter((text) => text !== pair)) {
      const { body } = await site.get(`Cookie: ${spelling}`);
      expect([spelling, JSON.parse(body).granted]).toEqual([spelling, []]);
    }
  });

  it('key rotation: an old key still verifies and is signed anew, a key that is gone does not', async () => {
    const rotated = consentCookie({ keys: [{ id: 'k2', secret: `another ${secret}` }, ...keys] });
    const site = await startSite(tellWhatIsRead, { consent: rotated }, onHttps);
    const response = await site.get(`Cookie: ${pair}`, 'Accept: text/html', 'Sec-Fetch-Mode: navigate');
    expect(JSON.parse(response.body).granted).toEqual(['statistical']);
    expect(response.lines('set-cookie')[0]).toMatch(/^__Host-consent=.*&key=k2&mac=/);
    const gone = consentCookie({ keys: [{ id: 'k2', secret: `another ${secret}` }] });
    expect(await grantedBy(pair, { consent: gone })).toEqual([]);
  });

  it.each(['&alg=none', '&key=none', '&mac=none'])('algorithm confusion: %s buys nothing', async (extra) => {
    const bare = pair.replace(/&key=.*/, '');
    expect(await grantedBy(bare)).toEqual([]);
    expect(await grantedBy(bare + extra)).toEqual([]);
    expect(await grantedBy(pair + extra)).toEqual([]);
  });

  it('replay after withdrawal: the newer refusal wins beside the kept grant', async () => {
    const site = await startSite(
      (req, res) => {
        req.consent.withdraw();
        res.end();
      },
      { consent: consentCookie({ keys }) },
      onHttps,
    );
    const [line = ''] = (await site.get(`Cookie: ${pair}`)).lines('set-cookie');
    const refusal = line.split(';')[0] ?? '';
    expect(line).not.toMatch(/Max-Age=0|Expires=Thu, 01 Jan 1970/);
    expect(await grantedBy(refusal)).toEqual([]);
    expect(await grantedBy(`${pair}; ${refusal}`, { regime: 'opt-out' })).not.toContain('statistical');
  });

  it('stale policy: an answer to another version is asked again', async () => {
    expect(await grantedBy(pair, { version: '2' })).toEqual([]);
  });

  it('expiry: the server counts too, and nothing is dated ahead', async () => {
    const source = consentCookie({ keys });
    const halfYear = 181 * 24 * hour;
    const old = writePair(
      consentCookie({ keys, lapseAfterSeconds: 34_000_000 }),
      'granted',
      Date.now() - halfYear,
    );
    expect(await grantedBy(old)).toEqual([]);
    // A source writes no time to come, so the date is changed where nothing is signed.
    const ahead = writePair(consentCookie()).replace(/at=\d{4}/, 'at=2099');
    expect(await grantedBy(ahead, { consent: consentCookie() })).toEqual([]);
    expect(await grantedBy(writePair(source, 'granted', Date.now() - hour))).toEqual(['statistical']);
  });

  it('tossing and shadowing: unsigned copies are dropped, signed ones intersected, more than ten not read', async () => {
    const tossed = writePair(consentCookie()).replace('statistical', 'advertising');
    expect(await grantedBy(`${tossed}; ${pair}`)).toEqual(['statistical']);
    expect(await grantedBy(`${pair}; ${writePair(consentCookie({ keys }), 'denied')}`)).toEqual([]);
    expect(await grantedBy(Array(11).fill(pair).join('; '))).toEqual([]);
  });

  it('tossing never makes silence of a refusal where silence is a yes', async () => {
    const refusal = writePair(consentCookie({ keys }), 'denied');
    expect(await grantedBy(`__Host-consent=tossed; ${refusal}`, { regime: 'opt-out' })).toEqual([]);
    expect(await grantedBy('__Host-consent=tossed', { regime: 'opt-out' })).toEqual([]);
  });

  it('eviction: an absent answer is never a yes under opt-in, nor under implied without a notice', async () => {
    expect(await grantedBy('')).toEqual([]);
    expect(await grantedBy('', { regime: 'implied' })).toEqual([]);
  });

  it('our own rules never withhold the consent cookie, in either direction', async () => {
    const site = await startSite(
      (req, res) => {
        req.consent.grant(['statistical']);
        res.end(req.headers.cookie);
      },
      {
        consent: consentCookie({ keys }),
        categories: { technical: { exempt: false } },
        judge: () => ({ verdict: 'deny' }),
        rules: [{ cookie: '__Host-*', category: 'advertising' }],
      },
      onHttps,
    );
    const response = await site.get(`Cookie: ${pair}; sid=1`);
    expect(response.body).toContain(pair);
    expect(response.lines('set-cookie')).toHaveLength(1);
    const [line] = await site.untilLogged();
    expect(line?.cookiewarden.decisions).not.toContainEqual(
      expect.objectContaining({ subject: '__Host-consent', outcome: 'withheld' }),
    );
  });

  it('payload with names of the prototype grants nothing and pollutes nothing', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty.prototype'];
    for (const name of names) {
      const value = writePair(consentCookie()).replace('yes=statistical', `yes=${name}`);
      expect(await grantedBy(value, { consent: consentCookie() })).toEqual([]);
    }
    expect(({} as Record<string, unknown>).statistical).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('Sec-GPC: 1 beside a stored grant: the signal wins where silence is a yes, unless the policy says otherwise', async () => {
    const grant = pair.replace(/&key=.*/, '').replace('statistical', 'advertising');
    const consent = consentCookie();
    const policy: PolicyOptions = { consent, regime: 'opt-out' };
    expect(await grantedBy(grant, policy, 'Sec-GPC: 1')).not.toContain('advertising');
    const trusting: PolicyOptions = { ...policy, signals: { explicitGrantOutweighs: true } };
    expect(await grantedBy(grant, trusting, 'Sec-GPC: 1')).toContain('advertising');
  });

  it('an invalid token is denied, with one line that does not quote it', async () => {
    const site = await startSite(tellWhatIsRead, { consent: consentCookie({ keys }) }, onHttps);
    const { body } = await site.get('Cookie: __Host-consent=SECRET-token');
    expect(JSON.parse(body).granted).toEqual([]);
    const lines = await site.untilLogged();
    expect(lines).toHaveLength(1);
    expect(lines[0]?.cookiewarden.notes).toEqual(['the consent cookie is not signed by a known key']);
    expect(lines[0]?.text).not.toContain('SECRET');
  });
});
