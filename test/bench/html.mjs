import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { definePolicy, openExchange } from '@cookiewarden/core';
import { createStripper } from '@cookiewarden/html';
import { allServices } from '@cookiewarden/services';
import { HTMLRewriter } from 'html-rewriter-wasm';
import { Parser } from 'htmlparser2';
import { RewritingStream } from 'parse5-html-rewriting-stream';
// The peers are given our own tables and searches.
import { findCssUrls } from '../../packages/html/dist/css.js';
import { findMarkers } from '../../packages/html/dist/inline-scripts.js';
import { loadingAttributes } from '../../packages/html/dist/loading-elements.js';

// What stripping a page costs, beside its peers doing the same job in the same run, and beside hopping from "<" to "<":
// where there is nothing but pixels to look for, which is what reading costs, under the rules of ten services, as a site
// names those it embeds, and of all there are.
// In the first rounds the compiler is still at work, on a server for the first minute: hence so many of them.
// Built packages: `npm run build && node --expose-gc test/bench/html.mjs [--rounds 120] [--corpus FOLDER]`
const { values: options } = parseArgs({
  strict: false,
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, '../../../shared/corpus') },
    rounds: { type: 'string', default: '120' },
  },
});
const rounds = Number(options.rounds);

const tenServices = [
  'google-analytics',
  'google-tag-manager',
  'meta-pixel',
  'linkedin-insight',
  'tiktok-pixel',
  'hotjar',
  'youtube',
  'x-pixel',
  'pinterest-tag',
  'criteo',
];
const policies = {
  'no services': definePolicy({}),
  'ten services': definePolicy({ catalogue: allServices, services: tenServices }),
  'all services': definePolicy({ services: allServices }),
};
/** The one at hand, and its markers. */
let policy;
let markers;
const rows = loadingAttributes.filter(({ element, value }) => value === 'url' && !element.includes(':'));
const facts = { method: 'GET', host: 'shop.example', path: '/', isSecure: true, header: () => undefined };
const silence = { categories: new Map(), services: new Map(), isAnswered: false, source: 'nobody' };
const pageUrl = 'https://shop.example/';

const pages = readPages();
const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0);
const megabytes = bytes / 1e6;

// Name → what strips one page in chunks.
const peers = {
  'indexOf hop': hop,
  'Cookie Warden': strip,
  'html-rewriter-wasm': stripByRewriter,
  'the same, all of it': stripAllByRewriter,
  'htmlparser2 Parser': stripByParser,
  'parse5 stream': stripByParse5,
};
// Slow ones, which need not be told so exactly, run in every so manieth round.
const seldom = { 'the same, all of it': 20, 'htmlparser2 Parser': 4, 'parse5 stream': 20 };

console.log(`${pages.length} pages, ${megabytes.toFixed(1)} MB; best of ${rounds} rounds, interleaved`);
for (const [title, some] of Object.entries(policies)) {
  policy = some;
  markers = findMarkers(policy.rules);
  console.log(`\n${title}, ${policy.rules.entries.length} rules`);
  for (const chunkSize of [16_384, 65_536]) await compare(pages, chunkSize);
}
await compare([{ name: 'a page without any tracker', bytes: plainPage(1_000_000) }], 65_536);
await compare([{ name: 'a page of 60 KB', bytes: shopPage(60_000) }], 65_536);
tellDistribution(65_536);
tellAllocation(65_536);

async function compare(some, chunkSize) {
  const times = new Map(Object.keys(peers).map((name) => [name, Number.POSITIVE_INFINITY]));
  const size = some.reduce((sum, page) => sum + page.bytes.length, 0);
  // Small pages often enough that the clock can tell.
  const repeats = Math.max(1, Math.round(2_000_000 / size));
  for (let round = 0; round < rounds; round++) {
    for (const [name, peer] of Object.entries(peers)) {
      if (round % (seldom[name] ?? 1) > 0) continue;
      const start = performance.now();
      for (let at = 0; at < repeats; at++) for (const page of some) await peer(page.bytes, chunkSize);
      times.set(name, Math.min(times.get(name), (performance.now() - start) / repeats));
    }
  }
  const own = times.get('Cookie Warden');
  console.log(`\n${some.length > 1 ? 'the corpus' : some[0].name}, ${chunkSize / 1024} KB chunks`);
  for (const [name, time] of times) {
    const rate = size / time / 1000;
    const share = times.get('indexOf hop') / time;
    console.log(
      `${name.padEnd(20)}${rate.toFixed(0).padStart(7)} MB/s ${((time / some.length) * 1000).toFixed(0).padStart(7)} µs a page ` +
        `${(share * 100).toFixed(1).padStart(6)} % of the hop   ${(time / own).toFixed(1).padStart(5)} × our time`,
    );
  }
}

