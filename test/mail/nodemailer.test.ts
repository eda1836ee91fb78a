import { generateKeyPairSync } from 'node:crypto';
import { Writable } from 'node:stream';
import { definePolicy, reasons } from '@cookiewarden/core';
import { type RecipientConsent, trackingScale } from '@cookiewarden/mail';
import { cookieWarden, type TransportOptions } from '@cookiewarden/mail/nodemailer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { type MailServer, startMailServer } from '../support/receive-mail.js';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());

const policy = definePolicy({});
const shared = 'https://shop.example/opened.gif';
const pixel = '<img src="https://u1.ct.sendgrid.net/wf/open?upn=secret1" width="1" height="1" alt="">';
const html = `<p>Hello</p><a href="https://click.pstmrk.it/3s/shop.example%2Fsale%3Fmc_eid%3Dsecret2/x/y">Sale</a>
<a href="https://shop.example/bye?u=secret3&amp;mc_eid=secret4">Leave</a>${pixel}`;

const consents = new Map<string, RecipientConsent>([
  ['off@home.example', 'off'],
  ['anonymous@home.example', 'anonymous'],
  ['pseudonymous@home.example', 'pseudonymous'],
  ['identified@home.example', { statistical: 'granted' }],
  ['full@home.example', { statistical: 'granted', advertising: 'granted' }],
]);

function readLines(): {
  readonly lines: () => readonly unknown[];
  readonly text: () => string;
  readonly logger: ReturnType<typeof pino>;
} {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  const lines = () =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));
  return { lines, text: () => text, logger: pino({ name: 'test' }, stream) };
}

const options = (more: Partial<TransportOptions> = {}): TransportOptions => ({
  policy,
  consentOf: (address) => consents.get(address),
  logger: false,
  sharedOpenUrl: shared,
  hashKey: 'a key of sixteen or more',
  pseudonymousOpenUrl: (pseudonym) => `${shared}?p=${pseudonym}`,
  ...more,
});

