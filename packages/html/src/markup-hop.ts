import { endsTagName, findByte } from './byte-class.js';

// First and second letter of the elements whose end matters by itself: body, select, template.
const endsThatMatter = new Uint8Array(256);
for (const name of ['body', 'select', 'template']) {
  endsThatMatter[name.charCodeAt(0)] = name.charCodeAt(1);
  endsThatMatter[name.charCodeAt(0) - 0x20] = name.charCodeAt(1);
}

/** The next `<`, or `to`. Most are near; for far ones the runtime's own search is faster. */
export function hopToMarkup(bytes: Uint8Array, view: DataView, from: number, to: number): number {
  const near = Math.min(to, from + 32);
  const at = findByte(bytes, view, from, near, 0x3c);
  if (at < near || near === to) return at;
  const far = bytes.indexOf(0x3c, near);
  return far < 0 || far > to ? to : far;
}

/** The index after an end tag that is a name and nothing else, most of them; -1 where it has to be read. */
export function passEndTag(bytes: Uint8Array, from: number, to: number): number {
  const second = (bytes[from + 1] ?? 0) | 0x20;
  if (endsThatMatter[bytes[from] ?? 0] === second) return -1;
  for (let at = from + 1; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x3e) return at + 1;
    if (byte <= 0x2f && endsTagName(byte)) return -1;
  }
  return -1;
}
