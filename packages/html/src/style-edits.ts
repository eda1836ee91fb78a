import { emptyCssUrl } from './css.js';
import { mayLoadDeclaration } from './css-filter.js';
import { attributeId } from './names.js';
import type { TagEdit } from './tag-edit.js';
import type { TagReader } from './tag-reader.js';
import type { UrlJudge } from './url-judge.js';

const style = attributeId('style');

/** SVG 2, 6.6 and 13: presentation attributes whose values are CSS and may hold a `url()`, and what these change to with time. */
const drawing = (
  [
    'by',
    'clip-path',
    'cursor',
    'fill',
    'filter',
    'from',
    'marker',
    'marker-end',
    'marker-mid',
    'marker-start',
    'mask',
    'stroke',
    'to',
    'values',
  ] as const
).map(attributeId);

/** The edits that take withheld URLs out of a tag's style, and, in SVG, out of the attributes it is drawn with. */
export function editStyles(tag: TagReader, urls: UrlJudge, isForeign: boolean): readonly TagEdit[] {
  const edits = tag.hasId(style) ? editStyle(tag, urls, style) : nothing;
  if (!isForeign) return edits;
  return [...edits, ...drawing.filter((id) => tag.hasId(id)).flatMap((id) => editStyle(tag, urls, id))];
}

const nothing: readonly TagEdit[] = [];

function editStyle(tag: TagReader, urls: UrlJudge, id: number): readonly TagEdit[] {
  const start = tag.startOf(id);
  const end = tag.endOf(id);
  if (!mayLoadDeclaration(tag.bytes, start, end, urls)) return nothing;
  const { text, offsetOf } = tag.resolvedValue(id);
  return urls.findWithheldInCss(text).map((url) => ({
    start: start + offsetOf(url.start),
    end: start + offsetOf(url.end),
    text: emptyCssUrl,
  }));
}
