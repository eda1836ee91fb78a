import { describe, expect, it } from '@jest/globals';
import { startSite, tellWhatIsRead } from './attacked-site.js';

/** Characters that a terminal, an editor or a log viewer obeys instead of showing. */
const obeyed =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;

describe('attacks on the log', () => {
  it.each([
    ['an escape of one byte', '\u009b2J\u009b1H'],
    ['the bytes of a bidirectional override', Buffer.from('gpj.\u202eexe').toString('latin1')],
    ['a soft hyphen', 'si\u00add'],
    ['quotes and braces', '"},{"level":60,"msg":"forged'],
    ['a percent sign', '%s%d%j%o%c'],
    ['markup', '<script>alert(1)</script>'],
  ])('a name with %s is written so that nothing obeys it', async (_title, name) => {
    const site = await startSite(tellWhatIsRead);
    const { status } = await site.get(`Cookie: ${name}=1; sid=1`);
    expect(status).toBe(200);
    const lines = await site.untilLogged();
    expect(lines).toHaveLength(1);
    const { text, msg, level, cookiewarden } = lines[0] ?? { text: '', msg: '', level: 0, cookiewarden: {} };
    expect(text).not.toMatch(obeyed);
    expect(JSON.stringify(cookiewarden)).not.toMatch(obeyed);
    expect([level, msg]).toEqual([30, 'cookie policy: 1 withheld, 1 passed']);
  });

  it.each(['\n', '\r\n{"level":60}', '\u001b[31m', '\u202e', '\u2066', '\u200b', '\ufeff', '\u2028'])(
    'a name that never came over a wire, with %j, is written so that nothing obeys it',
    async (part) => {
      const site = await startSite((_req, res) => {
        const line = { toString: () => `a${part}b=1` };
        try {
          res.setHeader('Set-Cookie', line as never);
        } catch {
          // Node refuses most of them.
        }
        res.end(`<img src="https://a${part}b.example/p">`);
      });
      await site.get();
      const [logged] = await site.untilLogged();
      expect(logged?.text).not.toMatch(obeyed);
    },
  );

  it('a long name is cut, and so is a long host', async () => {
    const label = 'x'.repeat(60);
    const site = await startSite((_req, res) => {
      res.setHeader('Set-Cookie', `${'n'.repeat(4000)}=1`).setHeader('Content-Type', 'text/html');
      res.end(`<img width=1 height=1 src="https://${label}.${label}.${label}.example/p">`);
    });
    await site.get(`Cookie: ${'m'.repeat(4000)}=1`);
    const [line] = await site.untilLogged();
    const decisions = line?.cookiewarden.decisions as readonly { readonly subject: string }[];
    expect(decisions.map(({ subject }) => subject.length)).toEqual([64, 64, 64]);
  });

  it('names that carry an identifier: by option the line names the rule', async () => {
    const rules = [{ cookie: 'amp_*', category: 'statistical' }];
    const site = await startSite(tellWhatIsRead, { rules }, { subjects: 'rules' });
    await site.get('Cookie: amp_5f3a=1; amp_99bc=1; session-8d1e=1');
    const [line] = await site.untilLogged();
    expect(line?.text).not.toMatch(/5f3a|99bc|8d1e/);
    expect(line?.cookiewarden.decisions).toMatchObject([
      { subject: 'rules[0]', count: 2 },
      { subject: 'no rule' },
    ]);
  });

  it('URLs of withheld tags: host and rule, no path and no query', async () => {
    const site = await startSite((_req, res) => {
      res.setHeader('Content-Type', 'text/html');
      res.end('<img src="https://ann:pw@www.pixel.example:8443/u/ann.gif?id=42#top">');
    });
    await site.get();
    const [line] = await site.untilLogged();
    expect(line?.cookiewarden.decisions).toMatchObject([{ subject: 'www.pixel.example', rule: 'rules[2]' }]);
    // Of the line as a whole not: its time and process number hold any digits.
    expect(JSON.stringify(line?.cookiewarden)).not.toMatch(/ann|pw|42|8443|gif/);
  });

  it('a logger that throws keeps no response', async () => {
    const fail = () => {
      throw new Error('EPIPE');
    };
    const logger = { trace: fail, debug: fail, info: fail, warn: fail, error: fail };
    const site = await startSite(tellWhatIsRead, {}, { logger });
    for (let turn = 0; turn < 3; turn++) expect((await site.get('Cookie: _ga=1')).status).toBe(200);
  });

  it('a logger that never ends keeps no response', async () => {
    const never = () => new Promise(() => {});
    const logger = { trace: never, debug: never, info: never, warn: never, error: never } as never;
    const site = await startSite(tellWhatIsRead, {}, { logger });
    expect((await site.get('Cookie: _ga=1')).status).toBe(200);
  });
});
