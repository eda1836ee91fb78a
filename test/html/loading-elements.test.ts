import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type LoadingAttribute, loadingAttributes } from '../../packages/html/src/loading-elements.js';
import { repositoryRoot } from '../support/source-tree.js';
import { defineTestPolicy, strip } from '../support/strip.js';

const denied = 'https://pixel.example/x?u=1';

const policy = defineTestPolicy({
  rules: [
    { host: 'pixel.example', category: 'advertising' },
    { cookie: 'track', category: 'advertising' },
  ],
});

/** How a value names an address, by its kind. */
const values: Readonly<Record<LoadingAttribute['value'], string>> = {
  url: denied,
  candidates: `${denied} 2x`,
  'url-list': denied,
  animation: denied,
  refresh: `3; url=${denied}`,
  cookie: 'track=1; Max-Age=9',
  markup: `<img src='${denied}'>`,
};

/** What else the element must carry, by the row's condition. */
const marks: Readonly<Record<NonNullable<LoadingAttribute['when']>, string>> = {
  'animates-address': 'attributeName="href"',
  delayed: 'type="rocketlazyloadscript"',
  'frames-unless-srcdoc': '',
  foreign: '',
  'image-button': 'type="Image"',
  lazy: 'class="lazyload"',
  'link-loads': 'rel="prefetch x"',
  movie: 'name="movie"',
  refresh: 'http-equiv="Refresh"',
  'script-runs': '',
  'set-cookie': 'http-equiv="Set-Cookie"',
};

const isDrawn = ({ element, when, attribute }: LoadingAttribute): boolean =>
  when === 'foreign' ||
  when === 'animates-address' ||
  /^(feimage|use)$/.test(element) ||
  (/href$/.test(attribute) && element === 'image');

function pageOf(row: LoadingAttribute): string {
  const mark = row.when === undefined ? '' : ` ${marks[row.when]}`;
  const element = `<${row.element}${mark} ${row.attribute}="${values[row.value]}"></${row.element}>`;
  if (row.element === 'frame') return `<frameset>${element}</frameset>`;
  if (row.element === 'html' || row.element === 'body') return `<!doctype html>${element}`;
  if (/^(thead|tbody|tfoot)$/.test(row.element)) return `<p>a</p><table>${element}</table>`;
  if (row.element === 'colgroup') return `<p>a</p><table>${element}</table>`;
  if (row.element === 'col') return `<p>a</p><table><colgroup>${element}</colgroup></table>`;
  if (row.element === 'tr') return `<p>a</p><table><tbody>${element}</table>`;
  if (/^t[dh]$/.test(row.element)) return `<p>a</p><table><tr>${element}</table>`;
  return `<p>a</p><div>${isDrawn(row) ? `<svg>${element}</svg>` : element}</div>b`;
}

/** Names and values of all elements that a browser makes of a page, also inside templates. */
function elementsOf(page: string): readonly DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(page));
  return found;
}

const rows = loadingAttributes.map((row) => [`${row.element} ${row.attribute}`, row] as const);

describe('the table of what loads', () => {
  it.each(rows)('%s: goes where it is denied', (_name, row) => {
    const left = strip(pageOf(row), { policy });
    // A drawing may go on inside a script: there it stays, and does not run.
    if (!/<script type="text\/plain"/.test(left)) expect(left).not.toMatch(/pixel\.example|track=1/);
    const before = elementsOf(pageOf(row));
    const after = elementsOf(left);
    const lost = before.length - after.length;
    expect(lost).toBe(row.takes === 'element' && !isDrawn(row) ? 1 : 0);
    expect(left).toMatch(/^<(p>a|frameset|!doctype)/);
  });

  it.each(rows)('%s: stays as it is where it is granted', (_name, row) => {
    const page = pageOf(row);
    expect(strip(page, { policy, granted: ['advertising'] })).toBe(page);
  });

  it.each(rows)('%s: is written in a page so that the address reaches the parsed tree', (_name, row) => {
    const held = elementsOf(pageOf(row)).flatMap(({ attrs }) => attrs.map(({ value }) => value));
    expect(held).toContain(values[row.value]);
  });

  it('names each attribute of an element once for each way in which it may load', () => {
    const keys = loadingAttributes.map(({ element, attribute, value }) => `${element} ${attribute} ${value}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the table of the README', () => {
    const readme = readFileSync(join(repositoryRoot, 'packages/html/README.md'), 'utf8');
    const [, table = ''] = /<!-- what loads -->\n([\s\S]*?)<!-- end -->/.exec(readme) ?? [];
    expect(table.trim()).toBe(writeTable());
  });
});

function writeTable(): string {
  const elements = [...new Set(loadingAttributes.map(({ element }) => element))];
  const lines = elements.map((element) => {
    const own = loadingAttributes.filter((row) => row.element === element);
    const list = (takes: LoadingAttribute['takes']) =>
      [...new Set(own.filter((row) => row.takes === takes).map(({ attribute }) => `\`${attribute}\``))].join(
        ' ',
      );
    const sources = [...new Set(own.map(({ source }) => source))].join('; ');
    return `| \`${element}\` | ${list('element')} | ${list('attribute')} | ${sources} |`.replaceAll(
      '|  |',
      '| |',
    );
  });
  return [
    '| element | removed for | keeps its place without | paragraph |',
    '|---|---|---|---|',
    ...lines,
  ].join('\n');
}

