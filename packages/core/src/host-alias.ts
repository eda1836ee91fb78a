import { readHostName } from './host.js';
import { isLate } from './late-answer.js';

/** Names the host that stands behind another, as a CNAME record does; `undefined` where none is known. */
export type HostAlias = (host: string) => string | undefined;

/** So many answers are kept at once: hosts come from pages, which may name any number of them. */
const mostKept = 10_000;

/**
 * Asks once for each host that has an alias. That there is none is not kept, so that a record which is looked up later
 * counts from then on. A throw, a promise and what is no host name count as no alias.
 */
export function keepAliases(aliasOf: HostAlias): HostAlias {
  const kept = new Map<string, string>();
  return function readAlias(host) {
    const known = kept.get(host);
    if (known !== undefined) return known;
    const alias = ask(aliasOf, host);
    if (alias === undefined) return undefined;
    if (kept.size >= mostKept) kept.clear();
    kept.set(host, alias);
    return alias;
  };
}

function ask(aliasOf: HostAlias, host: string): string | undefined {
  try {
    const answer: unknown = aliasOf(host);
    return isLate(answer) || typeof answer !== 'string' ? undefined : readHostName(answer);
  } catch {
    return undefined;
  }
}
