import { fault } from './check-options.js';
import { checkCookieName } from './check-rules.js';
import type { OptionFault } from './policy-error.js';
import type { SoundOptions } from './sound-options.js';

/** Faults of the names in `consentKey`. */
export function checkConsentKey({ consentKey = {} }: SoundOptions): readonly OptionFault[] {
  const { header, cookie } = consentKey;
  const faults: OptionFault[] = [];
  if (header !== undefined && !/^[\w!#$%&'*+.^`|~-]+$/.test(header)) {
    const cure = 'Expected the name of a header field.';
    faults.push(fault('out-of-range', 'consentKey.header', header, cure));
  }
  if (cookie !== undefined && (cookie === '' || cookie.includes('*'))) {
    faults.push(fault('out-of-range', 'consentKey.cookie', cookie, 'Expected one cookie’s name.'));
  } else if (cookie !== undefined) faults.push(...checkCookieName({ name: cookie }, 'consentKey.cookie'));
  return faults;
}
