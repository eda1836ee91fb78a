import {
  type ConsentChanges,
  conditionHeaders,
  createVisitorConsent,
  type Exchange,
  isLate,
  limitCodings,
  type Notice,
  openExchange,
  type Policy,
  type Report,
  readConsent,
  type StartClock,
  settleConditions,
  type VisitorConsent,
  waitForConsent,
} from '@cookiewarden/core';
import { readCoding } from '@cookiewarden/html';
import { changeRequest, type HeaderChanges } from './change-request.js';
import { findCoding } from './content-coding.js';
import type { DecodingOptions } from './decode-body.js';
import { finishResponse } from './finish-response.js';
import { type RequestSurroundings, readRequestFacts } from './request-facts.js';
import { respondWithNotice } from './respond-with-notice.js';

/** How a request is taken in. */
export interface RequestOptions extends RequestSurroundings, DecodingOptions {
  /** Asks the visitor: `createNotice(policy)` of `@cookiewarden/notice`. @default nobody is asked */
  readonly notice?: Notice;
  /** Hears the account of the exchange, beside the policy's own listener. */
  readonly onReport?: (report: Report) => void;
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
export function openRequest(
  request: Request,
  policy: Policy,
  options: RequestOptions = {},
): Promise<OpenedRequest> {
  return takeIn(request, policy, options, changeRequest);
}

/** Takes a request in that was answered already: nothing is taken out of it, and its body is not touched. */
export function openAnsweredRequest(
  request: Request,
  policy: Policy,
  options: RequestOptions = {},
): Promise<OpenedRequest> {
  return takeIn(request, policy, options, (answered) => answered);
}

async function takeIn(
  request: Request,
  policy: Policy,
  options: RequestOptions,
  change: typeof changeRequest,
): Promise<OpenedRequest> {
  const facts = readRequestFacts(request, options);
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => faults.push(fault);
  const reading = readConsent(policy, facts, onFault);
  const consentRead =
    'then' in reading ? await waitForConsent(reading, policy, onFault, startClock) : reading;
  const exchange = openExchange(policy, facts, consentRead);
  for (const fault of faults) exchange.fail('consent source', fault);
  const consent = createVisitorConsent(exchange);
  const { changes, holdsVariant } = changeHeaders(exchange, options);
  const kept = change(request, changes, (text) => exchange.note(text));
  consents.set(request, consent);
  consents.set(kept, consent);
  const close = () => closeExchange(exchange, options);
  const ownResponse = await respondWithNotice(kept, exchange, options.notice);
  return {
    request: kept,
    exchange,
    ownResponse,
    consent,
    finish: (response) =>
      finishResponse(response, exchange, { ...options, pageUrl: request.url, holdsVariant, close }),
    abandon: close,
  };
}

function closeExchange(exchange: Exchange, { onReport }: RequestOptions): void {
  const report = exchange.close();
  const failed = (fault: unknown) => exchange.fail('report listener', fault);
  try {
    isLate(onReport?.(report), failed);
  } catch (fault) {
    failed(fault);
  }
}

// What an application must not see, or sees otherwise.
function changeHeaders(
  exchange: Exchange,
  options: RequestOptions,
): { readonly changes: HeaderChanges; readonly holdsVariant: boolean } {
  const changes = new Map<string, string | undefined>();
  const cookies = exchange.facts.header('cookie');
  if (cookies !== undefined) changes.set('cookie', exchange.keepCookies(cookies));
  const keyHeader = exchange.policy.consentKey?.header;
  if (keyHeader !== undefined && exchange.policy.mode === 'enforce') {
    changes.set(keyHeader, exchange.consentKey());
  }
  const holdsVariant = keepConditions(exchange, options.notice, changes);
  const codings = limitPageCodings(exchange, options);
  if (codings !== undefined) changes.set('accept-encoding', codings);
  return { changes, holdsVariant };
}

// A page in a coding that cannot be undone here would pass unchecked, and browsers ask for more than runtimes have.
function limitPageCodings(exchange: Exchange, { notice, codings }: RequestOptions): string | undefined {
  const { policy, facts } = exchange;
  if (policy.mode === 'report-only' || !policy.html.enabled) return undefined;
  if (!exchange.mayWithholdHtml() && !notice?.mayDecorate(facts)) return undefined;
  return limitCodings(exchange, (name) => {
    const coding = readCoding(name);
    return coding !== undefined && findCoding(coding, codings) !== undefined;
  });
}

// True where the browser holds this variant of the page.
function keepConditions(
  exchange: Exchange,
  notice: Notice | undefined,
  changes: Map<string, string | undefined>,
): boolean {
  const { policy, facts } = exchange;
  if (policy.mode === 'report-only' || !policy.html.enabled) return false;
  // A page with the notice in it is made for this very moment: nothing that the browser holds stands for it.
  if (notice?.mayDecorate(facts)) {
    for (const name of conditionHeaders) changes.set(name, undefined);
    return false;
  }
  const conditions = exchange.mayWithholdHtml() ? settleConditions(exchange) : undefined;
  if (conditions === undefined) return false;
  for (const name of conditions.dropped) changes.set(name, undefined);
  if (conditions.holdsVariant) {
    changes.set('if-none-match', conditions.keepTags(facts.header('if-none-match') ?? ''));
  }
  return conditions.holdsVariant;
}

const startClock: StartClock = (ring, milliseconds) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};
