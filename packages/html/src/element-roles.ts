import type { ElementName } from './names.js';

/** Elements whose content is text: their start tags switch the tokenizer's state (HTML 13.2.6.4). */
export const rawTextElements = [
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
] as const satisfies readonly ElementName[];

/** Elements that change how what follows is read. */
export const structuralElements = [
  'select',
  'frameset',
  'template',
  'col',
  'svg',
  'math',
  'plaintext',
] as const satisfies readonly ElementName[];
