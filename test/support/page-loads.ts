import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { readUrl } from './read-url.js';

type Node = DefaultTreeAdapterTypes.Node;

/** A page as a browser would read it. */
export interface ReadPage {
  /** What it loads and runs, with scripts and without: `img https://…`, `run …` with the script's text; each once. */
  readonly loads: readonly string[];
  /** What a reader sees: everything but scripts, styles and what stands in for scripts. */
  readonly text: string;
}

/** Reads a page by a parser of its own, not by the stripper. */
export function readPage(html: string, pageUrl: string): ReadPage {
  const loads = new Set<string>();
  const words: string[] = [];
  const withScripts = parse(html);
  collectLoads(withScripts, pageUrl, loads);
  collectText(withScripts, words);
  collectLoads(parse(html, { scriptingEnabled: false }), pageUrl, loads);
  return { loads: [...loads], text: words.join(' ').replace(/\s+/g, ' ').trim() };
}

const loading: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  link: 'href',
  embed: 'src',
  object: 'data',
};

function collectLoads(node: Node, pageUrl: string, loads: Set<string>): void {
  if ('attrs' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const isScript = node.tagName === 'script';
    const runs = isScript && scriptTypes.test(attributes.get('type') ?? '');
    const address = attributes.get(loading[node.tagName] ?? '');
    if (address === undefined) {
      if (runs) loads.add(`run ${textOf(node)}`);
    } else if (
      (runs || !isScript) &&
      isFetched(node.tagName, attributes) &&
      readUrl(address, pageUrl) !== undefined
    ) {
      loads.add(`${node.tagName} ${new URL(address, pageUrl).href}`);
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) collectLoads(child, pageUrl, loads);
}

const scriptTypes = /^$|^(text|application)\/(x-)?(java|ecma)script$|^module$/i;
const fetchedLinks =
  /(^|\s)(stylesheet|icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|manifest)(\s|$)/i;

function isFetched(element: string, attributes: ReadonlyMap<string, string>): boolean {
  return element !== 'link' || fetchedLinks.test(attributes.get('rel') ?? '');
}

const unseen = new Set(['script', 'style', 'noscript', 'template', 'title']);

function collectText(node: Node, words: string[]): void {
  if ('value' in node && node.nodeName === '#text') words.push(node.value);
  if ('tagName' in node && unseen.has(node.tagName)) return;
  if ('childNodes' in node) for (const child of node.childNodes) collectText(child, words);
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
