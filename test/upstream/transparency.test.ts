import { definePolicy } from '@cookiewarden/core';
import { install } from '@cookiewarden/node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Step } from './recorder.js';
import { type StepServer, startStepServer } from './response-record.js';
import { standings } from './standings.js';
import { anySteps } from './steps.js';

const noPage: readonly Step[] = [{ call: 'setHeader', parameters: ['X-Content-Type-Options', 'nosniff'] }];

const requests = [
  'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\nTE: trailers\r\n\r\nhi',
];

describe.each(Object.entries(standings))(
  'where %s, an application',
  (_name, { options, fields, isNoPage }) => {
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
          const steps = isNoPage ? [...noPage, ...others] : others;
          expect(await guarded.record(text, steps)).toEqual(await bare.record(text, steps));
        }),
        { numRuns: Number(process.env.COOKIEWARDEN_RUNS ?? 100) },
      );
    });
  },
);
