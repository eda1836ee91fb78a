import { toText } from './byte-class.js';
import { writeReferences } from './character-references.js';
import type { TagReader } from './tag-reader.js';

/** A stretch of a tag and what comes in its place, one character a byte. */
export interface TagEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edit that gives an attribute another value; its quotes and all other bytes of the tag stay. */
export function writeValue(tag: TagReader, id: number, text: string): TagEdit {
  const start = tag.startOf(id);
  const end = tag.endOf(id);
  const isUnquoted = tag.quoteOf(id) === 0;
  // Where references were resolved to read the value, what it holds must be written with them.
  const needsReferences = isUnquoted || toText(tag.bytes, start, end).includes('&');
  const value = needsReferences ? writeReferences(text) : text;
  return { start, end, text: isUnquoted ? `"${value}"` : value };
}
