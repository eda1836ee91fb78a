import {
  type ConsentReading,
  type Exchange,
  openExchange,
  readConsent,
  type StartClock,
  waitForConsent,
} from '@cookiewarden/core';
import { type NodeRequest, readRequestFacts } from './request-facts.js';
import { filterRequestCookies, lendConsentKey } from './request-headers.js';
import type { Settings } from './settings.js';

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

const startClock: StartClock = (ring, milliseconds) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};