describe('a message to one recipient', () => {
  const send = (to: string) =>
    server.send(
      {
        to,
        html,
        text: 'x',
        headers: { 'List-Unsubscribe': '<https://shop.example/bye?u=secret3&mc_eid=secret4>' },
      },
      options(),
    );

  it('carries what each of five agreed to', async () => {
    const seen: Record<string, readonly string[]> = {};
    for (const to of consents.keys()) {
      const { parsed } = await send(to);
      const urls = [...String(parsed.html).matchAll(/https:[^"]*/g)].map(([url]) =>
        url.replaceAll('&amp;', '&'),
      );
      seen[to.split('@', 1)[0] ?? ''] = urls.map((url) => url.replace(/p=[\w-]{22}$/, 'p=hash'));
    }
    const leave = 'https://shop.example/bye?u=secret3&mc_eid=secret4';
    const wrapped = 'https://click.pstmrk.it/3s/shop.example%2Fsale%3Fmc_eid%3Dsecret2/x/y';
    const open = 'https://u1.ct.sendgrid.net/wf/open?upn=secret1';
    expect(seen).toEqual({
      off: ['https://shop.example/sale', leave],
      anonymous: ['https://shop.example/sale', leave, shared],
      pseudonymous: ['https://shop.example/sale', leave, `${shared}?p=hash`],
      identified: [wrapped, leave, open],
      full: [wrapped, leave, open],
    });
  });

  it('keeps its List-Unsubscribe headers', async () => {
    const { raw } = await server.send(
      {
        to: 'off@home.example',
        html,
        list: { unsubscribe: { url: 'https://shop.example/bye?u=secret3&mc_eid=secret4', comment: 'Leave' } },
        headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      },
      options(),
    );
    const text = raw.toString('latin1').replace(/=\r\n/g, '').replace(/\r\n /g, ' ');
    expect(text).toMatch(/^List-Unsubscribe: <https:\/\/shop\.example\/bye\?u=secret3&mc_eid=secret4>/m);
    expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(text).toContain('href="https://shop.example/bye?u=secret3&amp;mc_eid=secret4"');
  });

  it('follows nobody whom the application does not know', async () => {
    expect((await send('stranger@home.example')).parsed.html).not.toContain('<img');
  });

  it('goes to the pseudonym that the key makes of the address, and to another with another key', async () => {
    const pseudonymOf = async (hashKey: string, to = 'pseudonymous@home.example') =>
      /\?p=([\w-]{22})"/.exec(
        String((await server.send({ to, html }, options({ hashKey }))).parsed.html),
      )?.[1];
    const one = await pseudonymOf('a key of sixteen or more');
    expect(one).toBeDefined();
    expect(await pseudonymOf('a key of sixteen or more', 'Ann <Pseudonymous@home.example>')).toBeUndefined();
    expect(await pseudonymOf('a key of sixteen or more')).toBe(one);
    expect(await pseudonymOf('another key of sixteen')).not.toBe(one);
  });
});

describe('a message to several recipients', () => {
  it('carries what all of them agreed to', async () => {
    const to = ['identified@home.example', 'full@home.example'];
    expect((await server.send({ to, html }, options())).parsed.html).toContain('secret1');
    const less = await server.send({ to, bcc: 'anonymous@home.example', html }, options());
    expect(less.to).toHaveLength(3);
    expect(less.parsed.html).toContain(`<img src="${shared}"`);
    expect(less.parsed.html).not.toContain('secret1');
  });

  it('has no pseudonym for two', async () => {
    consents.set('second@home.example', 'pseudonymous');
    const to = ['pseudonymous@home.example', 'second@home.example'];
    expect((await server.send({ to, html }, options())).parsed.html).toContain(`<img src="${shared}"`);
  });

  it('counts whom the envelope names', async () => {
    const { parsed } = await server.send(
      {
        to: 'full@home.example',
        envelope: { from: 'shop@shop.example', to: ['off@home.example'] },
        html,
      },
      options(),
    );
    expect(parsed.html).not.toContain('<img');
  });
});

describe('a DKIM signature', () => {
  it('is set after the policy, over what goes out', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'der' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const { raw } = await server.send(
      {
        to: 'off@home.example',
        html,
        text: 'Grüße https://shop.example/?mc_eid=1',
        attachments: [{ filename: 'a.bin', content: Buffer.from([0, 255, 10, 13, 46]) }],
        dkim: { domainName: 'shop.example', keySelector: 'one', privateKey },
      },
      options(),
    );
    expect(raw.toString('latin1')).not.toContain('sendgrid');
    const record = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`;
    const resolver = async () => [[record]];
    const { results } = await dkimVerify(raw, { resolver });
    expect(results.map(({ status, signingDomain }) => [signingDomain, status.result])).toEqual([
      ['shop.example', 'pass'],
    ]);
    const broken = Buffer.from(raw.toString('latin1').replace('<p>Hello', '<p>Hallo'), 'latin1');
    expect((await dkimVerify(broken, { resolver })).results[0]?.status.result).toBe('neutral');
  });
});

describe('the log', () => {
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['level', 'time', 'pid', 'hostname', 'name', 'msg', 'mail'],
    properties: {
      level: { const: 30 },
      time: { type: 'integer' },
      pid: { type: 'integer' },
      hostname: { type: 'string' },
      name: { type: 'string' },
      msg: { const: 'the policy was applied to a message' },
      mail: {
        type: 'object',
        additionalProperties: false,
        required: [
          'agreed',
          'mode',
          'level',
          'open',
          'click',
          'parameters',
          'kept',
          'withheld',
          'reasons',
          'seen',
          'unchecked',
        ],
        properties: {
          recipient: { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$' },
          agreed: { enum: trackingScale },
          mode: { enum: ['enforce', 'report-only'] },
          level: { enum: trackingScale },
          open: { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
          click: { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
          parameters: { type: 'integer' },
          kept: { type: 'integer' },
          withheld: { type: 'object', additionalProperties: { type: 'integer' } },
          reasons: {
            type: 'object',
            propertyNames: { enum: Object.keys(reasons) },
            additionalProperties: { type: 'integer', minimum: 1 },
          },
          seen: { type: 'array', items: { type: 'string', pattern: '^[a-z0-9-]+$' } },
          unchecked: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  };

  it('has one line for each recipient, in a fixed form', async () => {
    const { lines, logger } = readLines();
    const to = ['full@home.example', 'off@home.example'];
    await server.send({ to, html }, options({ logger }));
    const validate = new Ajv({ strict: false }).compile(schema);
    for (const line of lines())
      expect({ line, errors: validate(line) ? null : validate.errors }).toEqual({ line, errors: null });
    expect(lines()).toMatchObject([
      { mail: { agreed: 'full', level: 'off', open: { withheld: 1 }, reasons: { denied: 1 } } },
      { mail: { agreed: 'off', level: 'off', click: { unwrapped: 1 } } },
    ]);
    const hashes = lines().map((line) => JSON.stringify(line).match(/"recipient":"([^"]*)"/)?.[1]);
    expect(new Set(hashes).size).toBe(2);
  });

  it('has no trace of the recipient without a key', async () => {
    const { text, logger } = readLines();
    const { hashKey, pseudonymousOpenUrl, ...rest } = options({ logger });
    await server.send({ to: 'off@home.example', html }, rest);
    expect(text()).not.toContain('recipient');
  });

  it('never holds an address, a name or a URL, whatever happens', async () => {
    const { text, lines, logger } = readLines();
    const secrets = ['ann.planted', 'home.example', 'secret', 'https:', 'shop.example', 'Planted'];
    const throwing = (address: string): never => {
      throw Object.assign(new Error(`no consent for ${address} at https://shop.example/secret`), {
        code: address,
      });
    };
    const message = {
      to: { name: 'Ann Planted', address: 'ann.planted@home.example' },
      cc: 'Planted <second.secret@home.example>',
      subject: 'secret for ann.planted@home.example',
      html: `${html}<img src="https://shop.example/secret.png?e=ann.planted@home.example"><a href="https://ann.planted@home.example/">x</a>`,
      text: 'https://shop.example/secret?e=ann.planted%40home.example',
      headers: { 'X-SMTPAPI': '{"secret":"ann.planted@home.example"' },
    };
    await server.send(message, options({ logger }));
    await server.send(message, options({ logger, consentOf: throwing }));
    await server.send(message, options({ logger, consentOf: async (address) => throwing(address) }));
    await server.send(message, options({ logger, consentOf: () => new Promise(() => {}), limitMs: 5 }));
    await server.send(message, options({ logger, onReport: () => throwing('ann.planted@home.example') }));
    const judge = (): never => throwing('ann.planted@home.example');
    await server.send(message, options({ logger, policy: definePolicy({ judge }) }));
    expect(lines().length).toBeGreaterThanOrEqual(6 * 2 + 7);
    for (const secret of secrets) expect(text()).not.toContain(secret);
  });

  it('is a pino of its own by default, and none at all where it is refused', () => {
    expect(() => cookieWarden({ policy, consentOf: () => 'off' })).not.toThrow();
    expect(() => cookieWarden({ policy, consentOf: () => 'off', logger: false })).not.toThrow();
  });
});

