import { definePolicy } from '@cookiewarden/core';
import { install } from '@cookiewarden/node';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { standings } from './standings.js';
import { type StreamServer, startStreamServer } from './stream-record.js';
import { anyCompatSteps, anyRequest, anyStreamSteps } from './stream-steps.js';

const kinds = [
  ['streams', 'stream', anyStreamSteps],
  ['responses', 'request', anyCompatSteps],
] as const;

const cases = Object.entries(standings).flatMap(([name, standing]) =>
  kinds.map(([answers, kind, anySteps]) => ({ name, standing, answers, kind, anySteps })),
);

describe.each(cases)(
  'where $name, an application that answers HTTP/2 by $answers',
  ({ standing, kind, anySteps }) => {
    let bare: StreamServer;
    let guarded: StreamServer;

    beforeAll(async () => {
      const policy = definePolicy(standing.options);
      bare = await startStreamServer(kind);
      guarded = await startStreamServer(kind, (server) => install(server, policy, { logger: false }));
    });
    afterAll(async () => {
      await Promise.all([bare.close(), guarded.close()]);
    });

    it('cannot tell, whatever it does, that Cookie Warden is there', async () => {
      await fc.assert(
        fc.asyncProperty(anyRequest, anySteps(standing), async (request, steps) => {
          const compare = async () => {
            expect(await guarded.record(request, steps)).toEqual(await bare.record(request, steps));
          };
          // Over a socket and from other threads things may come in another order by chance: a difference stays.
          await compare().catch(compare).catch(compare).catch(compare).catch(compare);
        }),
        { numRuns: Number(process.env.COOKIEWARDEN_RUNS ?? 100) },
      );
    });
  },
);
