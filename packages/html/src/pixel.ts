import type { Address } from './address.js';
import { isCountingHost } from './counting-hosts.js';
import { isCrossSite } from './site.js';
import type { TagReader } from './tag-reader.js';

/** What a pixel is told by: the marks of an image element, as text with references resolved. */
export interface ImageMarks {
  readonly width: string | undefined;
  readonly height: string | undefined;
  readonly style: string | undefined;
  readonly isHidden: boolean;
  /** `srcset` or a lazy loader's attribute stands beside `src`: the source is a placeholder for a picture. */
  readonly hasOtherSources: boolean;
}

/** The marks of the tag at hand. */
export function readImageMarks(tag: TagReader): ImageMarks {
  return {
    width: tag.text('width'),
    height: tag.text('height'),
    style: tag.text('style'),
    isHidden: tag.has('hidden'),
    hasOtherSources:
      tag.has('srcset') || tag.has('data-src') || tag.has('data-srcset') || tag.has('data-lazy-src'),
  };
}

/** Whether an image may be a pixel by its marks, wherever it comes from: most are not. */
export function mayBePixel(image: ImageMarks): boolean {
  return !image.hasOtherSources && (!hasSize(image) || isTiny(image) || isOutOfSight(image));
}

/**
 * Whether an image that no rule names is a tracking pixel by its looks: of another site, and at most 1×1 or hidden.
 * Spacers, which are as small, are told by their names; hidden pictures by having a picture's address. A host of the
 * page's own site counts by its name, and so may what has no size there.
 */
export function looksLikePixel(image: ImageMarks, address: Address, pageHost: string): boolean {
  const { host, path, query } = address;
  if (image.hasOtherSources || host === pageHost) return false;
  const counts = isCountingHost(host);
  const tiny = isTiny(image);
  const tells = tiny ? spacer : isOutOfSight(image) ? picture : undefined;
  if (tells !== undefined) {
    const isPicture = tells.test(path) && (query === '' || (!tiny && !gif.test(path) && onlySizes(query)));
    return !isPicture && (counts || isCrossSite(host, pageHost));
  }
  return counts && query !== '' && !hasSize(image) && (gif.test(path) || !picture.test(path));
}

// Carousels and tabs hide pictures until their turn comes: `/photo.jpg?w=800&fm=webp` of an image server.
function onlySizes(query: string): boolean {
  return query.split('&').every((parameter) => sizing.test(parameter));
}

const sizing =
  /^(?:auto|bg|crop|dpr|fit|fm|format|h|height|itok|mode|q|quality|resize|scale|size|ssl|strip|v|ver|version|w|width)=[\w.,:%-]{1,24}$/i;

// A visitor is shown something that has a size.
function hasSize({ width, height, style }: ImageMarks): boolean {
  return width !== undefined || height !== undefined || style !== undefined;
}

const spacer =
  /\/[^/]*(spacer|blank|clear|transparent|transpix|trans_?pixel|shim|empty|placeholder|loading)[^/]*\.(gif|png|webp|svg)$/i;
const gif = /\.gif$/i;
const picture = /\.(gif|png|jpe?g|webp|avif|svg|bmp|ico)$/i;

/** Whether an image is of at most 1×1, by its attributes or its style. */
export function isTiny({ width, height, style = '' }: ImageMarks): boolean {
  const across = styledLength(style, 'width') ?? dimension(width);
  const down = styledLength(style, 'height') ?? dimension(height);
  if (across === 0 || down === 0) return true;
  return across !== undefined && down !== undefined && across <= 1 && down <= 1;
}

/** Whether an element is made not to be seen. */
export function isOutOfSight({ isHidden, style = '' }: ImageMarks): boolean {
  if (isHidden) return true;
  return (
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style) ||
    (/position\s*:\s*(absolute|fixed)/i.test(style) && /(?:left|top)\s*:\s*-\d{3,}/i.test(style))
  );
}

// HTML 2.3.4.4, dimension values: what follows the number does not matter, but "%" does.
function dimension(text: string | undefined): number | undefined {
  const [, digits, unit] = /^[\t\n\f\r ]*(\d+(?:\.\d*)?)\s*(%?)/.exec(text ?? '') ?? [];
  if (digits === undefined || (unit === '%' && Number(digits) !== 0)) return undefined;
  return Number(digits);
}

const styled = {
  width: /(?:^|[;\s])(?:max-)?width\s*:\s*(\d*\.?\d+)(px)?\s*(?:!|;|$)/i,
  height: /(?:^|[;\s])(?:max-)?height\s*:\s*(\d*\.?\d+)(px)?\s*(?:!|;|$)/i,
};

function styledLength(style: string, property: 'width' | 'height'): number | undefined {
  const found = styled[property].exec(style);
  if (found === null) return undefined;
  const length = Number(found[1]);
  return length === 0 || found[2] !== undefined ? length : undefined;
}
