import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { PolicyOptions, Report } from '@cookiewarden/core';
import type { NodeOptions } from '@cookiewarden/node';
import { GuardedResponse } from '../../packages/node/src/guarded-response.js';
import { openExchangeFor } from '../../packages/node/src/open-exchange.js';
import { settleOptions } from '../../packages/node/src/settings.js';
import { definePolicyOf } from '../exchange/policy.js';

/** A request as Node hands it over, with the headers given. */
export function requestWith(
  headers: Readonly<Record<string, string>> = {},
  { method = 'GET', url = '/page?q=1' }: { readonly method?: string; readonly url?: string } = {},
): IncomingMessage {
  const req = new IncomingMessage(new Socket());
  Object.assign(req, { method, url });
  for (const [name, value] of Object.entries({ host: 'site.example', ...headers })) {
    req.headers[name] = value;
    req.rawHeaders.push(name, value);
  }
  // Node's parser leaves more behind, from which the getter would read.
  const distinct = Object.entries(req.headers).map(([name, value]) => [name, [value]]);
  return Object.assign(req, { headersDistinct: Object.fromEntries(distinct) });
}

/** A response of a visitor who refused everything, unless the request says otherwise, and what is reported of it. */
export function guardedWith(
  given: {
    readonly req?: IncomingMessage;
    readonly policy?: PolicyOptions;
    readonly options?: NodeOptions;
  } = {},
): { readonly guarded: GuardedResponse; readonly reports: Report[] } {
  const reports: Report[] = [];
  const req = given.req ?? requestWith({ cookie: 'choice=none' });
  const policy = definePolicyOf({ onReport: (report) => reports.push(report), ...given.policy });
  const settings = settleOptions(policy, { logger: false, ...given.options });
  const exchange = openExchangeFor(req, settings, () => {});
  if ('then' in exchange) throw new TypeError('the consent of these tests is there at once');
  return { guarded: new GuardedResponse(req, exchange, settings), reports };
}

/** A sink that keeps what it gets, and tells that it is full where it should. */
export function collect(isFull: () => boolean = () => false) {
  const chunks: Buffer[] = [];
  const events: string[] = [];
  const waiting: (() => boolean)[] = [];
  return {
    chunks,
    events,
    text: () => Buffer.concat(chunks).toString(),
    bytes: () => Buffer.concat(chunks),
    write(bytes: Uint8Array, callback?: (fault?: Error | null) => void): boolean {
      chunks.push(Buffer.from(bytes));
      callback?.();
      return !isFull();
    },
    end(bytes: Uint8Array | undefined, callback?: (fault?: Error | null) => void): void {
      if (bytes !== undefined) chunks.push(Buffer.from(bytes));
      events.push('end');
      callback?.();
    },
    whenDrained(mayTell: () => boolean): void {
      waiting.push(mayTell);
    },
    /** There is room again; true where the application may hear of it. */
    drain(): boolean {
      return waiting.every((mayTell) => mayTell());
    },
    fail(where: string, fault: unknown): void {
      events.push(`fail ${where}: ${(fault as { readonly message?: string }).message}`);
    },
  };
}
