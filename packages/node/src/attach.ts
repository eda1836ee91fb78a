import type { ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import type { Exchange, Policy } from '@cookiewarden/core';
import { GuardedResponse } from './guarded-response.js';
import { isOfNode } from './header-store.js';
import { interceptStream } from './http2-stream.js';
import { interceptResponse } from './intercept.js';
import { hasSentHead, mark } from './interception.js';
import { openExchangeFor } from './open-exchange.js';
import type { NodeOptions } from './options.js';
import type { NodeRequest, WithConsent } from './request-facts.js';
import { placeNotice } from './respond-with-notice.js';
import { type Settings, settleOptions } from './settings.js';
import { warnOnce } from './warn-once.js';

/** A response of `node:http`, or of HTTP/2 through Node's compatibility layer. */
export type NodeResponse = ServerResponse | Http2ServerResponse;

/** A response whose template may say where the notice stands. */
export interface WithNotice {
  /** The notice's markup, to be written out unescaped; `''` where none is due. */
  placeNotice?(): string;
}

/**
 * Puts one exchange under a policy: `req.consent` and `res.consent` are there, the Cookie header is filtered, and what
 * the response sends is judged. A promise only where the consent source needs one; it never rejects.
 * Call it before anything reads cookies or writes, and go on once it is settled.
 */
export function attach(
  req: NodeRequest & WithConsent,
  res: NodeResponse & WithConsent & WithNotice,
  policy: Policy,
  options?: NodeOptions,
): Exchange | Promise<Exchange> {
  const known = findGuarded(res);
  if (known === undefined) return attachSettled(req, res, settleOptions(policy, options));
  warnOnce('COOKIEWARDEN_MOUNTED_TWICE', 'A policy is mounted twice on one response: the first one holds.');
  known.exchange.note('a second policy was mounted: the first one holds');
  return known.exchange;
}

/** As `attach`, with the options settled at start-up, for what comes to a server's own events. */
export function attachSettled(
  req: NodeRequest & WithConsent,
  res: NodeResponse & WithConsent & WithNotice,
  settings: Settings,
): Exchange | Promise<Exchange> {
  const known = findGuarded(res);
  if (known !== undefined) {
    // An HTTP/2 stream that was met before Node made a request and a response of it.
    lendConsent(req, res, known);
    return known.exchange;
  }
  return openExchangeFor(req, settings, function beginResponse(exchange) {
    const guarded = new GuardedResponse(req, exchange, settings);
    lendConsent(req, res, guarded);
    res.placeNotice = settings.notice === undefined ? placeNothing : () => placeNotice(guarded, res);
    if (hasSentHead(res)) {
      const late = 'A policy is mounted where the head has left already: it decides nothing.';
      warnOnce('COOKIEWARDEN_MOUNTED_LATE', late);
      exchange.note('the policy was mounted after the headers were sent');
    }
    if ('stream' in res) interceptStream(res.stream, guarded);
    else {
      if (!isOfNode(res)) noteForeign(exchange);
      interceptResponse(res, guarded);
    }
  });
}

// Servers with a response of their own (µWebSockets) send by ways that we do not know; mocks in tests do too.
function noteForeign(exchange: Exchange): void {
  const foreign = 'A response is none of node:http or node:http2: what it sends is not judged.';
  warnOnce('COOKIEWARDEN_FOREIGN_RESPONSE', foreign);
  exchange.note('the response is none of Node: what it sent was not judged');
}

function placeNothing(): string {
  return '';
}

function lendConsent(req: WithConsent, res: WithConsent, { consent }: GuardedResponse): void {
  req.consent = consent;
  res.consent = consent;
}

function findGuarded(res: NodeResponse): GuardedResponse | undefined {
  const carrier: object = 'stream' in res ? res.stream : res;
  // Only this package writes under its own symbol.
  return (carrier as { readonly [mark]?: { readonly guarded: GuardedResponse } })[mark]?.guarded;
}
