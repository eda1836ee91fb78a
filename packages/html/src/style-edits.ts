import { toText } from './byte-class.js';
import { resolveReferences } from './character-references.js';
import { emptyCssUrl } from './css.js';
import { mayLoadDeclaration, mayLoadStyle } from './css-filter.js';
import type { Reading } from './foreign-content.js';
import { drawnAttributes } from './loading-elements.js';
import { attributeId } from './names.js';
import type { TagEdit } from './tag-edit.js';
import type { TagReader } from './tag-reader.js';
import type { UrlJudge } from './url-judge.js';

const style = attributeId('style');

const drawn = drawnAttributes.map(attributeId);

/** The edits that take withheld URLs out of a tag's style, and, in SVG, out of the attributes it is drawn with. */
export function editStyles(tag: TagReader, urls: UrlJudge, isForeign: boolean): readonly TagEdit[] {
  const edits = tag.hasId(style) ? editStyle(tag, urls, style) : nothing;
  if (!isForeign) return edits;
  return [...edits, ...drawn.filter((id) => tag.hasId(id)).flatMap((id) => editStyle(tag, urls, id))];
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

/**
 * The edits that take withheld URLs out of the text of a style sheet, counted from its start. In a drawing references count
 * in it; in doubt both readings do.
 */
export function editSheet(
  bytes: Uint8Array,
  start: number,
  end: number,
  urls: UrlJudge,
  reading: Reading,
): readonly TagEdit[] {
  const hasReferences = reading !== 'html' && bytes.subarray(start, end).includes(0x26);
  if (!hasReferences && !mayLoadStyle(bytes, start, end, urls)) return nothing;
  const raw = toText(bytes, start, end);
  const written = reading === 'foreign' && hasReferences ? [] : urls.findWithheldInCss(raw);
  const { text, offsetOf } = hasReferences ? resolveReferences(raw, { inText: true }) : noReferences;
  const behind = urls
    .findWithheldInCss(text)
    .map((url) => ({ start: offsetOf(url.start), end: offsetOf(url.end) }))
    .filter((url) => !written.some((other) => other.start < url.end && url.start < other.end));
  return [...written, ...behind].map((url) => ({ start: url.start, end: url.end, text: emptyCssUrl }));
}

const noReferences = resolveReferences('');
