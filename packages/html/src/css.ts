/** A URL in a style sheet that is fetched. */
export interface CssUrl {
  readonly url: string;
  /** The whole token, as `url("…")` or the string of an `@import`. */
  readonly start: number;
  readonly end: number;
}

/** What stands in place of a withheld URL: valid where a URL or an `@import`'s string may stand, fetches nothing. */
export const emptyCssUrl = 'url(data:,)';

/** The URLs of a style sheet or a `style` attribute (CSS Syntax 4, CSS Values 4, CSS Images 4, CSS Cascade 5). */
export function findCssUrls(text: string): readonly CssUrl[] {
  if (!/url|src|import|image-set|\\/i.test(text)) return [];
  const urls: CssUrl[] = [];
  const functions: string[] = [];
  // Where the string or URL of an `@import` may begin, or -1.
  let importAt = -1;
  let at = 0;
  for (;;) {
    const ofInterest = importAt >= 0 ? inImport : functions.length > 0 ? inFunction : outside;
    ofInterest.lastIndex = at;
    const found = ofInterest.exec(text);
    if (found === null) return urls;
    const start = found.index;
    const mark = found[0];
    at = start + mark.length;
    switch (mark) {
      case '/*': {
        const end = text.indexOf('*/', at);
        if (end < 0) return urls;
        at = end + 2;
        if (importAt >= 0 && isBlankText(text, importAt, start)) importAt = at;
        break;
      }
      case '"':
      case "'": {
        const string = readString(text, start);
        const isImport = importAt >= 0 && isBlankText(text, importAt, start);
        const isUrl = isImport || isLoadedIn(functions) || isKeptUrl(text, string.value, start, functions);
        if (isUrl) urls.push({ url: string.value, start, end: string.end });
        importAt = -1;
        at = string.end;
        break;
      }
      case '(': {
        const name = functionName(text, start);
        if (name.value !== 'url') {
          // Deeper than any style sheet: the names of functions within matter no more.
          if (functions.length < 64) functions.push(name.value);
          break;
        }
        const token = readUrl(text, at);
        urls.push({ url: token.value, start: name.end, end: token.end });
        at = token.end;
        importAt = -1;
        break;
      }
      case ')':
        functions.pop();
        break;
      case '@': {
        const name = readName(text, at);
        at = name.end;
        importAt = name.value === 'import' ? at : -1;
        if (importAt >= 0) {
          const bare = readBareImport(text, at);
          if (bare !== undefined) urls.push(bare);
          at = bare?.end ?? at;
        }
        break;
      }
      default:
        if (mark.startsWith('\\')) break;
        importAt = -1;
    }
  }
}

// A string is loaded in `image-set(…)` and `src(…)`, also as what stands in for a property: `image-set(var(--a, "…"))`.
function isLoadedIn(functions: readonly string[]): boolean {
  return functions.at(-1) !== 'type' && functions.some((name) => /^(-webkit-)?image-set$|^src$/.test(name));
}

// The string of a custom property may come to stand in those, `--a: "https://…"`, then `image-set(var(--a) 1x)`, and so may
// what is handed to a function of the page's own: `--a("https://…")`.
function isKeptUrl(text: string, value: string, start: number, functions: readonly string[]): boolean {
  if (!/^\s*(https?:)?[/\\]{2}/i.test(value)) return false;
  if (functions.some((name) => name.startsWith('--'))) return true;
  return keepsValue.test(text.slice(Math.max(0, start - 200), start).replace(remarks, ''));
}

