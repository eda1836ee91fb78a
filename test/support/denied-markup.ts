import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { readUrl } from './read-url.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a test takes for denied: addresses by the element that loads them, and texts of inline scripts. */
export interface Denial {
  readonly pageUrl: string;
  address(url: URL, element: string): boolean;
  script(text: string): boolean;
}

/** A stretch of a page's source that something has to happen to. */
export interface DeniedStretch {
  /** `gone`, with its text; `changed` in this attribute's value; `either` gone or as it was: a lazy loader's attribute. */
  readonly becomes: 'gone' | 'changed' | 'either';
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

/** A page and its tree. */
export interface ParsedPage {
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
}

/** Parses a page as a browser that runs scripts does. */
export function parsePage(html: string): ParsedPage {
  return { html, document: parse(html, { sourceCodeLocationInfo: true }) };
}

/**
 * What must happen to a page, found out with parse5 and a list of its own: another program's view than the stripper's,
 * in which there is a tree, and in which a URL is what `URL` says it is.
 */
export function findDeniedMarkup({ html, document }: ParsedPage, denial: Denial): readonly DeniedStretch[] {
  const finder = new Finder(denial, html);
  finder.findBase(document);
  finder.visit(document, 0);
  return finder.stretches.sort((a, b) => a.start - b.start || b.end - a.end);
}

const takesElement: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  source: ['src'],
  track: ['src'],
};
const takesAttribute: Readonly<Record<string, readonly string[]>> = {
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data', 'codebase', 'classid'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction'],
  body: ['background'],
  table: ['background'],
  td: ['background'],
};
const lists: Readonly<Record<string, readonly string[]>> = {
  a: ['ping', 'attributionsrc'],
  area: ['ping'],
  img: ['attributionsrc'],
  script: ['attributionsrc'],
};
const lazy = ['data-src', 'data-srcset', 'data-lazy-src', 'data-original', 'data-lazy-srcset'];
const loadingRelations =
  /^(stylesheet|preload|prefetch|prerender|preconnect|dns-prefetch|modulepreload|icon|apple-touch-icon|apple-touch-icon-precomposed|mask-icon|manifest|search|pingback|fluid-icon|import)$/i;
const scriptTypes = /^$|^(text|application)\/(x-)?(java|ecma)script$|^module$/i;

class Finder {
  readonly stretches: DeniedStretch[] = [];
  private readonly bases: string[];
  private readonly known = new Map<string, boolean>();
  private readonly denial: Denial;
  private readonly html: string;

  constructor(denial: Denial, html: string) {
    this.denial = denial;
    this.html = html;
    this.bases = [denial.pageUrl];
  }

  findBase(node: Node): void {
    if ('tagName' in node && node.tagName === 'base' && this.bases.length === 1) {
      const href = node.attrs.find(({ name }) => name === 'href')?.value;
      if (href !== undefined && readUrl(href, this.denial.pageUrl) !== undefined)
        this.bases.push(new URL(href, this.denial.pageUrl).href);
    }
    if ('childNodes' in node) for (const child of node.childNodes) this.findBase(child);
  }

  visit(node: Node, offset: number): void {
    if ('tagName' in node && this.judge(node, offset)) return;
    if ('tagName' in node && node.tagName === 'noscript') this.visitNoscript(node, offset);
    if ('content' in node) this.visit(node.content, offset);
    if ('childNodes' in node) for (const child of node.childNodes) this.visit(child, offset);
  }

  // With scripting a noscript holds text: without, the same bytes are markup.
  private visitNoscript(node: Element, offset: number): void {
    const [text] = node.childNodes;
    if (text === undefined || !('value' in text) || !text.sourceCodeLocation) return;
    const { startOffset, endOffset } = text.sourceCodeLocation;
    const markup = this.html.slice(offset + startOffset, offset + endOffset);
    const fragment = parseFragment(markup, { sourceCodeLocationInfo: true, scriptingEnabled: false });
    this.visit(fragment, offset + startOffset);
  }

