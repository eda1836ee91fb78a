import { type ConsentSource, definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { install } from '@cookiewarden/node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Step, type StepServer, startStepServer } from './response-record.js';
import { anyFields, anySteps, type Fields, neutralFields } from './steps.js';

const answering = (answer: 'granted' | 'denied'): ConsentSource => ({
  name: 'test',
  cookies: [],
  read: () => ({
    categories: new Map([
      ['statistical', answer],
      ['advertising', answer],
    ]),
    services: new Map(),
    isAnswered: true,
    source: 'test',
  }),
});

const rules: PolicyOptions['rules'] = [
  { cookie: 'a*', category: 'statistical' },
  { host: 'pixel.example', category: 'advertising' },
];

interface Standing {
  readonly options: PolicyOptions;
  readonly fields: Fields;
  /** What the application does first. */
  readonly first?: readonly Step[];
}

// Browsers guess at what has no type, unless they are told not to: only then is it surely no page.
const noPage: readonly Step[] = [{ call: 'setHeader', parameters: ['X-Content-Type-Options', 'nosniff'] }];

const standings: Readonly<Record<string, Standing>> = {
  'everything is allowed': {
    options: {
      consent: answering('granted'),
      unclassified: 'unsafely-allow',
      signals: { gpc: false, dnt: false },
      rules: rules.slice(0, 1),
    },
    fields: anyFields,
  },
  'everything is granted, and the response is no page': {
    options: { consent: answering('granted'), rules },
    fields: neutralFields,
    first: noPage,
  },
  'everything is refused, and the response holds nothing to withhold': {
    options: { consent: answering('denied'), rules },
    fields: neutralFields,
    first: noPage,
  },
  'everything is refused, the policy only reports, and the response is no page': {
    options: { consent: answering('denied'), rules, mode: 'report-only' },
    fields: { ...anyFields, values: neutralFields.values },
    first: noPage,
  },
};

const requests = [
  'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\nTE: trailers\r\n\r\nhi',
];

describe.each(Object.entries(standings))(
  'where %s, an application',
  (_name, { options, fields, first = [] }) => {
    let bare: StepServer;
    let guarded: StepServer;

    beforeAll(async () => {
      bare = await startStepServer();
      guarded = await startStepServer((server) => install(server, definePolicy(options), { logger: false }));
    });
    afterAll(async () => {
      await Promise.all([bare.close(), guarded.close()]);
    });

    it('cannot tell, whatever it does, that Cookie Warden is there', async () => {
      const request = fc.constantFrom(...requests);
      await fc.assert(
        fc.asyncProperty(request, anySteps(fields), async (text, others) => {
          const steps = [...first, ...others];
          expect(await guarded.record(text, steps)).toEqual(await bare.record(text, steps));
        }),
        { numRuns: Number(process.env.COOKIEWARDEN_RUNS ?? 100) },
      );
    });
  },
);
