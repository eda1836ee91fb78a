/** What a byte means to the tokenizer, in a table of 256. */
export const byteClass = new Uint8Array(256);

/** A to Z and a to z. */
export const LETTER = 1;
/** Tab, line feed, form feed, carriage return and space: what the HTML standard calls ASCII whitespace. */
export const BLANK = 2;
export const SLASH = 3;
export const GREATER = 4;
export const EQUALS = 5;

for (let byte = 0x61; byte <= 0x7a; byte++) {
  byteClass[byte] = LETTER;
  byteClass[byte - 0x20] = LETTER;
}
for (const byte of [0x09, 0x0a, 0x0c, 0x0d, 0x20]) byteClass[byte] = BLANK;
byteClass[0x2f] = SLASH;
byteClass[0x3e] = GREATER;
byteClass[0x3d] = EQUALS;

/** The byte in lower case, as the tokenizer reads names: only A to Z change. */
export function foldCase(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

export function isBlank(byte: number): boolean {
  return byteClass[byte] === BLANK;
}

/** What ends a tag name: blank, `/` or `>` (HTML 13.2.5.8). */
export function endsTagName(byte: number): boolean {
  const kind = byteClass[byte] ?? 0;
  return kind >= BLANK && kind <= GREATER;
}

const encoder = new TextEncoder();

export function toBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

// ISO-8859-1 by hand: TextDecoder reads that label as windows-1252, which moves 27 bytes.
/** One character a byte. For text whose markup, not whose letters, is of interest. */
export function toText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 4096) return toText(bytes, start, start + 4096) + toText(bytes, start + 4096, end);
  return String.fromCharCode.apply(undefined, Array.from(bytes.subarray(start, end)));
}
