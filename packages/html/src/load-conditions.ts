import { toBytes } from './byte-class.js';
import type { LoadCondition } from './loading-elements.js';
import { attributeId } from './names.js';
import { readScriptType } from './script-type.js';
import type { TagReader } from './tag-reader.js';

/** How each condition is read from a tag. `isForeign` holds where the tag is, or may be, in SVG or MathML. */
export const loadConditions: Readonly<
  Record<LoadCondition, (tag: TagReader, isForeign: boolean) => boolean>
> = {
  // SMIL Animation 3.1: what the parent element loads changes with time.
  'animates-address': (tag, isForeign) =>
    isForeign && /^\s*(?:xlink:)?href\s*$/i.test(tag.text('attributename') ?? ''),
  delayed: (tag) =>
    !isHeldBack(tag) &&
    (readScriptType(tag) === 'delayed' || tag.text('data-type')?.toLowerCase() === 'lazy'),
  // HTML 4.8.5: with srcdoc, src is only for browsers that know none. It is judged, and then blanked, all the same.
  'frames-unless-srcdoc': () => true,
  foreign: (_tag, isForeign) => isForeign,
  'image-button': (tag) => tag.text('type')?.toLowerCase() === 'image' || tag.repeatsId(type),
  lazy: isLazy,
  'link-loads': (tag) =>
    tag.has('rel') &&
    (tag.isWritten('rel', stylesheet) || isLoadingRelation(tag.text('rel') ?? '') || tag.repeatsId(rel)),
  movie: (tag) => /^(movie|src|data|url|filename|flashvars)$/i.test(tag.text('name') ?? ''),
  refresh: (tag) => tag.text('http-equiv')?.toLowerCase() === 'refresh',
  'script-runs': (tag) => readScriptType(tag) !== 'none' || tag.repeatsId(type) || tag.repeatsId(language),
  'set-cookie': (tag) => tag.text('http-equiv')?.toLowerCase() === 'set-cookie',
};

const stylesheet = toBytes('stylesheet');
// The tree has the first of several; browsers that look ahead for what to fetch heed the last one.
const type = attributeId('type');
const language = attributeId('language');
const rel = attributeId('rel');

// HTML 4.6.7 and the registry of link relations: those that make a browser fetch, or greet, an address.
const loadingRelations = new Set(
  (
    'apple-touch-icon apple-touch-icon-precomposed apple-touch-startup-image compression-dictionary dns-prefetch ' +
    'expect fluid-icon icon import manifest mask-icon modulepreload p3pv1 pingback preconnect prefetch preload ' +
    'prerender search stylesheet webmention'
  ).split(' '),
);

/** Whether a `rel` names a relation that loads. */
export function isLoadingRelation(rel: string): boolean {
  return rel
    .toLowerCase()
    .split(/[\t\n\f\r ]+/)
    .some((relation) => loadingRelations.has(relation));
}

// Elements that a consent banner holds back carry the same attributes: those wait for an answer already.
function isHeldBack(tag: TagReader): boolean {
  return tag.has('data-category') || tag.has('data-cookieconsent') || tag.has('data-consent');
}

/** Whether a loader on the page, rather than the browser, fetches what the element names in `data-src` and its like. */
export function isLazy(tag: TagReader): boolean {
  if (isHeldBack(tag)) return false;
  if (tag.has('data-lazy-src') || tag.has('data-lazy-srcset')) return true;
  if (/lazy|lozad|unveil|b-load/i.test(tag.text('class') ?? '')) return true;
  const src = tag.text('src');
  return src === undefined || src.trim() === '' || /^\s*data:/i.test(src);
}
