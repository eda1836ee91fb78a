import { type AddressMatcher, compileAddress, readRemoteUrl } from './match-address.js';
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

export function compileUnwrapper(senders: readonly MailSender[]): LinkUnwrapper {
  const patterns = senders.flatMap(({ id, clicks }) =>
    clicks.map((click) => ({ sender: id, click, matches: compileAddress(click) })),
  );
  return function unwrapLink(text) {
    let found: UnwrappedLink = { kind: 'plain' };
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
  if (url === undefined) return { kind: 'plain' };
  const hit = patterns.find(({ matches }) => matches(url));
  if (hit === undefined) return { kind: 'plain' };
  const destination = readDestination(url, hit.click.destination);
  // What is not an address of the web is no destination: `javascript:` in a link parameter stays where it is.
  if (destination === undefined || readRemoteUrl(destination) === undefined) {
    return { kind: 'opaque', sender: hit.sender };
  }
  return { kind: 'unwrapped', url: destination, sender: hit.sender };
}

function readDestination(url: URL, where: ClickPattern['destination']): string | undefined {
  const colon = where.indexOf(':');
  const how = where.slice(0, colon < 0 ? undefined : colon);
  const key = where.slice(colon + 1);
  switch (how) {
    case 'parameter':
      return url.searchParams.get(key) ?? undefined;
    case 'path':
      return readSegment(url, Number(key));
    case 'path-host': {
      const segment = readSegment(url, Number(key));
      return segment === undefined || !segment.includes('.') ? undefined : `https://${segment}`;
    }
    case 'json':
      return readJson(url, key.split('.'));
    default:
      return undefined;
  }
}

// Segments count from 1; a destination in one has its own "/" percent-encoded.
function readSegment(url: URL, at: number): string | undefined {
  const segment = url.pathname.split('/')[at];
  if (segment === undefined || segment === '') return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function readJson(url: URL, [parameter = '', ...keys]: readonly string[]): string | undefined {
  try {
    let value: unknown = decodeBase64(url.searchParams.get(parameter) ?? '');
    for (const key of keys) {
      // Texts inside are JSON again.
      const object: unknown = typeof value === 'string' ? JSON.parse(value) : value;
      if (typeof object !== 'object' || object === null || !Object.hasOwn(object, key)) return undefined;
      value = (object as Readonly<Record<string, unknown>>)[key];
    }
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function decodeBase64(text: string): string {
  const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) =>
    char.charCodeAt(0),
  );
  return new TextDecoder().decode(bytes);
}
