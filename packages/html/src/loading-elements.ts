import type { AttributeName, ElementName } from './names.js';

/** How an attribute's value names what is loaded. */
export type ValueKind = 'url' | 'candidates' | 'url-list' | 'animation' | 'refresh' | 'cookie' | 'markup';

/** A mark that an element must carry for the attribute to be loaded; `load-conditions.ts` says how each is read. */
export type LoadCondition =
  | 'animates-address'
  | 'delayed'
  | 'frames-unless-srcdoc'
  | 'foreign'
  | 'image-button'
  | 'lazy'
  | 'link-loads'
  | 'movie'
  | 'refresh'
  | 'script-runs'
  | 'set-cookie';

/** One attribute that makes a browser fetch something. */
export interface LoadingAttribute {
  readonly element: ElementName;
  readonly attribute: AttributeName;
  readonly value: ValueKind;
  /** What a denial takes away: the element with its text, or the attribute's value only. */
  readonly takes: 'element' | 'attribute';
  readonly when?: LoadCondition;
  /** The paragraph of the standard, or where else the attribute is described. */
  readonly source: string;
}

function row(
  element: ElementName,
  attribute: AttributeName,
  takes: LoadingAttribute['takes'],
  source: string,
  more: { readonly value?: ValueKind; readonly when?: LoadCondition } = {},
): LoadingAttribute {
  const { value = 'url', when } = more;
  return { element, attribute, value, takes, source, ...(when !== undefined && { when }) };
}

/**
 * Everything in a page that loads by an attribute. `style`, which any element may carry, and what SVG draws with
 * (`fill="url(…)"`) are read besides. Elements with content that shows where they fail (`object`, `video`) keep it:
 * there a denial takes the attribute.
 */