function tellDistribution(chunkSize) {
  const rates = pages.map(({ name, bytes: page }) => {
    let time = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      strip(page, chunkSize);
      time = Math.min(time, performance.now() - start);
    }
    return { name, rate: page.length / time / 1000 };
  });
  rates.sort((a, b) => a.rate - b.rate);
  const at = (share) => rates[Math.min(rates.length - 1, Math.floor(share * rates.length))];
  console.log('\nby page, MB/s');
  for (const [what, share] of [
    ['slowest', 0],
    ['10 %', 0.1],
    ['25 %', 0.25],
    ['median', 0.5],
    ['75 %', 0.75],
    ['90 %', 0.9],
    ['fastest', 1],
  ]) {
    console.log(`${what.padEnd(8)}${at(share).rate.toFixed(0).padStart(7)}  ${at(share).name}`);
  }
}

// What is left on the heap between two collections that the process asks for itself.
function tellAllocation(chunkSize) {
  if (globalThis.gc === undefined) {
    console.log('\nallocation: run with --expose-gc');
    return;
  }
  let allocated = 0;
  for (const { bytes: page } of pages) {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    strip(page, chunkSize);
    allocated += process.memoryUsage().heapUsed - before;
  }
  console.log(`\nallocation  ${(allocated / 1024 / megabytes).toFixed(0)} KB of heap for each MB of page`);
}

function* chunksOf(page, size) {
  for (let at = 0; at < page.length; at += size) yield page.subarray(at, at + size);
}

function hop(page, chunkSize) {
  let found = 0;
  for (const chunk of chunksOf(page, chunkSize)) {
    for (let at = chunk.indexOf(0x3c); at >= 0; at = chunk.indexOf(0x3c, at + 1)) found++;
  }
  return found;
}

function strip(page, chunkSize) {
  let length = 0;
  const stripper = createStripper({
    judge: openExchange(policy, facts, silence, 0),
    pageUrl,
    charset: 'utf-8',
    emit: (piece) => {
      length += piece.length;
    },
  });
  for (const chunk of chunksOf(page, chunkSize)) stripper.write(chunk);
  stripper.end();
  return length;
}

