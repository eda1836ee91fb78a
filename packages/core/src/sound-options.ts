import type { PlainPolicy } from './policy-options.js';
import type { Service } from './service.js';
import type { Sound } from './sound-part.js';

/** The options of a policy as far as their form holds: what their meaning is judged on. */
export type SoundOptions = Sound<
  Omit<PlainPolicy, 'services'> & { readonly services?: readonly (string | Service)[] }
>;
