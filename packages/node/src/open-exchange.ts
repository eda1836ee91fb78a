import {
  type ConsentReading,
  type Exchange,
  openExchange,
  type RequestFacts,
  readConsent,
  type StartClock,
  waitForConsent,
} from '@cookiewarden/core';
import { type NodeRequest, readRequestFacts } from './request-facts.js';
import { filterRequestCookies, lendConsentKey } from './request-headers.js';
import type { Settings } from './settings.js';
import { warnOnce } from './warn-once.js';

/**
 * Opens the exchange of a request: reads consent, takes the denied cookies out, and begins. At once where consent is
 * there at once: an application that was never asynchronous does not become so.
 */
export function openExchangeFor(
  req: NodeRequest,
  settings: Settings,
  begin: (exchange: Exchange) => void,
): Exchange | Promise<Exchange> {
  const { policy } = settings;
  const facts = readRequestFacts(req, settings.view);
  if (!facts.isSecure) tellOfProxy(facts);
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => faults.push(fault);
  const reading = readConsent(policy, facts, onFault);
  function open(consent: ConsentReading): Exchange {
    const exchange = openExchange(policy, facts, consent);
    for (const fault of faults) exchange.fail('consent source', fault);
    filterRequestCookies(req, exchange);
    lendConsentKey(req, exchange);
    begin(exchange);
    return exchange;
  }
  return 'then' in reading ? waitForConsent(reading, policy, onFault, startClock).then(open) : open(reading);
}

// It may be a visitor who says so, and then nothing is amiss: so it is told once, and nothing hangs on it.
function tellOfProxy(facts: RequestFacts): void {
  if (!facts.header('x-forwarded-proto')?.startsWith('https')) return;
  warnOnce(
    'COOKIEWARDEN_PROXY_NOT_TRUSTED',
    'X-Forwarded-Proto says HTTPS, and is not believed: cookies go without Secure and __Host-. If a proxy in front ends TLS, set `trust proxy` (Express), `trustProxy` (Fastify) or `view.isSecure`.',
  );
}

const startClock: StartClock = (ring, milliseconds) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};
