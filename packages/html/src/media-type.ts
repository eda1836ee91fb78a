/** A media type as fetch reads it from a Content-Type header. */
export interface MediaType {
  /** Lower case, as `text/html`. */
  readonly essence: string;
  readonly charset: string | undefined;
}

/** Reads a Content-Type value, or several joined by commas (fetch, "extract a MIME type": the last usable one wins). */
export function readMediaType(value: string): MediaType | undefined {
  let found: MediaType | undefined;
  for (const part of splitOutsideQuotes(value, ',')) {
    const [type = '', ...parameters] = splitOutsideQuotes(part, ';');
    // The standard has no type in `text/html charset=utf-8`, where a semicolon is missing; Chromium reads up to the blank.
    const [essence = ''] = type
      .trim()
      .toLowerCase()
      .split(/[\t (]/, 1);
    if (!/^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/.test(essence) || essence === '*/*') continue;
    const charset = readCharset(parameters) ?? (found?.essence === essence ? found.charset : undefined);
    found = { essence, charset };
  }
  return found;
}

// The first charset parameter counts (mimesniff 4.4).
function readCharset(parameters: readonly string[]): string | undefined {
  for (const parameter of parameters) {
    const [, quoted, plain] = /^\s*charset=(?:"((?:[^"\\]|\\.)*)"?|([^\s;"]+))/i.exec(parameter) ?? [];
    const charset = quoted?.replace(/\\(.)/g, '$1') ?? plain;
    if (charset !== undefined) return charset.trim().toLowerCase();
  }
  return undefined;
}

/** The parts of a header value between separators that stand outside quoted strings. */
export function splitOutsideQuotes(value: string, separator: ',' | ';'): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < value.length; at++) {
    const character = value[at];
    if (isQuoted && character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) {
      parts.push(value.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(value.slice(start));
  return parts;
}
