import { fault } from './check-options.js';
import type { Notice } from './notice.js';
import type { OptionFault } from './policy-error.js';

/** What an adapter calls. */
const methods = [
  'owns',
  'respond',
  'mayDecorate',
  'decorate',
  'place',
] as const satisfies readonly (keyof Notice)[];

/** The fault of what was given as the option `notice` and is none: the options of one, most often. */
export function checkGivenNotice(value: unknown): readonly OptionFault[] {
  if (value === undefined) return [];
  // Told by its shape, not its maker: a process may hold two copies of a package.
  const isNotice =
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'limitBytes' satisfies keyof Notice) === 'number' &&
    methods.every((name) => typeof Reflect.get(value, name) === 'function');
  if (isNotice) return [];
  const cure = 'Expected `createNotice(policy)` of @cookiewarden/notice.';
  return [fault('wrong-type', 'notice', value, cure)];
}
