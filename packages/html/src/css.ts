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
  let expectsImport = false;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (character === '/' && text.charAt(at + 1) === '*') {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (character === '"' || character === "'") {
      const string = readString(text, at);
      const isUrl = expectsImport || /^(-webkit-)?image-set$|^src$/.test(functions.at(-1) ?? '');
      if (isUrl) urls.push({ url: string.value, start: at, end: string.end });
      expectsImport = false;
      at = string.end;
    } else if (character === '@' || isName(character)) {
      const name = readName(text, character === '@' ? at + 1 : at);
      if (character === '@') expectsImport = name.value === 'import';
      else if (text.charAt(name.end) === '(') {
        if (name.value === 'url') {
          const token = readUrl(text, name.end + 1);
          urls.push({ url: token.value, start: at, end: token.end });
          at = token.end;
          expectsImport = false;
          continue;
        }
        if (functions.length < 64) functions.push(name.value);
        at = name.end + 1;
        continue;
      }
      at = Math.max(name.end, at + 1);
    } else {
      if (character === '(' && functions.length < 64) functions.push('');
      else if (character === ')') functions.pop();
      else if (character === ';' || character === '{' || character === '}') expectsImport = false;
      at++;
    }
  }
  return urls;
}

interface Token {
  readonly value: string;
  readonly end: number;
}

function isName(character: string): boolean {
  return /[\w\\-]/.test(character) || character > '\x7f';
}

function readName(text: string, start: number): Token {
  let at = start;
  let value = '';
  while (at < text.length && isName(text.charAt(at))) {
    if (text.charAt(at) === '\\') {
      const escaped = readEscape(text, at);
      value += escaped.value;
      at = escaped.end;
    } else value += text.charAt(at++);
  }
  return { value: value.toLowerCase(), end: at };
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
      value += character;
      at++;
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
    } else value += text.charAt(at++);
  }
  return { value: value.trim(), end: Math.min(at + 1, text.length) };
}
