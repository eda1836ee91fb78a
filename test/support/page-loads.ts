import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page loads and runs as a browser would read it, with scripts and without: addresses, and texts of scripts. */
export function readLoads(html: string, pageUrl: string): readonly string[] {
  const loads = new Set<string>();
  for (const scriptingEnabled of [true, false]) visit(parse(html, { scriptingEnabled }), pageUrl, loads);
  return [...loads];
}

const loading: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  link: 'href',
  embed: 'src',
  object: 'data',
};

function visit(node: Node, pageUrl: string, loads: Set<string>): void {
  if ('attrs' in node) {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const address = attributes.get(loading[node.tagName] ?? '');
    const runs = node.tagName !== 'script' || scriptTypes.test(attributes.get('type') ?? '');
    if (address !== undefined && runs) loads.add(`${node.tagName} ${new URL(address, pageUrl).href}`);
    if (node.tagName === 'script' && address === undefined && runs) loads.add(`run ${textOf(node)}`);
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, pageUrl, loads);
}

const scriptTypes = /^$|^(text|application)\/(x-)?(java|ecma)script$|^module$/i;

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
