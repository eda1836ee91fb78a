import { hashName } from '../../packages/html/src/name-table.js';
import { elementTable } from '../../packages/html/src/names.js';
import { TagReader } from '../../packages/html/src/tag-reader.js';

/** One start tag as the tokenizer hands it on: every attribute of interest read. */
export function readTag(markup: string): TagReader {
  const bytes = Buffer.from(markup);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [name = ''] = /(?<=^<)[^\s/>]+/.exec(markup) ?? [];
  const nameEnd = 1 + Buffer.byteLength(name);
  const tag = new TagReader();
  const end = tag.read(bytes, view, nameEnd, bytes.length, -1);
  const element = elementTable.find(bytes, 1, nameEnd, hashName(name));
  tag.place(bytes, element, 0, nameEnd, end);
  return tag;
}

/** A tag's text after edits, as the stripper writes it. */
export function applyEdits(
  markup: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let left = Buffer.from(markup).toString('latin1');
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    left = left.slice(0, start) + text + left.slice(end);
  }
  return Buffer.from(left, 'latin1').toString();
}
