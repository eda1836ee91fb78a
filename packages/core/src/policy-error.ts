/** What is wrong with one option: stable code, where it stands, what was seen, and what to do. */
export interface OptionFault {
  /** Stable: may be matched on. */
  readonly code: OptionFaultCode;
  /** `rules[3].category`; `''` for the options as a whole. */
  readonly path: string;
  /** The value seen, shortened. */
  readonly seen: string;
  /** What to write instead. */
  readonly cure: string;
}

/** The kinds of fault, one sentence each. */
export const optionFaultCodes = {
  'unknown-option': 'The option does not exist.',
  'wrong-type': 'The value is of another type than the option takes.',
  'not-allowed': 'The value is none of those allowed.',
  missing: 'A value that must be there is not.',
  'out-of-range': 'The number or text is too small, too large or malformed.',
  'unknown-category': 'The policy has no such category.',
  'unknown-service': 'No such service is known to the policy.',
  conflict: 'Two options contradict each other.',
  'too-broad': 'The pattern would match nearly everything.',
} as const;

/** The name of a kind of fault. */
export type OptionFaultCode = keyof typeof optionFaultCodes;

/** Thrown at start-up with every fault of the operator's options at once. */
export class PolicyError extends Error {
  readonly code = 'COOKIEWARDEN_POLICY';
  readonly faults: readonly OptionFault[];

  constructor(subject: string, faults: readonly OptionFault[]) {
    const lines = faults.map(({ path, seen, cure }) => `  ${path || subject} is ${seen}: ${cure}`);
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
    super(`${subject} has ${count}:\n${lines.join('\n')}`);
    this.name = 'PolicyError';
    this.faults = faults;
  }
}

/** A value for a message: JSON, shortened to 60 characters. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  // JSON has no word for an endless number, nor for a pattern.
  if (typeof value === 'number' || value instanceof RegExp) return String(value);
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    text = undefined;
  }
  // Of a map or a promise JSON shows nothing.
  const kind = Object.prototype.toString.call(value);
  const shown = text === undefined || (text === '{}' && kind !== '[object Object]') ? kind : text;
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

/** `Did you mean "statistical"? ` where one of `known` is near to `seen`, else `''`. */
export function didYouMean(seen: string, known: Iterable<string>): string {
  const best = nearestOf(seen, known);
  return best === undefined ? '' : `Did you mean "${best}"? `;
}

/** The one of `known` that was meant, as far as spelling tells. */
export function nearestOf(seen: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Something of what was written must be left of it.
  let bestDistance = Math.min(Math.max(2, Math.floor(seen.length / 3)) + 1, seen.length);
  for (const candidate of known) {
    if (seen.length > 64 || Math.abs(seen.length - candidate.length) >= bestDistance) continue;
    const distance = editDistance(seen.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
