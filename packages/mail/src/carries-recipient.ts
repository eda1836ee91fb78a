import { kindOfParameter } from './link-parameters.js';

/**
 * Whether the query of an image says who loads it: an e-mail address, or a parameter that senders name a recipient by.
 * A token in a path or under another name cannot be told from a version of the picture.
 */
export function carriesRecipient(query: string): boolean {
  if (query === '') return false;
  return query.split('&').some((pair) => {
    const equals = pair.indexOf('=');
    if (equals < 0) return false;
    if (kindOfParameter(pair.slice(0, equals)) === 'recipient') return true;
    return /[^@%&=](@|%40)(?!\d+x\.)[^@%&]+\.[a-z]/i.test(pair.slice(equals + 1));
  });
}
