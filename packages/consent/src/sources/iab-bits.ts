const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const sextets = new Uint8Array(128);
for (let at = 0; at < alphabet.length; at++) sextets[alphabet.charCodeAt(at)] = at;

/** The text is base64url without padding, as IAB strings are written. */
export function isBitText(text: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(text);
}

/** How many bits a text holds: six a character. */
export function bitLength(text: string): number {
  return text.length * 6;
}

/** An unsigned number of `width` bits from bit `at`, the highest first; bits past the end are 0. */
export function readNumber(text: string, at: number, width: number): number {
  const end = at + width;
  let value = 0;
  for (let bit = at; bit < end; ) {
    const offset = bit % 6;
    const taken = Math.min(6 - offset, end - bit);
    const sextet = sextets[text.charCodeAt((bit - offset) / 6)] ?? 0;
    // Not `<<`: times are 36 bits wide.
    value = value * 2 ** taken + ((sextet >> (6 - offset - taken)) & ((1 << taken) - 1));
    bit += taken;
  }
  return value;
}

/** One bit. */
export function readBit(text: string, at: number): boolean {
  return readNumber(text, at, 1) === 1;
}

/** A Fibonacci-coded number (GPP, "Fibonacci Coding") and the bit after it; `undefined` past the end of the text. */
export function readFibonacci(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  let weight = 1;
  let next = 2;
  let wasOne = false;
  for (let bit = at; bit < bitLength(text); bit++) {
    const isOne = readBit(text, bit);
    // Two ones in a row end the number; the second carries no weight.
    if (isOne && wasOne) return { value, end: bit + 1 };
    if (isOne) value += weight;
    [weight, next] = [next, weight + next];
    wasOne = isOne;
  }
  return undefined;
}
