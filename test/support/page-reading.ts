import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** How a browser reads a page: with scripting or without, and by the parser of before or after whatwg/html#10557. */
export interface BrowserKind {
  readonly scripting: boolean;
  /** `select` may hold any element. parse5 does not know this yet: the element is given another name. */
  readonly relaxedSelect: boolean;
}

/** The browsers that a page is shown to. */
export const browserKinds: readonly BrowserKind[] = [
  { scripting: true, relaxedSelect: false },
  { scripting: false, relaxedSelect: false },
  { scripting: true, relaxedSelect: true },
  { scripting: false, relaxedSelect: true },
];

/** What a page is compared by: its tree as lines, and the addresses that a browser would ask for. */
export interface PageReading {
  readonly outline: readonly string[];
  readonly loads: readonly string[];
}

/** How much of a tree must be equal: all of it, or all but what hangs on an element that may be gone. */
export type Strictness = 'exact' | 'without-elements';

const html = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';

// Written anew from the HTML standard, not taken from the stripper's own table.
const loadsInHtml: Readonly<Record<string, string>> = {
  img: 'src srcset',
  script: 'src',
  iframe: 'src srcdoc',
  frame: 'src',
  embed: 'src',
  object: 'data',
  video: 'src poster',
  audio: 'src',
  source: 'src srcset',
  track: 'src',
  link: 'href imagesrcset',
  input: 'src formaction',
  button: 'formaction',
  form: 'action',
  a: 'ping',
  area: 'ping',
  body: 'background',
  table: 'background',
  td: 'background',
  col: 'background',
  colgroup: 'background',
  tr: 'background',
  thead: 'background',
  tbody: 'background',
  tfoot: 'background',
  th: 'background',
};
const loadsInSvg: Readonly<Record<string, string>> = {
  image: 'href xlink:href',
  use: 'href xlink:href',
  feImage: 'href xlink:href',
  script: 'href xlink:href',
};

// HTML 13.2.4.3: an element that opens again by itself may do so elsewhere when what stood between is gone.
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const wrappers = new Set(['html', 'head', 'body']);

/** What a reading is about. */
export interface ReadingOptions {
  /** Asked for URLs as they stand in the tree. */
  readonly isDenied: (url: string) => boolean;
  readonly strictness: Strictness;
  /** Only a whole tree could tell markup from text everywhere in this page: text that holds markup may differ. */
  readonly isDoubtful: boolean;
}

/** Whether only a tree could tell everywhere in a page what is markup: then the stripper errs towards withholding. */
export function isDoubtful(page: string): boolean {
  return /<(svg|math|select|frameset|template)/i.test(page);
}

/** Reads a page as a browser of that kind. */
export function readPage(
  page: string,
  { scripting, relaxedSelect }: BrowserKind,
  options: ReadingOptions,
): PageReading {
  const shown = relaxedSelect ? page.replace(/(<\/?)select(?=[\t\n\f\r />])/gi, '$1selecz') : page;
  const reader = new Reader({ scripting, relaxedSelect: false }, options);
  reader.read(parse(shown, { scriptingEnabled: scripting }), 0);
  return { outline: reader.finish(), loads: reader.loads };
}

class Reader {
  readonly loads: string[] = [];
  private readonly lines: string[] = [];
  private text = '';
  private readonly browser: BrowserKind;
  private readonly options: ReadingOptions;
  private readonly isLoose: boolean;

  constructor(browser: BrowserKind, options: ReadingOptions) {
    this.browser = browser;
    this.options = options;
    this.isLoose = options.strictness === 'without-elements';
  }

  read(node: Tree.Node, depth: number): void {
    if (defaultTreeAdapter.isTextNode(node)) this.text += node.value;
    else if (defaultTreeAdapter.isCommentNode(node)) this.readComment(node.data, depth);
    else if (defaultTreeAdapter.isDocumentTypeNode(node)) this.line(depth, `<!doctype ${node.name}>`);
    else if (defaultTreeAdapter.isElementNode(node)) this.readElement(node, depth);
    else for (const child of node.childNodes) this.read(child, depth);
  }

  finish(): readonly string[] {
    this.flush(0);
    return this.lines;
  }

