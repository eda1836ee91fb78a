/**
 * A short text that changes whenever the plain data in `value` or `list` do: equal on every process that runs the same
 * policy. Not a security measure. `list` is for much data: it is written without a call for every part of it, and so
 * may hold no code.
 */
export function fingerprint(value: unknown, list: readonly unknown[] = []): string {
  return hashText(JSON.stringify(value, writeAsData) + JSON.stringify(list));
}

// What only code holds cannot be compared; that it is there can.
function writeAsData(_key: string, value: unknown): unknown {
  return typeof value === 'function' ? 'code' : value;
}

/** FNV-1a over UTF-16 units, twice with different seeds, as 14 characters of base 36. */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000197);
  }
  return (one >>> 0).toString(36).padStart(7, '0') + (other >>> 0).toString(36).padStart(7, '0');
}
