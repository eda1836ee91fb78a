import { toText } from './byte-class.js';
import { writeQuoted, writeReferences } from './character-references.js';
import type { TagReader } from './tag-reader.js';

/** A stretch of a tag and what comes in its place, one character a byte. */
export interface TagEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits as they stand in the text. */
export function inOrder(edits: readonly TagEdit[]): readonly TagEdit[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What keeps a second attribute of this name from counting once the first one is gone: an empty one before it. */
export function shieldName(tag: TagReader, name: string): string {
  return tag.repeats ? `${name}="" ` : '';
}

/** The edit that gives an attribute another value; its quotes and all other bytes of the tag stay. */
export function writeValue(tag: TagReader, id: number, text: string): TagEdit {
  const start = tag.startOf(id);
  const end = tag.endOf(id);
  const isUnquoted = tag.quoteOf(id) === 0;
  if (text === '') return { start, end, text: isUnquoted ? '""' : '' };
  // Where references were resolved to read the value, what it holds must be written with them.
  const needsReferences = isUnquoted || toText(tag.bytes, start, end).includes('&');
  const value = needsReferences ? writeReferences(text) : writeQuoted(text, tag.quoteOf(id));
  return { start, end, text: isUnquoted ? `"${value}"` : value };
}
