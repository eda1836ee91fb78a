import { type AddressParts, readRemoteAddress } from './match-address.js';
import type { ClickPattern } from './sender.js';

/** The destination that a redirecting link holds; `undefined` if it holds none, or none of the web. */
export function readDestination(
  address: AddressParts,
  where: ClickPattern['destination'],
): string | undefined {
  const text = findText(address, where);
  // What is not an address of the web is no destination: `javascript:` in a link parameter stays where it is.
  if (text === undefined || !/^https?:\/\/[^\s/]/i.test(text)) return undefined;
  if (readRemoteAddress(text) === undefined) return undefined;
  // Characters that no URL has would end the address early in a text part.
  return /^[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e\u00a1-\uffff]+$/.test(text)
    ? text
    : new URL(text).href;
}

function findText({ path, query }: AddressParts, where: ClickPattern['destination']): string | undefined {
  const colon = where.indexOf(':');
  const how = where.slice(0, colon < 0 ? undefined : colon);
  const [key = '', ...way] = colon < 0 ? [] : where.slice(colon + 1).split('.');
  switch (how) {
    case 'parameter':
      return decode(findParameter(query, key));
    case 'path':
      return decode(findSegment(path, key));
    case 'path-host':
      return withScheme(decode(findSegment(path, key)));
    case 'path-base64':
      return decodeBase64(findSegment(path, key));
    case 'path-json':
      return readJson(decodeBase64(findSegment(path, key)), way);
    case 'json':
      return readJson(decodeBase64(decode(findParameter(query, key))), way);
    default:
      return undefined;
  }
}

// `URLSearchParams` would read "+" as a blank; an address has none, so the "+" is the destination's own.
function findParameter(query: string, name: string): string | undefined {
  const start = `${name}=`;
  return query
    .split('&')
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length);
}

// Segments count from 1; a destination in one has its own "/" percent-encoded.
function findSegment(path: string, at: string): string | undefined {
  return path.split('/')[Number(at)] || undefined;
}

function withScheme(text: string | undefined): string | undefined {
  return text !== undefined && /^[^/?#]+\.[^/?#]+/.test(text) ? `https://${text}` : undefined;
}

function decode(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// A signature may follow after a dot.
function decodeBase64(text: string | undefined): string | undefined {
  const digits = text?.split('.', 1)[0]?.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  if (digits === undefined || digits === '') return undefined;
  try {
    const bytes = Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readJson(text: string | undefined, way: readonly string[]): string | undefined {
  let value: unknown = text;
  try {
    for (const key of way) {
      // Texts inside are JSON again.
      const object: unknown = typeof value === 'string' ? JSON.parse(value) : value;
      if (typeof object !== 'object' || object === null || !Object.hasOwn(object, key)) return undefined;
      value = Reflect.get(object, key);
    }
  } catch {
    return undefined;
  }
  return typeof value === 'string' ? value : undefined;
}