export const loadingAttributes: readonly LoadingAttribute[] = [
  row('img', 'src', 'element', 'HTML 4.8.3'),
  row('img', 'srcset', 'element', 'HTML 4.8.4.2.1', { value: 'candidates' }),
  row('img', 'data-src', 'element', 'lazysizes, lozad, vanilla-lazyload', { when: 'lazy' }),
  row('img', 'data-lazy-src', 'element', 'WP Rocket, a3 Lazy Load', { when: 'lazy' }),
  row('img', 'data-original', 'element', 'jquery.lazyload', { when: 'lazy' }),
  row('img', 'data-srcset', 'element', 'lazysizes', { value: 'candidates', when: 'lazy' }),
  row('img', 'data-lazy-srcset', 'element', 'WP Rocket', { value: 'candidates', when: 'lazy' }),
  row('img', 'attributionsrc', 'attribute', 'Attribution Reporting 5', { value: 'url-list' }),
  row('img', 'lowsrc', 'attribute', 'HTML 15.2'),
  row('img', 'dynsrc', 'attribute', 'HTML 15.2'),
  // The tree builder makes an img of it (HTML 13.2.6.4.7); in SVG it is an element of its own (SVG 2, 12.3).
  row('image', 'src', 'element', 'HTML 13.2.6.4.7'),
  row('image', 'srcset', 'element', 'HTML 13.2.6.4.7', { value: 'candidates' }),
  row('image', 'href', 'element', 'SVG 2, 12.3', { when: 'foreign' }),
  row('image', 'xlink:href', 'element', 'SVG 2, 12.3', { when: 'foreign' }),
  row('feimage', 'href', 'element', 'Filter Effects 1, 9.15', { when: 'foreign' }),
  row('feimage', 'xlink:href', 'element', 'Filter Effects 1, 9.15', { when: 'foreign' }),
  row('use', 'href', 'element', 'SVG 2, 5.6', { when: 'foreign' }),
  row('use', 'xlink:href', 'element', 'SVG 2, 5.6', { when: 'foreign' }),
  row('animate', 'to', 'attribute', 'SMIL Animation 3.2.2', { when: 'animates-address' }),
  row('animate', 'from', 'attribute', 'SMIL Animation 3.2.2', { when: 'animates-address' }),
  row('animate', 'by', 'attribute', 'SMIL Animation 3.2.2', { when: 'animates-address' }),
  row('animate', 'values', 'attribute', 'SMIL Animation 3.2.2', {
    value: 'animation',
    when: 'animates-address',
  }),
  row('set', 'to', 'attribute', 'SMIL Animation 4.2', { when: 'animates-address' }),
  row('script', 'src', 'element', 'HTML 4.12.1', { when: 'script-runs' }),
  row('script', 'data-src', 'element', 'LiteSpeed, Flying Scripts', { when: 'delayed' }),
  row('script', 'data-rocket-src', 'element', 'WP Rocket', { when: 'delayed' }),
  row('script', 'href', 'element', 'SVG 2, 15.8', { when: 'foreign' }),
  row('script', 'xlink:href', 'element', 'SVG 2, 15.8', { when: 'foreign' }),
  row('script', 'attributionsrc', 'attribute', 'Attribution Reporting 5', { value: 'url-list' }),
  row('iframe', 'src', 'element', 'HTML 4.8.5', { when: 'frames-unless-srcdoc' }),
  row('iframe', 'srcdoc', 'attribute', 'HTML 4.8.5', { value: 'markup' }),
  row('iframe', 'data-src', 'element', 'lazysizes, lozad', { when: 'lazy' }),
  row('iframe', 'data-lazy-src', 'element', 'WP Rocket', { when: 'lazy' }),
  row('frame', 'src', 'element', 'HTML 15.6'),
  row('portal', 'src', 'element', 'WICG Portals'),
  row('link', 'href', 'element', 'HTML 4.2.4, 4.6.7', { when: 'link-loads' }),
  row('link', 'imagesrcset', 'element', 'HTML 4.2.4', { value: 'candidates', when: 'link-loads' }),
  row('meta', 'content', 'element', 'HTML 4.2.5.3', { value: 'refresh', when: 'refresh' }),
  // Browsers of before 2018 obey it (HTML 4.2.5.3 forbids it since).
  row('meta', 'content', 'element', 'HTML 4.2.5.3', { value: 'cookie', when: 'set-cookie' }),
  row('embed', 'src', 'element', 'HTML 4.8.6'),
  row('embed', 'code', 'element', 'HTML 15.2'),
  row('object', 'data', 'attribute', 'HTML 4.8.7'),
  row('object', 'classid', 'attribute', 'HTML 15.2'),
  row('object', 'codebase', 'attribute', 'HTML 15.2'),
  row('object', 'archive', 'attribute', 'HTML 15.2', { value: 'url-list' }),
  row('param', 'value', 'element', 'HTML 15.2', { when: 'movie' }),
  row('applet', 'code', 'attribute', 'HTML 15.2'),
  row('applet', 'codebase', 'attribute', 'HTML 15.2'),
  row('applet', 'archive', 'attribute', 'HTML 15.2', { value: 'url-list' }),
  row('video', 'src', 'attribute', 'HTML 4.8.8'),
  row('video', 'poster', 'attribute', 'HTML 4.8.8'),
  row('video', 'data-src', 'attribute', 'lazysizes, lozad', { when: 'lazy' }),
  row('audio', 'src', 'attribute', 'HTML 4.8.9'),
  row('audio', 'data-src', 'attribute', 'vanilla-lazyload', { when: 'lazy' }),
  row('model', 'src', 'attribute', 'Immersive Web, model element'),
  row('model', 'poster', 'attribute', 'Immersive Web, model element'),
  row('model', 'environmentmap', 'attribute', 'WebKit, model element'),
  row('bgsound', 'src', 'element', 'HTML 15.2'),
  // Outlook for Windows draws backgrounds and images by these.
  row('v:fill', 'src', 'attribute', 'VML (W3C Note of 1998)'),
  row('v:image', 'src', 'attribute', 'VML (W3C Note of 1998)'),
  row('v:imagedata', 'src', 'attribute', 'VML (W3C Note of 1998)'),
  row('source', 'src', 'element', 'HTML 4.8.2'),
  row('source', 'srcset', 'element', 'HTML 4.8.2', { value: 'candidates' }),
  row('source', 'data-src', 'element', 'vanilla-lazyload', { when: 'lazy' }),
  row('source', 'data-srcset', 'element', 'lazysizes', { value: 'candidates', when: 'lazy' }),
  row('track', 'src', 'element', 'HTML 4.8.10'),
  row('input', 'src', 'element', 'HTML 4.10.5.1.19', { when: 'image-button' }),
  row('input', 'formaction', 'attribute', 'HTML 4.10.18.6'),
  row('button', 'formaction', 'attribute', 'HTML 4.10.18.6'),
  row('form', 'action', 'attribute', 'HTML 4.10.18.6'),
  row('a', 'ping', 'attribute', 'HTML 4.6.5', { value: 'url-list' }),
  row('a', 'attributionsrc', 'attribute', 'Attribution Reporting 5', { value: 'url-list' }),
  row('area', 'ping', 'attribute', 'HTML 4.6.5', { value: 'url-list' }),
  row('html', 'manifest', 'attribute', 'HTML 15.2'),
  row('body', 'background', 'attribute', 'HTML 15.3.2'),
  row('table', 'background', 'attribute', 'HTML 15.3.8'),
  row('thead', 'background', 'attribute', 'HTML 15.3.8'),
  row('tbody', 'background', 'attribute', 'HTML 15.3.8'),
  row('tfoot', 'background', 'attribute', 'HTML 15.3.8'),
  row('tr', 'background', 'attribute', 'HTML 15.3.8'),
  row('td', 'background', 'attribute', 'HTML 15.3.8'),
  row('th', 'background', 'attribute', 'HTML 15.3.8'),
  // No standard has these two, and Chromium loads them.
  row('colgroup', 'background', 'attribute', 'Chromium 156'),
  row('col', 'background', 'attribute', 'Chromium 156'),
  row('amp-pixel', 'src', 'attribute', 'amp.dev, amp-pixel'),
  row('amp-analytics', 'config', 'attribute', 'amp.dev, amp-analytics'),
  row('amp-iframe', 'src', 'attribute', 'amp.dev, amp-iframe'),
  row('amp-video', 'src', 'attribute', 'amp.dev, amp-video'),
  row('amp-img', 'src', 'attribute', 'amp.dev, amp-img'),
  row('amp-img', 'srcset', 'attribute', 'amp.dev, amp-img', { value: 'candidates' }),
];

/** SVG 2, 6.6 and 13: presentation attributes whose values are CSS and may hold a `url()`, and what these change to with time. */
export const drawnAttributes = [
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
] as const satisfies readonly AttributeName[];