describe('a fault', () => {
  it('of the options shows at start-up, all at once', () => {
    const wrong = { policy, consentOf: 'all', limitMs: -1, floor: 'low' };
    expect(() => Reflect.apply(cookieWarden, undefined, [wrong])).toThrow(
      /The mail options has 3 faults:\n {2}limitMs is -1.*\n {2}floor is "low".*\n {2}consentOf is "all"/s,
    );
  });

  it('of a listener or a logger keeps no message back', async () => {
    const failing = (): never => {
      throw new Error('no');
    };
    const logger = { info: failing, error: failing };
    const { parsed } = await server.send(
      { to: 'off@home.example', html },
      options({ logger, onReport: failing }),
    );
    expect(parsed.html).not.toContain('<img');
  });

  it('of a listener that rejects is in the log', async () => {
    const { lines, logger } = readLines();
    const onReport = async () => JSON.parse('{');
    await server.send({ to: 'off@home.example', html }, options({ logger, onReport }));
    const fault = expect.objectContaining({ where: 'report listener', error: 'SyntaxError' });
    expect(lines()).toContainEqual(expect.objectContaining({ fault }));
  });

  it('of ours keeps no message back, and the log says so', async () => {
    const { lines, logger } = readLines();
    // A switch of the operator's that fails stands for any fault on the way.
    const switches = [
      {
        isVerified: false,
        headers: (): never => {
          throw new RangeError('no');
        },
      },
    ];
    const { parsed } = await server.send({ to: 'off@home.example', html }, options({ logger, switches }));
    expect(parsed.html).toContain('Hello');
    expect(parsed.html).not.toContain('<img');
    expect(lines()).toMatchObject([
      {
        level: 50,
        fault: { where: 'mail', error: 'RangeError' },
        msg: 'cookiewarden: a message went out without the whole policy',
      },
    ]);
  });
});

describe('report-only', () => {
  it('sends every byte as it was, and says what it would do', async () => {
    const { lines, logger } = readLines();
    const watching = definePolicy({ mode: 'report-only' });
    const { parsed } = await server.send(
      { to: 'off@home.example', html },
      options({ logger, policy: watching }),
    );
    expect(String(parsed.html).trimEnd()).toBe(html);
    expect(lines()).toMatchObject([
      { mail: { mode: 'report-only', open: { withheld: 1 }, click: { unwrapped: 1 } } },
    ]);
  });
});

describe('other transports', () => {
  it('are covered too: the plugin works where the message is made', async () => {
    const transport = createTransport({ streamTransport: true, buffer: true });
    transport.use('compile', cookieWarden(options()));
    const { message } = await transport.sendMail({ from: 'a@shop.example', to: 'off@home.example', html });
    expect(message.toString()).not.toContain('sendgrid');
  });
});