  // An empty one stands where without it what was left would run together.
  private readComment(text: string, depth: number): void {
    // In doubt where it ends, the stripper ends it.
    const told = this.options.isDoubtful ? '' : text;
    if (told !== '' || !this.isLoose) this.line(depth, `<!--${told}-->`);
  }

  private readElement(node: Tree.Element, depth: number): void {
    const { tagName, namespaceURI } = node;
    const isWithheld = this.isWithheld(node);
    const isGone = this.isLoose && (isWithheld || formatting.has(tagName) || wrappers.has(tagName));
    const attributes = isWithheld ? '' : node.attrs.map(writeAttribute).join('');
    if (!isGone) this.line(depth, `<${namespaceURI.split('/').at(-1)} ${tagName}${attributes}>`);
    // What a browser with scripting holds for text, one without holds for markup, and there it is looked at.
    const isOthers = tagName === 'noscript' && this.browser.scripting;
    const takesText = isGone && namespaceURI === html && (tagName === 'script' || tagName === 'iframe');
    const within = 'content' in node ? (node as Tree.Template).content.childNodes : node.childNodes;
    if (!isOthers && !takesText) for (const child of within) this.read(child, isGone ? depth : depth + 1);
    if (tagName === 'style') this.flush(depth + 1, true);
    if (!isGone) this.line(depth, '</>');
  }

  // The element was withheld, or should have been.
  private isWithheld(node: Tree.Element): boolean {
    const { tagName, namespaceURI } = node;
    const isHtml = namespaceURI === html;
    const loading = isHtml
      ? (loadsInHtml[tagName] ?? '')
      : namespaceURI === svg
        ? (loadsInSvg[tagName] ?? '')
        : '';
    const withheld = mayBeWithheld(tagName);
    let is = node.attrs.some(({ name }) => name === 'data-category');
    for (const attribute of node.attrs) {
      const name = fullName(attribute);
      if (name === 'style') attribute.value = this.readStyle(tagName, attribute.value);
      if (name === 'srcdoc' && tagName === 'iframe') this.readInner(attribute, isHtml);
      if (!withheld.includes(name)) continue;
      if (this.leadsToDenied(name, attribute.value)) {
        if (loading.split(' ').includes(name) && !holdsData(node))
          this.loads.push(`${tagName} ${name}=${attribute.value}`);
        if (/srcset|ping/.test(name)) attribute.value = this.keepOthers(name, attribute.value);
        is ||= !/srcset|ping/.test(name) || attribute.value === '';
      } else if (attribute.value === '') is = true;
      else if (/srcset|ping/.test(name)) attribute.value = this.keepOthers(name, attribute.value);
    }
    return is || this.runsDenied(node);
  }

  // What is left of a list of addresses.
  private keepOthers(name: string, value: string): string {
    return addressesOf(name, value)
      .filter(({ url }) => !this.options.isDenied(url))
      .map(({ text }) => text)
      .join(' ');
  }

  private leadsToDenied(name: string, value: string): boolean {
    return addressesOf(name, value).some(({ url }) => this.options.isDenied(url));
  }

