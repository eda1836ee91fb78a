import {
  type Answer,
  type ConsentReading,
  openExchange,
  type Policy,
  type RequestFacts,
  readNothing,
  type Standing,
} from '@cookiewarden/core';
import { settleStanding } from '../../packages/core/src/settle-standing.js';

/** The one moment of the tests that stand in for a clock. */
export const now = Date.UTC(2026, 10, 24, 12);

/** A request for the front page of `shop.example` over HTTPS, unless told otherwise. */
export function request(
  headers: Readonly<Record<string, string>> = {},
  changes: Partial<Omit<RequestFacts, 'header'>> = {},
): RequestFacts {
  const all = new Map(Object.entries(headers));
  return {
    method: 'GET',
    host: 'shop.example',
    path: '/',
    isSecure: true,
    header: (name) => all.get(name),
    ...changes,
  };
}

/** `+statistical -social` → granted and denied, a minute ago; names after `/` are services: `+/matomo`. */
export function answers(text: string, changes: Partial<ConsentReading> = {}): ConsentReading {
  const pairs = text.split(' ').filter((pair) => pair !== '');
  const read = (isService: boolean) =>
    new Map(
      pairs
        .filter((pair) => pair.startsWith('/', 1) === isService)
        .map((pair): [string, Answer] => [
          pair.slice(isService ? 2 : 1),
          pair.startsWith('+') ? 'granted' : 'denied',
        ]),
    );
  if (pairs.length === 0) return { ...readNothing('test'), ...changes };
  return {
    categories: read(false),
    services: read(true),
    answeredAt: now - 60_000,
    isAnswered: true,
    source: 'test',
    ...changes,
  };
}

/** Where a visitor with these answers stands. */
export function standingOf(
  policy: Policy,
  consent: ConsentReading = answers(''),
  facts: RequestFacts = request(),
): Standing {
  return settleStanding(policy, facts, consent, now);
}

/** An exchange that has just been opened for a visitor with these answers. */
export function exchangeOf(policy: Policy, consent: ConsentReading = answers(''), facts = request()) {
  return openExchange(policy, facts, consent, now);
}
