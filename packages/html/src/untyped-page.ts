import { readMediaType } from './media-type.js';

// Mimesniff 7.1: how a page begins, in any case, followed by a blank or the end of the tag.
const beginnings = [
  '<!doctype html',
  '<!--',
  '<a',
  '<b',
  '<body',
  '<br',
  '<div',
  '<font',
  '<h1',
  '<head',
  '<html',
  '<iframe',
  '<p',
  '<script',
  '<style',
  '<table',
  '<title',
];

/** Whether browsers look at the bytes of a response to find out what it is, also where its type is none: `html` (mimesniff 7). */
export function isGuessed(type: string | undefined, typeOptions: string | undefined): boolean {
  if (typeOptions !== undefined && /^\s*nosniff\s*(,|$)/i.test(typeOptions)) return false;
  if (type === undefined) return true;
  if (usual.test(type)) return false;
  const media = readMediaType(type);
  return media === undefined || /^(?:unknown|application)\/unknown$/.test(media.essence);
}

// Spares most types being read.
const usual = /^(?:text|image|application|font|audio|video)\/(?!unknown)[\w.+-]+(?:;|$)/i;

/**
 * Whether a browser may take what begins like this for a page. Where there are too few bytes to tell, it may: nothing
 * but a page has tags to be withheld.
 */
export function mayBeginPage(start: Uint8Array): boolean {
  let at = 0;
  while (isBlank(start[at])) at++;
  const text = String.fromCharCode(...start.subarray(at, at + 16)).toLowerCase();
  return beginnings.some((beginning) => {
    if (text.length <= beginning.length) return beginning.startsWith(text);
    if (!text.startsWith(beginning)) return false;
    const next = text[beginning.length];
    return beginning === '<!--' || next === ' ' || next === '>';
  });
}

// Mimesniff 3: tab, line feed, form feed, carriage return, space.
function isBlank(byte: number | undefined): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d || byte === 0x20;
}
