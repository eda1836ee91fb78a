import { AddressIndex, readRemoteAddress } from './match-address.js';
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
  const index = new AddressIndex(
    senders.flatMap(({ id, clicks }) => clicks.map((click) => ({ ...click, sender: id }))),
  );
  return rememberLinks(function unwrapLink(text) {
    let found = plain;
    let next = text;
    for (let layer = 0; layer < maximumLayers; layer++) {
      const one = unwrapOnce(index, next);
      if (one.kind === 'plain') return found;
      if (one.kind === 'opaque') return found.kind === 'unwrapped' ? found : one;
      found = one;
      next = one.url;
    }
    return found;
  });
}

// A newsletter holds the same links for everybody. What is remembered is forgotten all at once, so that links which
// are different for everybody cost no more than memory for this many.
const rememberedLinks = 2000;

function rememberLinks(unwrap: LinkUnwrapper): LinkUnwrapper {
  const remembered = new Map<string, UnwrappedLink>();
  return function recallLink(text) {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const link = unwrap(text);
    if (remembered.size >= rememberedLinks) remembered.clear();
    remembered.set(text, link);
    return link;
  };
}

function unwrapOnce(
  index: AddressIndex<ClickPattern & { readonly sender: string }>,
  text: string,
): UnwrappedLink {
  const address = readRemoteAddress(text);
  if (address === undefined) return plain;
  const fitting = index.find(address);
  for (const { sender, destination } of fitting) {
    const url = readDestination(address, destination);
    if (url !== undefined) return { kind: 'unwrapped', url, sender };
  }
  const [first] = fitting;
  return first === undefined ? plain : { kind: 'opaque', sender: first.sender };
}
