import type { CategoryName } from './category.js';
import type { RequestFacts } from './request-facts.js';

/** A preference that the browser sends by itself. */
export type Signal = 'gpc' | 'dnt';

/** Which categories each signal objects to, as the policy compiled it; an absent signal is not read. */
export type SignalPolicy = ReadonlyMap<Signal, ReadonlySet<CategoryName>>;

/** The request header, lower case, that carries each signal. */
export const signalHeaders = { gpc: 'sec-gpc', dnt: 'dnt' } as const satisfies Record<Signal, string>;

/** The signals of a request that the policy listens to. */
export function readSignals(facts: RequestFacts, policy: SignalPolicy): readonly Signal[] {
  let heard: Signal[] | undefined;
  for (const signal of policy.keys()) {
    if (!isSent(facts.header(signalHeaders[signal]))) continue;
    if (heard === undefined) heard = [signal];
    else heard.push(signal);
  }
  return heard ?? none;
}

const none: readonly Signal[] = Object.freeze([]);

// W3C GPC, "The Sec-GPC Header Field": only the exact value `1` counts; of several lines one is enough.
function isSent(value: string | undefined): boolean {
  if (value === undefined) return false;
  if (value === '1') return true;
  return value.split(',').some((part) => part.replace(/^[ \t]+|[ \t]+$/g, '') === '1');
}
