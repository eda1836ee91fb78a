import type { IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';
import { type Exchange, openExchange } from '@cookiewarden/core';
import { GuardedResponse } from './guarded-response.js';
import { interceptStream } from './http2-stream.js';
import { openExchangeFor } from './open-exchange.js';
import { type NodeRequest, readRequestFacts } from './request-facts.js';
import type { Settings } from './settings.js';

/** What Node emits with `stream`. */
export type StreamParts = readonly [
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  flags: number,
  rawHeaders: string[],
];

/**
 * Puts an HTTP/2 stream under a policy before Node makes a request and a response of it. The request's headers are
 * changed in the very objects that Node hands on.
 */
export function attachStream(
  [stream, headers, , rawHeaders]: StreamParts,
  settings: Settings,
): Exchange | Promise<Exchange> {
  const req = readStreamRequest(stream, headers, rawHeaders);
  return openExchangeFor(req, settings, function beginStream(exchange) {
    interceptStream(stream, new GuardedResponse(req, exchange, settings), (fields) => {
      const pushed = readStreamRequest(stream, fields, []);
      const facts = readRequestFacts(pushed, settings.view);
      const own = openExchange(settings.policy, facts, exchange.standing.consent);
      return new GuardedResponse(pushed, own, settings);
    });
  });
}

// All that is asked of a request, over the parts of the event.
function readStreamRequest(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  rawHeaders: string[],
): NodeRequest {
  const socket = stream.session?.socket;
  const request = { method: headers[':method'], url: headers[':path'], headers, rawHeaders, socket };
  return request as unknown as NodeRequest;
}
