// Encoding Standard 4.2, labels of encodings in which the byte 0x3C is not always "<".
const unreadable = new Map<string, string>([
  ...['utf-16', 'utf-16le', 'csunicode', 'iso-10646-ucs-2', 'ucs-2', 'unicode', 'unicodefeff'].map(
    (label): [string, string] => [label, 'utf-16le'],
  ),
  ...['utf-16be', 'unicodefffe'].map((label): [string, string] => [label, 'utf-16be']),
  ...['iso-2022-jp', 'csiso2022jp'].map((label): [string, string] => [label, 'iso-2022-jp']),
  // A browser shows one U+FFFD for the whole of these.
  ...['replacement', 'hz-gb-2312', 'iso-2022-cn', 'iso-2022-cn-ext', 'iso-2022-kr', 'csiso2022kr'].map(
    (label): [string, string] => [label, 'replacement'],
  ),
]);

/** The charset's name if markup cannot be found in its bytes; every other one has ASCII where ASCII has it. */
export function findUnreadable(label: string): string | undefined {
  return unreadable.get(label.trim().toLowerCase());
}

/** The Encoding Standard's name for a label, or `undefined` where a browser would ignore the label. */
export function readCharsetLabel(label: string): string | undefined {
  const odd = findUnreadable(label);
  if (odd !== undefined) return odd;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte order mark, which goes before every other declaration (Encoding Standard 6.1). */
export function readByteOrderMark(first: number, second: number): 'utf-16be' | 'utf-16le' | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

// Encoding Standard 10.1, 10.2, 11.1 and 12.3: in these the second byte of a letter may be one that ASCII has for a mark.
const pairs: ReadonlyMap<string, RegExp> = new Map([
  ['shift_jis', /[\x81-\x9f\xe0-\xfc][\x40-\x7e\x80-\xfc]/g],
  ...['gbk', 'gb18030', 'big5'].map((name): [string, RegExp] => [name, /[\x81-\xfe][\x40-\x7e\x80-\xfe]/g]),
]);

/**
 * Text of one character a byte with another byte for each `\` or other mark that is the second byte of a letter: a style or
 * script would be read as escaped there.
 */
export function hideSecondBytes(text: string, charset: string | undefined): string {
  const pair = charset === undefined ? undefined : pairs.get(charset);
  if (pair === undefined) return text;
  return text.replace(pair, (letter) => (isMark.test(letter) ? `${letter.charAt(0)}\xff` : letter));
}

const isMark = /[@[-`{-~]$/;
