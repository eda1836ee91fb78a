import { createServer } from 'node:http';
import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { cookieWarden as expressWarden } from '@cookiewarden/express';
import { cookieWarden as fastifyWarden } from '@cookiewarden/fastify';
import { guard, type NodeOptions } from '@cookiewarden/node';
import { describe, expect, it, jest } from '@jest/globals';
import express from 'express';
import fastify from 'fastify';
import { pinoHttp } from 'pino-http';
import request from 'supertest';
import { type CollectedLog, collectLog, type LogLine } from '../support/log-lines.js';

const rules = [
  { cookie: 'sid', category: 'technical' },
  { cookie: '_ga', category: 'statistical' },
  { host: 'pixel.example', category: 'advertising' },
];

interface Account {
  readonly decisions: { subject: string }[];
  readonly standing: { answers: unknown; readonly signals: string[] };
}

/** The lines that one response makes: the application sets cookies, or sends a page. */
async function linesOf(
  answer: { readonly cookies?: readonly string[]; readonly html?: string },
  options: PolicyOptions = {},
  logOptions: NodeOptions = {},
): Promise<readonly LogLine[]> {
  const log = collectLog();
  const policy = definePolicy({ rules, html: { tinyImages: 'ignore' }, ...options });
  const server = createServer(
    guard(
      (_req, res) => {
        if (answer.cookies) res.setHeader('Set-Cookie', answer.cookies);
        if (answer.html !== undefined) res.setHeader('Content-Type', 'text/html');
        res.end(answer.html ?? 'ok');
      },
      policy,
      { logger: log.logger, ...logOptions },
    ),
  );
  await request(server).get('/').set('connection', 'close');
  await log.untilOurs(1);
  return log.ours();
}

const levelNames: Readonly<Record<number, string>> = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error' };
const levelsOf = (lines: readonly LogLine[]) => lines.map(({ level }) => levelNames[level]);

const broken = {
  name: 'broken',
  cookies: [],
  read: () => {
    throw new Error('no');
  },
};

