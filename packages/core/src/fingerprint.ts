/**
 * A short text that changes whenever the plain data in `value` or `list` do: equal on every process that runs the same
 * policy. Not a security measure.
 */
export function fingerprint(value: unknown, list: readonly unknown[] = []): string {
  return hashText(JSON.stringify(value, writeAsData) + list.map(writeItem).join());
}

// Without a function to call for every part of it, which takes five times as long, where none is needed.
function writeItem(item: unknown): string {
  const holdsCode = typeof item === 'object' && item !== null && Object.values(item).some(isFunction);
  return holdsCode ? JSON.stringify(item, writeAsData) : JSON.stringify(item);
}

// What only code holds cannot be compared; that it is there can.
function writeAsData(_key: string, value: unknown): unknown {
  return isFunction(value) ? 'code' : value;
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
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
