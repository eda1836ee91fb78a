import { NameTable } from './name-table.js';

/** Elements by id, the first of which stands for all others. */
export const elementNames = [
  '',
  'a',
  'amp-pixel',
  'animate',
  'annotation-xml',
  'applet',
  'area',
  'audio',
  'base',
  'bgsound',
  'body',
  'button',
  'col',
  'colgroup',
  'desc',
  'embed',
  'feimage',
  'font',
  'foreignobject',
  'form',
  'frame',
  'frameset',
  'html',
  'iframe',
  'image',
  'img',
  'input',
  'link',
  'math',
  'meta',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'param',
  'plaintext',
  'script',
  'select',
  'set',
  'source',
  'style',
  'svg',
  'table',
  'tbody',
  'td',
  'template',
  'textarea',
  'tfoot',
  'th',
  'thead',
  'title',
  'tr',
  'track',
  'use',
  'v:fill',
  'v:image',
  'v:imagedata',
  'video',
  'xmp',
  'amp-analytics',
  'amp-iframe',
  'amp-img',
  'amp-video',
  'portal',
  'model',
  'v:oval',
  'v:rect',
  'v:roundrect',
  'v:shape',
] as const;

const attributeNames = [
  '',
  'action',
  'archive',
  'as',
  'attributename',
  'attributionsrc',
  'background',
  'by',
  'charset',
  'class',
  'classid',
  'clip-path',
  'code',
  'codebase',
  'color',
  'config',
  'content',
  'cursor',
  'data',
  'data-lazy-src',
  'data-lazy-srcset',
  'data-original',
  'data-rocket-src',
  'data-src',
  'data-srcset',
  'data-type',
  'dynsrc',
  'encoding',
  'face',
  'fill',
  'filter',
  'formaction',
  'from',
  'height',
  'hidden',
  'href',
  'http-equiv',
  'id',
  'imagesrcset',
  'lang',
  'language',
  'lowsrc',
  'manifest',
  'marker',
  'marker-end',
  'marker-mid',
  'marker-start',
  'mask',
  'media',
  'name',
  'nonce',
  'ping',
  'poster',
  'referrerpolicy',
  'rel',
  'size',
  'src',
  'srcdoc',
  'srcset',
  'stroke',
  'style',
  'title',
  'to',
  'type',
  'value',
  'values',
  'width',
  'xlink:href',
  'xml:base',
  'data-category',
  'data-cookieconsent',
  'data-consent',
  'data-cmp-src',
  'alt',
  'environmentmap',
] as const;

/** Elements that can load or run something, or that change how what follows is read. */
export type ElementName = Exclude<(typeof elementNames)[number], ''>;

/** Attributes that say what is loaded, or matter to how it is judged or withheld. */
export type AttributeName = Exclude<(typeof attributeNames)[number], ''>;

/** Finds the ids of elements. */
export const elementTable = new NameTable(elementNames);
/** Finds the ids of attributes. */
export const attributeTable = new NameTable(attributeNames);
/** How many ids of elements there are, 0 among them. */
export const elementCount = elementNames.length;
/** How many ids of attributes there are, 0 among them. */
export const attributeCount = attributeNames.length;

const elementIds = new Map<string, number>(elementNames.map((name, id) => [name, id]));
const attributeIds = new Map<string, number>(attributeNames.map((name, id) => [name, id]));

/** The id of an element's name. */
export function elementId(name: ElementName): number {
  return elementIds.get(name) ?? 0;
}

/** The name of an element's id; `''` for 0. */
export function elementName(id: number): ElementName | '' {
  return elementNames[id] ?? '';
}

/** The id of an attribute's name. */
export function attributeId(name: AttributeName): number {
  return attributeIds.get(name) ?? 0;
}
