import type { AddressReader } from './address.js';
import { writeAsciiReferences } from './character-references.js';
import { type AttributeName, attributeId, type ElementName, elementId } from './names.js';
import type { TagEdit } from './tag-edit.js';
import type { TagReader } from './tag-reader.js';

// What a person follows, and a form sends to: loaded on a click only, so no attempt.
const linkAttributes: readonly (readonly [element: ElementName, attribute: AttributeName])[] = [
  ['a', 'href'],
  ['a', 'xlink:href'],
  ['area', 'href'],
  // VML (W3C Note of 1998): the buttons that Outlook shows.
  ['v:image', 'href'],
  ['v:oval', 'href'],
  ['v:rect', 'href'],
  ['v:roundrect', 'href'],
  ['v:shape', 'href'],
  ['form', 'action'],
  ['button', 'formaction'],
  ['input', 'formaction'],
];

const none: readonly TagEdit[] = [];
const idsByElement = new Map<number, readonly number[]>();
for (const [element, attribute] of linkAttributes) {
  const id = elementId(element);
  idsByElement.set(id, [...(idsByElement.get(id) ?? []), attributeId(attribute)]);
}

/** The edits of a tag whose links get other addresses; only the values change. */
export function editLinks(
  tag: TagReader,
  addresses: AddressReader,
  rewriteLink: (url: string) => string | undefined,
): readonly TagEdit[] {
  const ids = idsByElement.get(tag.element);
  if (ids === undefined) return none;
  const edits: TagEdit[] = [];
  for (const id of ids) {
    if (!tag.hasId(id)) continue;
    const url = rewriteLink(addresses.readText(tag.bytes, tag.startOf(id), tag.endOf(id)));
    if (url !== undefined) edits.push(writeUrl(tag, id, url));
  }
  return edits;
}

/** The edit that puts another URL, a text of any characters, into an attribute that is there. */
export function writeUrl(tag: TagReader, id: number, url: string): TagEdit {
  const start = tag.startOf(id);
  const end = tag.endOf(id);
  const value = writeAsciiReferences(url);
  if (tag.quoteOf(id) !== 0) return { start, end, text: value };
  // Without a value there is no "=" either.
  return { start, end, text: tag.spanOf(id)?.nameEnd === start ? `="${value}"` : `"${value}"` };
}
