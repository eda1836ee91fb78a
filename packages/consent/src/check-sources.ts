import { type ConsentSource, fault, PolicyError } from '@cookiewarden/core';

/** Checks that what was given are consent sources, one at least. */
export function checkSources(kind: string, sources: readonly ConsentSource[]): void {
  const faults = sources.flatMap((source, at) =>
    typeof source?.read === 'function'
      ? []
      : [fault('wrong-type', `[${at}]`, source, 'Expected a consent source.')],
  );
  if (sources.length === 0) faults.push(fault('missing', '', sources, 'Give one consent source at least.'));
  if (faults.length > 0) throw new PolicyError(kind, faults);
}
