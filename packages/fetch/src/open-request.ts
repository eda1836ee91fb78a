import {
  type ConsentChanges,
  createVisitorConsent,
  type Exchange,
  type Notice,
  openExchange,
  type Policy,
  type Report,
  readConsent,
  type VisitorConsent,
} from '@cookiewarden/core';
import { finishResponse } from './finish-response.js';
import { type RequestSurroundings, readRequestFacts } from './request-facts.js';
import { respondWithNotice } from './respond-with-notice.js';

/** How a request is taken in. */
export interface RequestOptions extends RequestSurroundings {
  /** Asks the visitor: `createNotice(policy)` of `@cookiewarden/notice`. @default nobody is asked */
  readonly notice?: Notice;
  /** Hears the account of the exchange, beside the policy's own listener. */
  readonly onReport?: (report: Report) => void;
  /**
   * A response's `Content-Encoding` is true of its body. @default decided by how the body begins
   * Trap: a response that `fetch` returned keeps the field though its body is decoded already.
   */
  readonly bodyIsEncoded?: boolean;
}

/** A request that was taken in, and what turns its response into the one that may go out. */
export interface OpenedRequest {
  /** The request without the denied cookies. */
  readonly request: Request;
  readonly exchange: Exchange;
  /** The answer to a request for one of the notice's own addresses: to be finished and sent, as the application's would be. */
  readonly ownResponse: Response | undefined;
  readonly consent: VisitorConsent & ConsentChanges;
  /** The response with only what the visitor allows. Never throws: a response that cannot be filtered loses its cookies. */
  finish(response: Response): Response;
  /** Ends the exchange where there is no response. */
  abandon(): void;
}

const consents = new WeakMap<Request, VisitorConsent & ConsentChanges>();

/** Where the visitor who sent a request stands; `undefined` for a request that no policy has seen. */
export function consentOf(request: Request): (VisitorConsent & ConsentChanges) | undefined {
  return consents.get(request);
}

/** Takes a request in: reads the visitor's consent and takes the denied cookies out. For frameworks' own middleware. */
export async function openRequest(
  request: Request,
  policy: Policy,
  options: RequestOptions = {},
): Promise<OpenedRequest> {
  const facts = readRequestFacts(request, options);
  const faults: unknown[] = [];
  const reading = await readConsent(policy, facts, (fault) => faults.push(fault));
  const exchange = openExchange(policy, facts, reading);
  for (const fault of faults) exchange.fail('consent source', fault);
  const consent = createVisitorConsent(exchange);
  const kept = withKeptCookies(request, exchange);
  consents.set(request, consent);
  consents.set(kept, consent);
  const close = () => closeExchange(exchange, options);
  const ownResponse = await respondWithNotice(request, exchange, options.notice);
  return {
    request: kept,
    exchange,
    ownResponse,
    consent,
    finish: (response) => finishResponse(response, exchange, { ...options, pageUrl: request.url, close }),
    abandon: close,
  };
}

function closeExchange(exchange: Exchange, { onReport }: RequestOptions): void {
  const report = exchange.close();
  try {
    onReport?.(report);
  } catch (fault) {
    exchange.fail('report listener', fault);
  }
}

// A request is rebuilt only where a cookie goes: some runtimes hang things of their own on it.
function withKeptCookies(request: Request, exchange: Exchange): Request {
  const header = request.headers.get('cookie');
  if (header === null) return request;
  const cookies = exchange.keepCookies(header);
  if (cookies === header) return request;
  const headers = new Headers(request.headers);
  if (cookies === undefined) headers.delete('cookie');
  else headers.set('cookie', cookies);
  return new Request(request, { headers });
}