// In a custom property, which `-->` does not begin, and in what one is or a function gives unless something else is said.
const keepsValue = /(?:--(?:\\.|[^;{}:<>"'()\\])*|\b(?:initial-value|result)\s*):[^;{}]*$/i;
const remarks = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g;

// Chromium looks ahead for what a style sheet begins with, and does so without its grammar: `@import https://…;`.
const bareImport = /[\t\n\f\r ]+((?:https?:)?[/\\]{2}[^\t\n\f\r "'();{}]*)/iy;

function readBareImport(text: string, at: number): CssUrl | undefined {
  bareImport.lastIndex = at;
  const [whole, url] = bareImport.exec(text) ?? [];
  if (whole === undefined || url === undefined) return undefined;
  const end = at + whole.length;
  return { url, start: end - url.length, end };
}

// Everything that opens or closes something that is heeded, and an escape with the character it takes away. What ends an
// `@import` is passed over elsewhere: most of a style sheet is that.
const outside = /\/\*|\\[\s\S]?|["'(@]/g;
const inFunction = /\/\*|\\[\s\S]?|["'()@]/g;
const inImport = /\/\*|\\[\s\S]?|["'()@;{}]/g;

function isBlankText(text: string, from: number, to: number): boolean {
  return /^[\t\n\f\r ]*$/.test(text.slice(from, to));
}

interface Token {
  readonly value: string;
  readonly end: number;
}

// The name before a "(", and where it begins.
function functionName(text: string, end: number): Token {
  let start = end;
  while (start > 0 && isNameCharacter(text.charCodeAt(start - 1))) start--;
  if (!mayGoOn(text, start)) return { value: text.slice(start, end).toLowerCase(), end: start };
  const before = text.slice(Math.max(0, end - 100), end);
  const written =
    /(?:[\w-]|[^\x00-\x7f]|\\[0-9a-f]{1,6}(?:\r\n|[ \t\n\f\r])?|\\[^\n\r\f])*$/i.exec(before)?.[0] ?? '';
  return { value: readName(written, 0).value, end: end - written.length };
}

// Whether what stands before letters of a name may belong to it: an escape, of nine characters at most, or a letter of others.
function mayGoOn(text: string, end: number): boolean {
  if (end > 0 && text.charCodeAt(end - 1) >= 0x80) return true;
  for (let at = Math.max(0, end - 9); at < end; at++) if (text.charCodeAt(at) === 0x5c) return true;
  return false;
}

function isNameCharacter(code: number): boolean {
  const folded = code | 0x20;
  return (
    (folded >= 0x61 && folded <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f
  );
}

const nameRun = /(?:[\w-]|[^\x00-\x7f])+/y;

function readName(text: string, start: number): Token {
  let at = start;
  let value = '';
  while (at < text.length) {
    nameRun.lastIndex = at;
    const run = nameRun.exec(text)?.[0] ?? '';
    value += run;
    at += run.length;
    if (text.charAt(at) !== '\\') break;
    const escaped = readEscape(text, at);
    value += escaped.value;
    at = escaped.end;
  }
  return { value: value.toLowerCase(), end: Math.min(at, text.length) };
}

// CSS Syntax 4.3.7: up to six hex digits and one blank, or the character itself.
function readEscape(text: string, at: number): Token {
  const [whole, digits] = /^\\([0-9a-f]{1,6})(?:\r\n|[ \t\n\f\r])?/i.exec(text.slice(at, at + 10)) ?? [];
  if (whole !== undefined && digits !== undefined) {
    const code = Number.parseInt(digits, 16);
    const isValid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return { value: isValid ? String.fromCodePoint(code) : '\ufffd', end: at + whole.length };
  }
  return { value: text.charAt(at + 1), end: at + 2 };
}

// What goes on as it is: character by character, a picture written out as `data:` would make a million small strings.
const doubleQuotedRun = /[^"\\\n\r\f]+/y;
const singleQuotedRun = /[^'\\\n\r\f]+/y;
const urlRun = /[^)\\]+/y;

function runOf(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

// CSS Syntax 4.3.5: ends at its quote; a bare line end makes it no string at all.
function readString(text: string, start: number): Token {
  const quote = text.charAt(start);
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === quote) return { value, end: at + 1 };
    if (/[\n\r\f]/.test(character)) return { value: '', end: at };
    if (character !== '\\') {
      const run = runOf(quote === '"' ? doubleQuotedRun : singleQuotedRun, text, at);
      value += run;
      at += run.length;
    } else if (/[\n\r\f]/.test(text.charAt(at + 1))) at += text.startsWith('\r\n', at + 1) ? 3 : 2;
    else {
      const escaped = readEscape(text, at);
      value += escaped.value;
      at = escaped.end;
    }
  }
  return { value, end: text.length };
}

// CSS Syntax 4.3.6.
function readUrl(text: string, start: number): Token {
  let at = start;
  while (/[\t\n\f\r ]/.test(text.charAt(at))) at++;
  if (text.charAt(at) === '"' || text.charAt(at) === "'") {
    const string = readString(text, at);
    const close = text.indexOf(')', string.end);
    return { value: string.value, end: close < 0 ? text.length : close + 1 };
  }
  let value = '';
  while (at < text.length && text.charAt(at) !== ')') {
    if (text.charAt(at) === '\\') {
      const escaped = readEscape(text, at);
      value += escaped.value;
      at = escaped.end;
    } else {
      const run = runOf(urlRun, text, at);
      value += run;
      at += run.length;
    }
  }
  return { value: value.trim(), end: Math.min(at + 1, text.length) };
}