describe('what an element would load', () => {
  it.each([
    [
      '<picture><source srcset="/a.webp, https://pixel.example/b 2x"><img src="/a.png"></picture>',
      '<picture><source srcset="/a.webp"><img src="/a.png"></picture>',
    ],
    [
      '<picture><source srcset="https://pixel.example/b"><img src="/a.png"></picture>',
      '<picture><img src="/a.png"></picture>',
    ],
    [
      '<video poster="https://pixel.example/p" src="/v.mp4"><track src="https://pixel.example/t"></video>',
      '<video poster="" src="/v.mp4"></video>',
    ],
    ['<body background="https://pixel.example/b">', '<body background="">'],
    [
      '<svg><image href="https://pixel.example/i"/><use xlink:href="https://pixel.example/u#a"/></svg>',
      '<svg></svg>',
    ],
    ['<link rel=stylesheet href="https://pixel.example/s.css">', ''],
    [
      '<link rel="preload" as="image" href="/a" imagesrcset="/a 1x, https://pixel.example/b 2x">',
      '<link rel="preload" as="image" href="/a" imagesrcset="/a 1x">',
    ],
    [
      '<link rel=canonical href="https://pixel.example/page">',
      '<link rel=canonical href="https://pixel.example/page">',
    ],
    ['<meta http-equiv=refresh content="0;url=https://pixel.example/">', ''],
    ['<meta http-equiv=set-cookie content="track=1">', ''],
    [
      '<meta http-equiv=set-cookie content="track=; Max-Age=0">',
      '<meta http-equiv=set-cookie content="track=; Max-Age=0">',
    ],
    [
      '<meta name=description content="0;url=https://pixel.example/">',
      '<meta name=description content="0;url=https://pixel.example/">',
    ],
    [
      `<iframe srcdoc="<p>a</p><script src='https://pixel.example/s'></script>">x</iframe>`,
      '<iframe srcdoc="<p>a</p>">x</iframe>',
    ],
    ['<iframe srcdoc="&lt;img src=&quot;https://pixel.example/&quot;&gt;é&eacute;">', '<iframe srcdoc="éé">'],
    [
      '<object data="https://pixel.example/o"><p>fallback</p></object>',
      '<object data=""><p>fallback</p></object>',
    ],
    ['<embed src="https://pixel.example/e">', ''],
    ['<form action="https://pixel.example/f"><input></form>', '<form action=""><input></form>'],
    [
      '<a href="https://pixel.example/page" ping="https://pixel.example/p /own">a</a>',
      '<a href="https://pixel.example/page" ping="/own">a</a>',
    ],
    ['<amp-pixel src="https://pixel.example/p"></amp-pixel>', '<amp-pixel src=""></amp-pixel>'],
    [
      '<amp-analytics config="https://pixel.example/c"></amp-analytics>',
      '<amp-analytics config=""></amp-analytics>',
    ],
    ['<img src="/a.png" attributionsrc="https://pixel.example/a">', '<img src="/a.png" attributionsrc="">'],
    ['<html manifest="https://pixel.example/m">', '<html manifest="">'],
    ['<svg mask="url(https://pixel.example/m#a)"></svg>', '<svg mask="url(data:,)"></svg>'],
    [
      '<svg><rect><set attributeName="mask" to="url(https://pixel.example/m#a)"/></rect></svg>',
      '<svg><rect><set attributeName="mask" to="url(data:,)"/></rect></svg>',
    ],
    [
      '<svg><style>@import "&#104;ttps://pixel.example/a"; a{b:&amp;url(/own)}</style></svg>',
      '<svg><style>@import url(data:,); a{b:&amp;url(/own)}</style></svg>',
    ],
    ['<iframe src="data:text/html,<img src=https://pixel.example/a>"></iframe>', ''],
    [`<iframe src="data:text/html;base64,${btoa('<img src="//pixel.example">')}"></iframe>`, ''],
    [
      '<object data="data:image/svg+xml,<svg><image href=//pixel.example /></svg>">a</object>',
      '<object data="">a</object>',
    ],
    ['<embed src=" DA&Tab;TA:text/html,%3Cimg%20src=//pixel.example%3E">', ''],
    ['<link rel=stylesheet href="data:text/css,@import url(//pixel.example)">', ''],
    [
      '<style>@import "data:text/css,@import url(//pixel.example)";</style>',
      '<style>@import url(data:,);</style>',
    ],
    [
      '<iframe src="data:text/html,<img src=/own.png>"></iframe>',
      '<iframe src="data:text/html,<img src=/own.png>"></iframe>',
    ],
    [
      '<img src="data:image/svg+xml,<svg><image href=//pixel.example /></svg>">',
      '<img src="data:image/svg+xml,<svg><image href=//pixel.example /></svg>">',
    ],
    ['<template><img src="https://pixel.example/a"><p>a</p></template>', '<template><p>a</p></template>'],
    ['<noscript><img src="https://pixel.example/a"></noscript>', '<noscript></noscript>'],
    ['<p style="background:url(https://pixel.example/b)">a</p>', '<p style="background:url(data:,)">a</p>'],
    [
      '<p style="background:u\\72 l(https://p\\69xel.example/b)">a</p>',
      '<p style="background:url(data:,)">a</p>',
    ],
    [
      '<p style="background:url(&quot;https://pixel.example/b&quot;); color:red">a</p>',
      '<p style="background:url(data:,); color:red">a</p>',
    ],
    [
      '<style>@import "https://pixel.example/s.css"; a{color:red}</style>',
      '<style>@import url(data:,); a{color:red}</style>',
    ],
    ['<style>@\\69mport url(https://pixel.example/s.css);</style>', '<style>@\\69mport url(data:,);</style>'],
    ['<svg><rect fill="url(https://pixel.example/s.svg#a)"/></svg>', '<svg><rect fill="url(data:,)"/></svg>'],
    [
      '<svg><image><animate attributeName="xlink:href" values="/a;https://pixel.example/b"/></image></svg>',
      '<svg><image><animate attributeName="xlink:href" values="/a"/></image></svg>',
    ],
    [
      '<img class=lazyload data-src="https://pixel.example/a" data-srcset="/b 1x">',
      '<img class=lazyload data-src="" data-srcset="/b 1x">',
    ],
    ['<img class=lazyload src="data:image/gif;base64,R0" data-src="https://pixel.example/a">', ''],
    ['<div data-src="https://pixel.example/a"></div>', '<div data-src="https://pixel.example/a"></div>'],
    ['<script type="rocketlazyloadscript" data-rocket-src="https://pixel.example/a.js"></script>', ''],
    ['<script type="litespeed/javascript" data-src="https://pixel.example/a.js"></script>', ''],
    [
      '<script type="text/plain" data-category="x" data-src="https://pixel.example/a.js"></script>',
      '<script type="text/plain" data-category="x" data-src="https://pixel.example/a.js"></script>',
    ],
    [
      '<script type="speculationrules">{"prefetch":[{"urls":["/next","https://pixel.example/n"]}]}</script>',
      '<script type="speculationrules">{"prefetch":[{"urls":["/next","data:,"]}]}</script>',
    ],
    [
      '<script type="importmap">{"imports":{"a":"/a.js","b":"https:\\/\\/pixel.example/b.js"}}</script>',
      '<script type="importmap">{"imports":{"a":"/a.js","b":null}}</script>',
    ],
    [
      '<script type="application/ld+json">{"url":"https://pixel.example/"}</script>',
      '<script type="application/ld+json">{"url":"https://pixel.example/"}</script>',
    ],
    [
      '<script type="text/template"><img src="https://pixel.example/a"></script>',
      '<script type="text/template"><img src="https://pixel.example/a"></script>',
    ],
    [
      '<!-- <img src="https://pixel.example/a"> --><textarea><img src="https://pixel.example/a"></textarea>',
      '<!-- <img src="https://pixel.example/a"> --><textarea><img src="https://pixel.example/a"></textarea>',
    ],
  ])('is what the rules say: %s', (page, left) => {
    expect(strip(page, { policy })).toBe(left);
    expect(strip(page, { policy, granted: ['advertising'] })).toBe(page);
  });
});
