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

/** Whether the byte is ASCII whitespace. */
export function isBlank(byte: number): boolean {
  return byteClass[byte] === BLANK;
}

/** Whether there is nothing but ASCII whitespace. */
export function isBlankBetween(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBlank(bytes[at] ?? 0)) at++;
  return at === end;
}

/** What ends a tag name: blank, `/` or `>` (HTML 13.2.5.8). */
export function endsTagName(byte: number): boolean {
  const kind = byteClass[byte] ?? 0;
  return kind >= BLANK && kind <= GREATER;
}

const encoder = new TextEncoder();

/** Text as UTF-8. */
export function toBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

// Node's own way, which other runtimes may lack: many times faster from a word on.
const { Buffer: nodeBuffer } = globalThis as {
  readonly Buffer?: {
    readonly prototype: { latin1Slice?(this: Uint8Array, start: number, end: number): string };
    allocUnsafe?(length: number): Uint8Array;
    allocUnsafeSlow?(length: number): Uint8Array;
  };
};
const latin1Slice = nodeBuffer?.prototype.latin1Slice;

/** Bytes that are still to be written, each of them: what they hold is undefined. */
export function createRoom(length: number): Uint8Array {
  return nodeBuffer?.allocUnsafeSlow?.(length) ?? new Uint8Array(length);
}

/** The same for bytes that are soon done with: a few of them share their memory with others. */
export function createPassingRoom(length: number): Uint8Array {
  return nodeBuffer?.allocUnsafe?.(length) ?? new Uint8Array(length);
}

// By hand elsewhere: TextDecoder reads the label iso-8859-1 as windows-1252, which moves 27 bytes.
/** One character a byte. For text whose markup, not whose letters, is of interest. */
export function toText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  if (end - start <= SHORT) {
    for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }
  if (latin1Slice !== undefined) return latin1Slice.call(bytes, start, end);
  for (let at = start; at < end; at += 4096) {
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, Math.min(end, at + 4096)));
  }
  return text;
}

const SHORT = 8;

/** The bytes of text that has one character a byte. */
export function fromText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/**
 * The index of the first `byte` at or after `from`, or `to`. Four bytes at a time: for the short ways inside markup, on
 * which calling the runtime's `indexOf` costs more than the way. `view` is over the same bytes.
 */
export function findByte(bytes: Uint8Array, view: DataView, from: number, to: number, byte: number): number {
  const pattern = Math.imul(byte, 0x01010101);
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const word = view.getInt32(at, true) ^ pattern;
    // A byte of `word` is zero where it was the one that is looked for (Mycroft's test); the lowest bit is of the first.
    const found = (word - 0x01010101) & ~word & 0x80808080;
    if (found !== 0) return at + ((31 - Math.clz32(found & -found)) >>> 3);
  }
  while (at < to && bytes[at] !== byte) at++;
  return at;
}