  // By an address in a string, which it may load or not.
  private mayLoadDenied(script: string): boolean {
    return [...script.matchAll(/["'`]([^"'`]*)/g)].some(([, url = '']) => this.options.isDenied(url));
  }

  private runsDenied(node: Tree.Element): boolean {
    if (node.tagName !== 'script') return false;
    const values = new Map(node.attrs.map((attribute) => [fullName(attribute), attribute.value]));
    if (values.has('src') || holdsData(node)) return false;
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    if (text.includes('trackMe(') && !onlyKeeps(text)) this.loads.push('script trackMe(');
    // In SVG a script holds elements, and any may end it: the stripper looks at all up to an end tag.
    return text.includes('trackMe(') || this.mayLoadDenied(text) || node.namespaceURI !== html;
  }

  private readStyle(tagName: string, text: string): string {
    return text.replaceAll(cssUrlOrString, (whole, _quote, url: string | undefined) => {
      if (url === undefined) return whole;
      if (url === 'data:,') return 'url()';
      if (!this.options.isDenied(url)) return whole;
      if (tagName !== '') this.loads.push(`${tagName} ${whole}`);
      return 'url()';
    });
  }

  private readInner(attribute: { value: string }, isHtml: boolean): void {
    const inner = readPage(attribute.value, this.browser, this.options);
    if (isHtml) this.loads.push(...inner.loads);
    attribute.value = inner.outline.join('\n');
  }

  private line(depth: number, text: string): void {
    this.flush(depth);
    this.lines.push('  '.repeat(depth) + text);
  }

  private flush(depth: number, isStyle = false): void {
    // In doubt whether it is a style sheet's, the stripper reads text as one.
    const styled = this.readStyle(isStyle ? 'style' : '', this.text);
    const read = this.options.isDoubtful ? dropTags(styled) : styled;
    const text = this.isLoose ? read.replace(/[\t\n\f\r ]+/g, '') : read;
    if (text !== '') this.lines.push(`${'  '.repeat(depth)}${JSON.stringify(text)}`);
    this.text = '';
  }
}

// Of what stands in strings nothing runs, if there is nothing that makes use of them.
function onlyKeeps(script: string): boolean {
  const code = script.replace(/"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/g, '');
  return !/[(`]|\.src\b|(?<![@\w$.-])(?:import|from)\b/.test(code);
}

// HTML 4.12.1.1: nothing is fetched or run for a script of another type.
function holdsData({ tagName, attrs }: Tree.Element): boolean {
  const rel = attrs.find((attribute) => fullName(attribute) === 'rel')?.value;
  if (tagName === 'link') return !/(?:^|\s)(?:stylesheet|icon)(?:\s|$)/.test(rel ?? '');
  const type = attrs.find((attribute) => fullName(attribute) === 'type')?.value;
  if (tagName === 'input') return type?.toLowerCase() !== 'image';
  return (
    tagName === 'script' &&
    type !== undefined &&
    !/^(|text\/javascript|module)$/.test(type.toLowerCase().trim())
  );
}

// The stripper does not ask in which namespace an element is: in doubt it withholds.
function mayBeWithheld(tagName: string): readonly string[] {
  const name = tagName.toLowerCase();
  const written = name === 'img' ? 'image' : name;
  return Object.entries({
    ...loadsInHtml,
    param: 'value',
    ...loadsInSvg,
    script: 'src href xlink:href',
    image: 'src srcset href xlink:href',
  })
    .filter(([key]) => key.toLowerCase() === written)
    .flatMap(([, names]) => names.split(' '));
}

interface ListedAddress {
  readonly url: string;
  /** With its descriptor. */
  readonly text: string;
}

function addressesOf(name: string, value: string): readonly ListedAddress[] {
  if (name.includes('srcset')) return candidatesOf(value);
  const urls = name === 'ping' ? value.split(/[\t\n\f\r ]+/).filter((url) => url !== '') : [value];
  return urls.map((url) => ({ url, text: url }));
}

// HTML 4.8.4.3.5: an address goes on to a blank, and if no comma ends it a descriptor follows, up to one.
function candidatesOf(value: string): readonly ListedAddress[] {
  const [, address = '', rest = ''] = /^[\t\n\f\r ,]*([^\t\n\f\r ]*)([\s\S]*)$/.exec(value) ?? [];
  if (address === '') return [];
  const [descriptor = ''] = address.endsWith(',') ? [] : (/^(?:[^(,]|\([^)]*\)?)*/.exec(rest) ?? []);
  const url = address.replace(/,+$/, '');
  const text = `${url} ${descriptor.trim()}`.trim();
  return [{ url, text }, ...candidatesOf(rest.slice(descriptor.length))];
}

// In doubt whether text is markup the stripper reads it as markup, and ends what is open at its end.
function dropTags(text: string): string {
  return text.replace(/<[a-z/!?][\s\S]*$/i, '').replaceAll(/[\]>-]+/g, '');
}

// What stands in a string, or after a quote that nothing closes, is no URL.
const cssUrlOrString =
  /\/\*[\s\S]*?(?:\*\/|$)|(?<![\w\x80-\uffff-])url\((['"]?)([^'")]*)\1\)|"[^"\n\r\f]*"?|'[^'\n\r\f]*'?/g;

type Attribute = Tree.Element['attrs'][number];

function fullName({ prefix, name }: Attribute): string {
  return prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
}

function writeAttribute(attribute: Attribute): string {
  return ` ${fullName(attribute)}=${JSON.stringify(attribute.value)}`;
}