  // True where the element goes with all that is in it.
  private judge(element: Element, offset: number): boolean {
    const location = element.sourceCodeLocation;
    if (!location) return false;
    const loaded = this.sourcesOf(element);
    const deniedSources = loaded.filter((urls) => urls.every((url) => this.isDenied(url, element.tagName)));
    const isWhole = loaded.length > 0 && deniedSources.length === loaded.length;
    const range = {
      start: location.startOffset + offset,
      end: location.endOffset + offset,
      what: element.tagName,
    };
    if (isWhole || this.isDeniedScript(element)) {
      this.stretches.push({ becomes: 'gone', ...range });
      return true;
    }
    if (
      lazy.some((name) => this.candidatesOf(element, name).some((url) => this.isDenied(url, element.tagName)))
    ) {
      this.stretches.push({ becomes: 'either', ...range });
      return true;
    }
    for (const name of this.changedAttributes(element)) {
      const at = location.attrs?.[name];
      if (at === undefined) continue;
      const what = `${element.tagName} ${name}`;
      this.stretches.push({
        becomes: 'changed',
        start: at.startOffset + offset,
        end: at.endOffset + offset,
        what,
      });
    }
    this.judgeStyleElement(element, offset);
    return false;
  }

  private sourcesOf(element: Element): readonly (readonly string[])[] {
    const { tagName } = element;
    const isLink = isLoadingLink(element);
    if (isDataBlock(element)) return [];
    if (tagName === 'meta') return refreshOf(element);
    if (tagName === 'input' && readValue(element, 'type').toLowerCase() === 'image')
      return [this.candidatesOf(element, 'src')];
    const names = isLink ? ['href'] : (takesElement[tagName] ?? []);
    const candidates = isLink ? ['imagesrcset'] : ['img', 'source'].includes(tagName) ? ['srcset'] : [];
    return [
      ...names.map((name) => (has(element, name) ? [readValue(element, name)] : [])),
      ...candidates.map((name) => this.candidatesOf(element, name)),
    ].filter((urls) => urls.some((url) => !/^\s*($|data:|#$|about:blank)/i.test(url)));
  }

  private changedAttributes(element: Element): readonly string[] {
    const { tagName } = element;
    const single = [
      ...(isDataBlock(element) ? [] : (takesElement[tagName] ?? [])),
      ...(takesAttribute[tagName] ?? []),
      ...(isLoadingLink(element) ? ['href'] : []),
    ];
    return element.attrs
      .filter(({ name, value }) => {
        if (name === 'style') return urlsInCss(value).some((url) => this.isDenied(url, 'css'));
        if (name === 'srcset' || name === 'imagesrcset')
          return this.candidatesOf(element, name).some((url) => this.isDenied(url, tagName));
        if (lists[tagName]?.includes(name))
          return value.split(/\s+/).some((url) => this.isDenied(url, tagName));
        return single.includes(name) && this.isDenied(value, tagName);
      })
      .map(({ name }) => name);
  }

  private judgeStyleElement(element: Element, offset: number): void {
    const [text] = element.childNodes;
    if (element.tagName !== 'style' || text === undefined || !('value' in text) || !text.sourceCodeLocation)
      return;
    if (!urlsInCss(text.value).some((url) => this.isDenied(url, 'css'))) return;
    const { startOffset, endOffset } = text.sourceCodeLocation;
    this.stretches.push({
      becomes: 'changed',
      start: startOffset + offset,
      end: endOffset + offset,
      what: 'style',
    });
  }

  private isDeniedScript(element: Element): boolean {
    if (element.tagName !== 'script' || has(element, 'src') || isDataBlock(element)) return false;
    return this.denial.script(
      element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
    );
  }

  private candidatesOf(element: Element, name: string): readonly string[] {
    if (!has(element, name)) return [];
    const value = readValue(element, name);
    if (!name.endsWith('srcset')) return [value];
    return [...value.matchAll(/(?:^|,)[\s,]*(\S*[^\s,])/g)].map(([, url = '']) => url);
  }

  private isDenied(value: string, element: string): boolean {
    const key = `${element} ${value}`;
    let isDenied = this.known.get(key);
    if (isDenied === undefined) {
      isDenied = this.bases.some((base) => {
        const url = readUrl(value, base);
        return url !== undefined && /^https?:$/.test(url.protocol) && this.denial.address(url, element);
      });
      this.known.set(key, isDenied);
    }
    return isDenied;
  }
}

// HTML 4.12.1: a script of another type is neither run nor fetched.
function isDataBlock(element: Element): boolean {
  return element.tagName === 'script' && !scriptTypes.test(readValue(element, 'type').trim());
}

// Others say what the page is of, as `rel=publisher` does.
function isLoadingLink(element: Element): boolean {
  const relations = readValue(element, 'rel').split(/\s+/);
  return element.tagName === 'link' && relations.some((relation) => loadingRelations.test(relation));
}

function has(element: Element, name: string): boolean {
  return element.attrs.some((attribute) => nameOf(attribute) === name);
}

function readValue(element: Element, name: string): string {
  return element.attrs.find((attribute) => nameOf(attribute) === name)?.value ?? '';
}

function nameOf({ name, prefix }: Element['attrs'][number]): string {
  return prefix ? `${prefix}:${name}` : name;
}

function refreshOf(element: Element): readonly (readonly string[])[] {
  if (readValue(element, 'http-equiv').toLowerCase() !== 'refresh') return [];
  const [, url] = /^\s*\d+\s*[;,]\s*url\s*=\s*['"]?([^'"]+)/i.exec(readValue(element, 'content')) ?? [];
  return url === undefined ? [] : [[url]];
}

function urlsInCss(text: string): readonly string[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [
    ...bare.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi),
  ].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '');
}

/**
 * Holds a page that was stripped against what must have happened to it: outside of the stretches every byte is there, in
 * order. Tells the first place where it is not, and where the elements that went began.
 */
export function alignStripped(
  page: string,
  left: string,
  stretches: readonly DeniedStretch[],
): { readonly fault: string | undefined; readonly gone: ReadonlySet<number> } {
  const gone = new Set<number>();
  const fault = (what: string, at: number, from: number) => ({
    fault: `${what} at ${from}:\n${page.slice(from, from + 200)}\n  became\n${left.slice(at, at + 200)}`,
    gone,
  });
  let at = 0;
  let from = 0;
  for (const [index, { becomes, start, end, what }] of stretches.entries()) {
    if (start < from) continue;
    const same = page.slice(from, start);
    if (!left.startsWith(same, at))
      return fault('other bytes', at, from + commonLength(same, left.slice(at)));
    at += same.length;
    from = end;
    const whole = page.slice(start, end);
    if (becomes === 'either' && left.startsWith(whole, at)) at += whole.length;
    else if (becomes === 'changed') {
      const next = page.slice(end, Math.min(stretches[index + 1]?.start ?? end + 60, end + 60));
      const found = left.indexOf(next, at);
      if (left.startsWith(whole, at) || found < 0 || found - at > whole.length + 60)
        return fault(what, at, start);
      at = found;
    } else {
      if (becomes === 'gone' && left.startsWith(whole, at)) return fault(`${what} is still there`, at, start);
      gone.add(start);
    }
  }
  if (page.slice(from) === left.slice(at)) return { fault: undefined, gone };
  return fault('other bytes', at, from + commonLength(page.slice(from), left.slice(at)));
}

function commonLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/**
 * A page's tree, a line an element, without those that begin where `gone` says. Values are left out, as is what a
 * `noscript` and a `style` hold: that their bytes are right is held elsewhere.
 */
export function drawTree({ document }: ParsedPage, gone: ReadonlySet<number> = new Set()): string {
  const lines: string[] = [];
  const draw = (node: Node, depth: number): void => {
    const start = 'sourceCodeLocation' in node ? node.sourceCodeLocation?.startOffset : undefined;
    if ('tagName' in node && start !== undefined && gone.has(start)) return;
    // An element that went may have been what began the body: blanks then stand before it.
    if (node.nodeName === '#text' && 'value' in node && !/\S/.test(node.value)) return;
    const line = `${' '.repeat(depth)}${nameNode(node)}`;
    // Neighbouring texts become one where an element between them went.
    if (node.nodeName === '#text' && lines.at(-1)?.startsWith(`${' '.repeat(depth)}#`))
      lines.push(`${lines.pop()}${line.trimStart().slice(1)}`);
    else lines.push(line);
    if ('content' in node) draw(node.content, depth + 1);
    if ('childNodes' in node && !/^(noscript|style)$/.test(node.nodeName))
      for (const child of node.childNodes) draw(child, depth + 1);
  };
  draw(document, 0);
  return lines.join('\n');
}

function nameNode(node: Node): string {
  if (node.nodeName === '#text') return `#${JSON.stringify('value' in node ? node.value : '').slice(1, -1)}`;
  if (node.nodeName === '#comment') return `<!--${'data' in node ? node.data.length : ''}`;
  return 'attrs' in node ? `${node.nodeName} ${node.attrs.map(nameOf).join(' ')}` : node.nodeName;
}
