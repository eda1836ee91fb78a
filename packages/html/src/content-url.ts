import { readMediaType } from './media-type.js';

/** What an address holds itself, being a `data:` URL. */
export interface ContentUrl {
  /** Lower case, as `text/html`. */
  readonly essence: string;
  /** One character a byte. */
  readonly body: string;
}

/** Reads a `data:` URL (fetch 6, "data: URL processor") of one character a byte; `undefined` where it is none. */
export function readContentUrl(url: string): ContentUrl | undefined {
  // URL 4.4: blanks at the ends, tabs and line ends anywhere are no part of it; neither is the fragment.
  const [, type = '', body] =
    /^data:([^,]*),([\s\S]*)$/i.exec(
      url.replace(/^[\0- ]+|[\0- ]+$|[\t\n\r]/g, '').replace(/#[\s\S]*$/, ''),
    ) ?? [];
  if (body === undefined) return undefined;
  const bytes = decodePercent(body);
  const [isBase64] = /;[ ]*base64[ ]*$/i.exec(type) ?? [];
  const decoded = isBase64 === undefined ? bytes : decodeBase64(bytes);
  if (decoded === undefined) return undefined;
  const written = isBase64 === undefined ? type : type.slice(0, -isBase64.length);
  const media = readMediaType(written.trim().startsWith(';') ? `text/plain${written.trim()}` : written);
  return { essence: media?.essence ?? 'text/plain', body: decoded };
}

/** Text with what stands percent-encoded in it as bytes, one character each. */
export function decodePercent(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function decodeBase64(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}
