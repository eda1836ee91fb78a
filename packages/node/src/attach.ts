import type { ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import {
  type ConsentChanges,
  type ConsentReading,
  createVisitorConsent,
  type Exchange,
  openExchange,
  type Policy,
  readConsent,
  type VisitorConsent,
} from '@cookiewarden/core';
import { dropConditions, settleConditions } from './conditional-request.js';
import { GuardedResponse } from './guarded-response.js';
import { interceptStream } from './http2-stream.js';
import { interceptResponse } from './intercept.js';
import { mark } from './interception.js';
import { type NodeOptions, type Settings, settleOptions } from './options.js';
import { type NodeRequest, readRequestFacts } from './request-facts.js';
import { filterRequestCookies } from './request-headers.js';
import { warnOnce } from './warn-once.js';

/** A response of `node:http`, or of HTTP/2 through Node's compatibility layer. */
export type NodeResponse = ServerResponse | Http2ServerResponse;

/** A request whose visitor's consent was read. */
export interface WithConsent {
  consent?: VisitorConsent & ConsentChanges;
}

/**
 * Puts one exchange under a policy: `req.consent` and `res.consent` are there, the Cookie header is filtered, and what
 * the response sends is judged. A promise only where the consent source needs one; it never rejects.
 * Call it before anything reads cookies or writes, and go on once it is settled.
 */
export function attach(
  req: NodeRequest & WithConsent,
  res: NodeResponse & WithConsent,
  policy: Policy,
  options?: NodeOptions,
): Exchange | Promise<Exchange> {
  return attachSettled(req, res, settleOptions(policy, options));
}

/** As `attach`, with the options settled at start-up. */
export function attachSettled(
  req: NodeRequest & WithConsent,
  res: NodeResponse & WithConsent,
  settings: Settings,
): Exchange | Promise<Exchange> {
  const carrier = ('stream' in res ? res.stream : res) as {
    readonly [mark]?: { readonly guarded: GuardedResponse };
  };
  if (carrier[mark] !== undefined) {
    warnOnce('COOKIEWARDEN_MOUNTED_TWICE', 'A policy is mounted twice on one response: the first one holds.');
    carrier[mark].guarded.exchange.note('a second policy was mounted: the first one holds');
    return carrier[mark].guarded.exchange;
  }
  const facts = readRequestFacts(req, settings.view);
  const faults: unknown[] = [];
  const reading = readConsent(settings.policy, facts, (fault) => faults.push(fault));
  const open = (consent: ConsentReading): Exchange => {
    const exchange = openExchange(settings.policy, facts, consent);
    for (const fault of faults) exchange.fail('consent source', fault);
    begin(req, res, exchange, settings);
    return exchange;
  };
  return 'then' in reading ? reading.then(open) : open(reading);
}

function begin(
  req: NodeRequest & WithConsent,
  res: NodeResponse & WithConsent,
  exchange: Exchange,
  settings: Settings,
): void {
  const enforces = settings.policy.mode === 'enforce';
  const holdsVariant = enforces && exchange.mayWithholdHtml() && settleConditions(req, exchange);
  const guarded = new GuardedResponse(req, exchange, settings, holdsVariant);
  const consent = createVisitorConsent(exchange, () => {
    // What the browser holds was made for the answer before this one.
    if (enforces) dropConditions(req);
    if (exchange.mayWithholdHtml()) guarded.guardBody?.();
  });
  req.consent = consent;
  res.consent = consent;
  filterRequestCookies(req, exchange);
  if (res.headersSent) {
    warnOnce(
      'COOKIEWARDEN_MOUNTED_LATE',
      'A policy is mounted where the head has left already: it decides nothing.',
    );
    exchange.note('the policy was mounted after the headers were sent');
  }
  if ('stream' in res) interceptStream(res.stream, guarded);
  else interceptResponse(res, guarded);
}