// The peers look at four kinds of elements only, and ask the same rules; one row looks at all that we look at.
function isDenied(url) {
  if (url === null || url === undefined || !/^(?:https?:)?\/\//i.test(url)) return false;
  if (!URL.canParse(url, pageUrl)) return false;
  const { hostname, pathname, search } = new URL(url, pageUrl);
  return policy.rules.host(hostname, pathname, search.slice(1)) !== undefined;
}

function stripByRewriter(page, chunkSize) {
  return rewrite(page, chunkSize, judgeFourElements);
}

function judgeFourElements(rewriter) {
  const bySource = { element: (element) => void (isDenied(element.getAttribute('src')) && element.remove()) };
  const byHref = { element: (element) => void (isDenied(element.getAttribute('href')) && element.remove()) };
  rewriter
    .on('img[src]', bySource)
    .on('script[src]', bySource)
    .on('iframe[src]', bySource)
    .on('link[href]', byHref);
}

function stripAllByRewriter(page, chunkSize) {
  return rewrite(page, chunkSize, judgeEverything);
}

function judgeEverything(rewriter) {
  for (const name of new Set(rows.map(({ element }) => element))) {
    const names = rows.filter(({ element }) => element === name).map(({ attribute }) => attribute);
    const loadsDenied = (element) => names.some((attribute) => isDenied(element.getAttribute(attribute)));
    rewriter.on(name, { element: (element) => void (loadsDenied(element) && element.remove()) });
  }
  rewriter.on('[style]', {
    element: (element) =>
      void (isDeniedStyle(element.getAttribute('style')) && element.removeAttribute('style')),
  });
  rewriter.on('style', byText(isDeniedStyle)).on('script', byText(isDeniedScript));
}

async function rewrite(page, chunkSize, judge) {
  let length = 0;
  const rewriter = new HTMLRewriter((piece) => {
    length += piece.length;
  });
  judge(rewriter);
  try {
    for (const chunk of chunksOf(page, chunkSize)) await rewriter.write(chunk);
    await rewriter.end();
  } finally {
    rewriter.free();
  }
  return length;
}

function byText(isDeniedText) {
  let text = '';
  return {
    text(piece) {
      text += piece.text;
      if (!piece.lastInTextNode) return;
      if (isDeniedText(text)) piece.remove();
      text = '';
    },
  };
}

function isDeniedStyle(text) {
  return findCssUrls(text).some(({ url }) => isDenied(url));
}

function isDeniedScript(text) {
  let found = false;
  const bytes = Buffer.from(text);
  markers.visit(bytes, 0, bytes.length, () => {
    found = true;
    return true;
  });
  return found;
}

function stripByParser(page, chunkSize) {
  let denied = 0;
  const parser = new Parser({
    onopentag: (name, { src, href }) => {
      if (name === 'img' || name === 'script' || name === 'iframe') denied += isDenied(src);
      else if (name === 'link') denied += isDenied(href);
    },
  });
  for (const chunk of chunksOf(page, chunkSize)) parser.write(chunk.latin1Slice());
  parser.end();
  return denied;
}

function stripByParse5(page, chunkSize) {
  let length = 0;
  const stream = new RewritingStream();
  stream.on('startTag', (tag, raw) => {
    const wanted = tag.tagName === 'link' ? 'href' : 'src';
    if (/^(img|script|iframe|link)$/.test(tag.tagName)) {
      if (isDenied(tag.attrs.find(({ name }) => name === wanted)?.value)) return;
    }
    stream.emitRaw(raw);
  });
  stream.on('data', (piece) => {
    length += piece.length;
  });
  for (const chunk of chunksOf(page, chunkSize)) stream.write(chunk.latin1Slice());
  stream.end();
  return length;
}

function readPages() {
  const folder = join(options.corpus, 'pages');
  if (!existsSync(folder)) {
    console.log('no corpus: pages of our own instead, which are no measure of real ones');
    return [60_000, 200_000, 1_000_000].map((size) => ({
      name: `made, ${size} bytes`,
      bytes: shopPage(size),
    }));
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

// What shops send: a head full of links and scripts, rows of products, trackers at the end.
function shopPage(size) {
  const head =
    '<!doctype html><html lang=en><head><meta charset=utf-8><title>Shop</title>' +
    '<link rel="stylesheet" href="/assets/app.css"><script src="/assets/app.js" defer></script>' +
    '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>' +
    '<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag("config","G-1")</script></head><body>';
  const foot =
    '<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"></noscript>' +
    '<iframe src="https://www.youtube.com/embed/x"></iframe></body></html>';
  return Buffer.from(head + products(size - head.length - foot.length) + foot);
}

function plainPage(size) {
  const head = '<!doctype html><html lang=en><head><meta charset=utf-8><title>Plain</title></head><body>';
  return Buffer.from(`${head}${products(size - head.length - 14)}</body></html>`);
}

function products(size) {
  let text = '';
  for (let at = 0; text.length < size; at++) {
    text +=
      `<li class="product-card product-card--wide" data-id="${at}"><a class="product-link" href="/products/${at}">` +
      `<img src="/images/products/${at}.webp" width="320" height="240" loading="lazy" alt="Product ${at}">` +
      `<h3 class="title">Product number ${at}</h3></a><p>One of the things that we make by hand, of wood, and send to you within three days.</p>` +
      `<span class="price">${at % 97},99</span><button type="button" class="add">Add to basket</button></li>\n`;
  }
  return text.slice(0, text.lastIndexOf('<li', size));
}
