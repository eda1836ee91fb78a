import { parse } from 'parse5';

/**
 * What a page loads and runs, read from a tree and not by the stripper: `{ kind, url, element }` for what has an
 * address, `{ kind: 'inline', text }` for a script with its text in the page.
 */
export function readLoads(html, pageUrl) {
  const loads = [];
  const base = findBase(parse(html), pageUrl);
  visit(parse(html, { scriptingEnabled: true }), (node) => {
    const attributes = new Map((node.attrs ?? []).map(({ name, value }) => [name, value]));
    const add = (kind, address) => {
      const url = resolve(address, base);
      if (url !== undefined) loads.push({ kind, url, element: node.tagName, attributes });
    };
    switch (node.tagName) {
      case 'script':
        if (!runs(attributes.get('type'))) break;
        if (attributes.has('src')) add('script', attributes.get('src'));
        else loads.push({ kind: 'inline', text: textOf(node) });
        break;
      case 'img':
        if (attributes.has('src')) add('img', attributes.get('src'));
        break;
      case 'iframe':
        if (attributes.has('src')) add('iframe', attributes.get('src'));
        break;
      case 'link':
        if (hints.test(attributes.get('rel') ?? '')) add('link', attributes.get('href'));
        break;
      case 'noscript':
        for (const load of readLoads(textOf(node), base)) loads.push({ ...load, kind: 'noscript' });
        break;
    }
  });
  return loads;
}

/** The text that a reader sees: everything but scripts, styles, and what stands in for scripts and frames. */
export function readVisibleText(html) {
  const words = [];
  visit(parse(html), (node) => {
    if (node.nodeName === '#text' && !unseen.has(node.parentNode.tagName)) words.push(node.value);
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** Addresses that an inline script names in its strings. */
export function readNamedUrls(text, pageUrl) {
  const found = text.replaceAll('\\/', '/').match(/(?<=["'`])(?:https?:)?\/\/[^"'`\s<>\\]+/g) ?? [];
  return found.map((address) => resolve(address, pageUrl)).filter((url) => url !== undefined);
}

const hints = /(^|\s)(stylesheet|preload|prefetch|preconnect|dns-prefetch|modulepreload)(\s|$)/i;
const unseen = new Set(['iframe', 'noframes', 'noscript', 'script', 'style', 'template', 'title']);

function runs(type = '') {
  return type === '' || /^(text|application)\/(x-)?(java|ecma)script$|^module$/i.test(type.trim());
}

function visit(node, look) {
  look(node);
  for (const child of node.childNodes ?? []) visit(child, look);
}

function textOf(node) {
  return (node.childNodes ?? []).map(({ value = '' }) => value).join('');
}

function findBase(tree, pageUrl) {
  let href;
  visit(tree, (node) => {
    if (node.tagName === 'base') href ??= node.attrs.find(({ name }) => name === 'href')?.value;
  });
  return resolve(href, pageUrl)?.href ?? pageUrl;
}

function resolve(address, base) {
  if (address === undefined || address.trim() === '') return undefined;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}
