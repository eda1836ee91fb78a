import { hashNames } from './name-table.js';

// How HTML elements nest where a drawing holds them (HTML 13.2.4.2, 13.2.4.3, 13.2.6.4.7), by the hashes of their names.

/** They have no end tag. */
export const voids = hashNames(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);
/** Their content is text. */
export const rawTexts = hashNames('iframe noembed noframes script style textarea title xmp');
/** What ends a paragraph by beginning, and ends by its name whatever is left open in it. */
export const blocks = hashNames(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup ' +
    'listing main menu nav ol pre search section summary ul',
);
export const headings = hashNames('h1 h2 h3 h4 h5 h6');
export const items = hashNames('li dd dt');
/** What else ends a paragraph by beginning. */
export const endsParagraph = hashNames('hr p plaintext xmp');
/** What is left open of them where another element ends, what follows may open anew. */
export const formatting = hashNames('a b big code em font i nobr s small strike strong tt u');
/** What becomes of their tags depends on the table, form or template around the drawing, and on the parser's age. */
export const dependent = hashNames(
  'caption col colgroup form frame frameset select table tbody td template tfoot th thead tr',
);
/** They do not stand in each other. */
export const options = hashNames('optgroup option');
/** Their start tags open nothing there. */
export const ignored = hashNames('body head html');

/** No end tag of a block reaches over them, as over what in the drawing holds HTML. */
export const scopes = hashNames('applet marquee object');
/** The same for the end tag of a paragraph. */
export const buttonScope: ReadonlySet<number> = new Set([...scopes, ...hashNames('button')]);
/** The same for that of a list item. */
export const listScope: ReadonlySet<number> = new Set([...scopes, ...hashNames('ol ul')]);
/** The same for end tags of elements that nothing special is known of. */
export const special: ReadonlySet<number> = new Set([
  ...blocks,
  ...headings,
  ...items,
  ...dependent,
  ...scopes,
  ...rawTexts,
  ...hashNames('button noscript p plaintext'),
]);
/** Over all of them. */
export const noScope: ReadonlySet<number> = new Set();
/** The start of a list item ends one before it, over these too. */
export const itemsReachOver = hashNames('address div p');