describe('the log', () => {
  it('has one line for an exchange, whatever happened in it', async () => {
    const lines = await linesOf({
      cookies: ['sid=1', '_ga=1', '_ga=2'],
      html: '<img src="https://pixel.example/a"><img src="https://pixel.example/b">',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.msg).toBe('cookie policy: 4 withheld, 1 passed');
    expect(lines[0]?.cookiewarden).toMatchObject({
      mode: 'enforce',
      policyVersion: '1',
      standing: { regime: 'opt-in', isAnswered: false, answers: {}, signals: [], source: 'none' },
      counts: { withheld: 4, passed: 1 },
      decisions: expect.arrayContaining([
        expect.objectContaining({ kind: 'load', subject: 'pixel.example', rule: 'rules[2]', count: 2 }),
        expect.objectContaining({ kind: 'store', subject: 'sid', outcome: 'passed', reason: 'exempt' }),
        expect.objectContaining({ kind: 'store', subject: '_ga', outcome: 'withheld', count: 2 }),
      ]),
    });
  });

  it.each<[string, Parameters<typeof linesOf>[0], PolicyOptions, string]>([
    ['nothing to decide', {}, {}, 'debug'],
    ['something passed', { cookies: ['sid=1'] }, {}, 'info'],
    ['something was amended', { cookies: ['sid=1'] }, { limits: { httpOnly: true } }, 'info'],
    ['something was withheld', { cookies: ['_ga=1'] }, {}, 'info'],
    ['something would be withheld', { cookies: ['_ga=1'] }, { mode: 'report-only' }, 'info'],
    ['something failed', { cookies: ['sid=1'] }, { consent: broken }, 'error'],
  ])('has a level by what happened: %s', async (_title, answer, options, level) => {
    expect(levelsOf(await linesOf(answer, options))).toEqual([level]);
  });

  it('says in each line what happened in its own exchange, however alike they are', async () => {
    const log = collectLog();
    const listen = (options: PolicyOptions) =>
      createServer(
        guard(
          (req, res) => {
            if (req.url === '/unchecked') res.setHeader('Content-Type', 'text/html; charset=utf-16');
            res.setHeader('Set-Cookie', req.url === '/two' ? ['sid=1', '_ga=1'] : 'sid=1').end('<p>');
          },
          definePolicy({ rules, ...options }),
          { logger: log.logger },
        ),
      );
    const servers = [listen({}), listen({ consent: broken }), listen({ mode: 'report-only' })];
    for (const server of [...servers, ...servers]) {
      for (const path of ['/one', '/two', '/unchecked']) {
        await request(server).get(path).set('cookie', '_ga=1').set('connection', 'close');
      }
    }
    const said = (await log.untilOurs(18)).map(({ msg }) => msg);
    expect(said.slice(9)).toEqual(said.slice(0, 9));
    expect(said.slice(0, 9)).toEqual([
      'cookie policy: 1 withheld, 1 passed',
      'cookie policy: 2 withheld, 1 passed',
      'cookie policy: 1 unchecked, 1 withheld, 1 passed',
      'cookie policy: 1 failed, 1 withheld, 1 passed',
      'cookie policy: 1 failed, 2 withheld, 1 passed',
      'cookie policy: 1 failed, 1 unchecked, 1 withheld, 1 passed',
      'cookie policy (report only): 1 would-withhold, 1 passed',
      'cookie policy (report only): 2 would-withhold, 1 passed',
      'cookie policy (report only): 1 unchecked, 1 would-withhold, 1 passed',
    ]);
  });

  it('warns of a page that passed unchecked', async () => {
    const log = collectLog();
    const server = createServer(
      guard(
        (_req, res) => {
          res.setHeader('Content-Type', 'text/html; charset=utf-16');
          res.end('<p>');
        },
        definePolicy({ rules }),
        { logger: log.logger },
      ),
    );
    await request(server).get('/').set('connection', 'close');
    const lines = await log.untilOurs(1);
    expect(levelsOf(lines)).toEqual(['warn']);
    expect(lines[0]?.cookiewarden).toMatchObject({ unchecked: 'charset utf-16le', counts: { unchecked: 1 } });
  });

  it('takes other levels by option, silence among them', async () => {
    const levels = { withheld: 'warn', passed: 'silent' } as const;
    expect(levelsOf(await linesOf({ cookies: ['_ga=1'] }, {}, { levels }))).toEqual(['warn']);
    expect(await linesOf({ cookies: ['sid=1'] }, {}, { levels })).toEqual([]);
  });

  it('leaves out the share that the option says, by what a line is about', async () => {
    const random = jest.spyOn(Math, 'random').mockReturnValue(0.5);
    try {
      expect(await linesOf({ cookies: ['sid=1'] }, {}, { sample: { passed: 0.5 } })).toHaveLength(0);
      expect(await linesOf({ cookies: ['sid=1'] }, {}, { sample: { passed: 0.51 } })).toHaveLength(1);
      expect(await linesOf({ cookies: ['_ga=1'] }, {}, { sample: { passed: 0 } })).toHaveLength(1);
    } finally {
      random.mockRestore();
    }
  });

  it('has a line for each decision by option', async () => {
    const lines = await linesOf({ cookies: ['sid=1', '_ga=1'] }, {}, { lines: 'decision' });
    expect(lines.map(({ msg }) => msg)).toEqual([
      'cookie policy: store sid passed (exempt)',
      'cookie policy: store _ga withheld (unanswered)',
    ]);
    expect(lines[1]?.cookiewarden).toMatchObject({
      decision: { subject: '_ga', verdict: 'deny' },
      counts: { passed: 1, withheld: 1 },
    });
  });

  it('names rules instead of cookies and hosts by option', async () => {
    const options = { subjects: 'rules' } as const;
    const [line] = await linesOf({ cookies: ['sid=1', 'amp_ann=1', 'amp_bob=1'] }, {}, options);
    expect(line?.cookiewarden.decisions).toEqual([
      expect.objectContaining({ subject: 'rules[0]', outcome: 'passed' }),
      expect.objectContaining({ subject: 'no rule', outcome: 'withheld', count: 2 }),
    ]);
    expect(line?.text).not.toMatch(/amp_|sid/);
  });

  it('writes nothing where the option says so', async () => {
    expect(await linesOf({ cookies: ['_ga=1'] }, {}, { logger: false })).toEqual([]);
  });

  it.each<[string, (log: CollectedLog) => NodeOptions['logger']]>([
    [
      'throws',
      () => {
        const fail = () => {
          throw new Error('disk full');
        };
        return { trace: fail, debug: fail, info: fail, warn: fail, error: fail };
      },
    ],
  ])('breaks no response where the logger %s', async (_title, make) => {
    const server = createServer(
      guard((_req, res) => void res.end('ok'), definePolicy({ rules }), {
        logger: make(collectLog()) ?? false,
      }),
    );
    const { status, text } = await request(server).get('/');
    expect([status, text]).toEqual([200, 'ok']);
  });
});

describe('the logger of the application', () => {
  it('is Fastify’s, with the id of the request', async () => {
    const log = collectLog();
    const app = fastify({ loggerInstance: log.logger, genReqId: () => 'request-7' });
    await app.register(fastifyWarden, { policy: definePolicy({ rules }) });
    app.get('/users/:name', (_request, reply) => reply.header('set-cookie', '_ga=1').send('ok'));
    await app.ready();
    await request(app.server).get('/users/ann');
    const [line] = await log.untilOurs(1);
    expect(line).toMatchObject({
      reqId: 'request-7',
      cookiewarden: { requestId: 'request-7', route: '/users/:name' },
    });
    expect(line?.text).not.toContain('ann');
    await app.close();
  });

  it('is pino-http’s, without the request that it binds', async () => {
    const log = collectLog({ name: 'shop' });
    const app = express();
    app.use(pinoHttp({ logger: log.logger, genReqId: () => 'request-8', autoLogging: false }));
    app.use(expressWarden(definePolicy({ rules })));
    const router = express.Router();
    router.get('/orders/:id', (_req, res) => void res.cookie('_ga', '1').send('ok'));
    app.use('/users/:name', router);
    await request(app).get('/users/ann/orders/5?q=secret').set('cookie', 'sid=secret');
    const [line] = await log.untilOurs(1);
    expect(line).toMatchObject({
      name: 'shop',
      cookiewarden: { requestId: 'request-8', route: '*/orders/:id' },
    });
    expect(line).not.toHaveProperty('req');
    expect(line?.text).not.toMatch(/secret|ann/);
  });

  it('may change what it is handed, as pino up to 9 redacts in place', async () => {
    const log = collectLog();
    const serializers = {
      cookiewarden: (account: Account) => {
        for (const decision of account.decisions) decision.subject = '[Redacted]';
        account.standing.answers = '[Redacted]';
        account.standing.signals.push('[Redacted]');
        return account;
      },
    };
    const logger = log.logger.child({}, { serializers });
    const server = createServer(
      guard((_req, res) => void res.setHeader('Set-Cookie', '_ga=1').end('ok'), definePolicy({ rules }), {
        logger,
      }),
    );
    for (let turn = 0; turn < 2; turn++) await request(server).get('/').set('connection', 'close');
    await log.untilOurs(2);
    for (const { cookiewarden } of log.ours()) {
      expect(cookiewarden).toMatchObject({
        standing: { answers: '[Redacted]', signals: ['[Redacted]'] },
        decisions: [{ subject: '[Redacted]', outcome: 'withheld' }],
      });
    }
    expect(log.ours()).toHaveLength(2);
  });

  it('is told of an id that is any text as of plain text', async () => {
    const log = collectLog();
    const app = fastify({ loggerInstance: log.logger, requestIdHeader: 'x-request-id' });
    await app.register(fastifyWarden, { policy: definePolicy({ rules }) });
    app.get('/', (_request, reply) => reply.header('set-cookie', '_ga=1').send('ok'));
    await app.ready();
    await request(app.server)
      .get('/')
      .set('x-request-id', `\u009b2J${'x'.repeat(100)}`);
    const [line] = await log.untilOurs(1);
    expect(line?.cookiewarden.requestId).toBe(`\ufffd2J${'x'.repeat(60)}…`);
    await app.close();
  });
});
