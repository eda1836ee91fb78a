import { fault } from './check-options.js';
import { isCookiePath } from './expiry-places.js';
import type { OptionFault } from './policy-error.js';
import type { SoundOptions } from './sound-options.js';

/** Faults of the paths at which cookies are expired. */
export function checkExpiry({ expireDenied }: SoundOptions): readonly OptionFault[] {
  if (typeof expireDenied !== 'object') return [];
  return (expireDenied.paths ?? []).flatMap((path, at) =>
    path === undefined || isCookiePath(path)
      ? []
      : [fault('out-of-range', `expireDenied.paths[${at}]`, path, 'A path starts with "/" and has no ";".')],
  );
}
