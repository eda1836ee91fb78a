import { type AddressMatcher, compileAddress, partsOf, readRemoteUrl } from './match-address.js';
import { readDestination } from './read-destination.js';
import type { ClickPattern, MailSender } from './sender.js';

/** What a link turned out to be. */
export type UnwrappedLink =
  | { readonly kind: 'plain' }
  /** A redirecting link whose destination is known; several layers are taken off. */
  | { readonly kind: 'unwrapped'; readonly url: string; readonly sender: string }
  /** A redirecting link whose destination only its sender knows. */
  | { readonly kind: 'opaque'; readonly sender: string };

/** Finds the destination of redirecting links, for the senders at hand. */
export type LinkUnwrapper = (url: string) => UnwrappedLink;

// Redirects in redirects are rare; a limit keeps a hostile link from being unwrapped for ever.
const maximumLayers = 5;

const plain: UnwrappedLink = { kind: 'plain' };

/** Compiles the redirecting links of these senders. */
export function compileUnwrapper(senders: readonly MailSender[]): LinkUnwrapper {
  const patterns = senders.flatMap(({ id, clicks }) =>
    clicks.map((click) => ({ sender: id, click, matches: compileAddress(click) })),
  );
  return function unwrapLink(text) {
    let found = plain;
    let next = text;
    for (let layer = 0; layer < maximumLayers; layer++) {
      const one = unwrapOnce(patterns, next);
      if (one.kind === 'plain') return found;
      if (one.kind === 'opaque') return found.kind === 'unwrapped' ? found : one;
      found = one;
      next = one.url;
    }
    return found;
  };
}

interface CompiledClick {
  readonly sender: string;
  readonly click: ClickPattern;
  readonly matches: AddressMatcher;
}

function unwrapOnce(patterns: readonly CompiledClick[], text: string): UnwrappedLink {
  const url = readRemoteUrl(text);
  if (url === undefined) return plain;
  const address = partsOf(url);
  let opaque: UnwrappedLink | undefined;
  for (const { sender, click, matches } of patterns) {
    if (!matches(address)) continue;
    const destination = readDestination(address, click.destination);
    if (destination !== undefined) return { kind: 'unwrapped', url: destination, sender };
    opaque ??= { kind: 'opaque', sender };
  }
  return opaque ?? plain;
}
