import { readFileSync } from 'node:fs';
import { definePolicy, type Policy, type PolicyOptions } from '@cookiewarden/core';
import { createStripper, type StripperOptions } from '@cookiewarden/html';
import { allServices } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { skimmer } from '../../packages/html/src/skimmer.js';
import { compileSkim } from '../../packages/html/wasm/compile.mjs';
import { pages } from '../support/page-grammar.js';
import { judgeOf, pageUrl } from '../support/strip.js';
import { importWithoutWebAssembly } from '../support/without-web-assembly.js';

const slow = await importWithoutWebAssembly();

// FUZZ_SEED=random FUZZ_SECONDS=1800 npm run test:only -- test/html/skimmer looks at other pages for half an hour.
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);
const options =
  seconds === 0
    ? { numRuns: 400 }
    : { numRuns: Number.POSITIVE_INFINITY, interruptAfterTimeLimit: seconds * 1000 };

interface Settings extends Partial<StripperOptions> {
  readonly policy?: PolicyOptions;
  readonly chunk?: number;
}

const rules: PolicyOptions = {
  rules: [
    { host: 'pixel.example', category: 'advertising' },
    { host: 'part.example', path: '/collect/beacon', category: 'statistical' },
    { host: '*', path: '/own-beacon.php', category: 'statistical' },
    { inline: 'trackMe(', category: 'advertising' },
    { inline: 'fbq(', category: 'social' },
  ],
};

const defined = new Map<PolicyOptions, Policy>();

function define(options: PolicyOptions): Policy {
  const policy = defined.get(options) ?? definePolicy(options);
  defined.set(options, policy);
  return policy;
}

/** What comes out, and what was settled on the way, as the same text for the same work. */
function strip(create: typeof createStripper, page: string | Uint8Array, settings: Settings = {}): string {
  const { policy = rules, chunk = 65_536, ...options } = settings;
  const judge = judgeOf(define(policy));
  const settled: string[] = [];
  const out: Uint8Array[] = [];
  const stripper = create({
    judge: {
      policy: judge.policy,
      settle(attempt) {
        settled.push(JSON.stringify(attempt));
        return judge.settle(attempt);
      },
    },
    pageUrl,
    charset: 'utf-8',
    emit: (piece) => out.push(piece),
    onPassedUnchecked: (why) => settled.push(why),
    ...options,
  });
  const bytes = typeof page === 'string' ? Buffer.from(page) : page;
  for (let at = 0; at < bytes.length; at += chunk) stripper.write(bytes.slice(at, at + chunk));
  stripper.end();
  return [Buffer.concat(out).toString('latin1'), ...settled].join('\n');
}

function expectAlike(page: string | Uint8Array, settings: Settings = {}): void {
  expect(strip(createStripper, page, settings)).toBe(strip(slow.createStripper, page, settings));
}

it('is what its source compiles to', async () => {
  const shipped = readFileSync(new URL('../../packages/html/src/skim-code.ts', import.meta.url), 'utf8');
  expect(await compileSkim()).toBe(shipped);
});

// Of some thousand hosts one has the hash of a label by which hosts count: what was looked for there had no end.
it('comes to an end whatever host an address is of, where no rule names a path', () => {
  const policy: PolicyOptions = { rules: [{ host: 'pixel.example', category: 'advertising' }] };
  const hosts = Array.from({ length: 4000 }, (_, at) => `h${at}.example`);
  const images = hosts.map((host) => `<img src="https://${host}/picture.jpg">`);
  const scripts = hosts.map((host) => `<script>load("https://${host}/library.js")</script>`);
  expectAlike(images.join('\n'), { policy });
  expectAlike(scripts.join('\n'), { policy });
});

it('is there in a runtime that has WebAssembly, and in no other', () => {
  expect(skimmer).toBeDefined();
  expect(slow.skimmer).toBeUndefined();
});

const tracker = '<img src=//pixel.example/a>';
const samples = [
  '<p>a<b class="x>y">b</b></p>',
  `<div title='<img src=//pixel.example/a>'>${tracker}</div>`,
  '<img src=/a.png><img src="https://cdn.example/a.png?b=1&amp;c=2" alt="//pixel.example">',
  '<img src=https://part.example/collect/beacon/x><img src=https://part.example/else>',
  '<img src=//pixel.example. ><img src=//PIXEL.example/><img src=\\\\pixel.example/a><img src=//a.b.pixel.example:8/>',
  '<img src=/own-beacon.php?a><img src=own-beacon.php><img src=./own-beacon.php><img src=/x/../own-beacon.php>',
  '<base href=//pixel.example><img src=/a.png><a ping=/x>',
  '<img src=/a src=//pixel.example/b><script src=/own.js src=//pixel.example>trackMe(</script>',
  '<img srcset="/a 1x, //pixel.example/b 2x"><source srcset="//cdn.example/a,b 100w">',
  '<img src=//cdn.example/a width=1 height=1><img src=//cdn.example/spacer.gif width=1 height=1>',
  '<img src=//cdn.example/a.png style="display:none"><img src=//cdn.example/a?b style="width:0;height:0">',
  '<img src=//cdn.example/a?b style="width :1px;height: 1px"><img src=//cdn.example/a?b hidden>',
  '<img src=//cdn.example/a?b width=1 height=1 srcset="/c 2x"><img src=//cdn.example/a?b width=100 height=0>',
  '<img src=https://stats.cdn.example/a.gif?b><img src=//HITS2.cdn.example/a?b><img src="&#104;its.cdn.example/a?b">',
  '<img src=//stats.example/a?b><img src=//stats.cdn.example/a?b srcset="/c 2x"><img src=stats.cdn.example/a?b>',
  '<p style="background:url(//pixel.example)">a<p style="color:red;b:rgb(1,2,3)"><p style="a:url(&quot;/x&quot;)">',
  '<p style="b:u\\72l(//pixel.example)"><p style="b:&#117;rl(//pixel.example)"><p STYLE=url(//pixel.example)>',
  '<style>a{b:url(//pixel.example)}</style><style>a{b:url(/own)}</style><style>@import "//pixel.example"</style>',
  `<style>a{b:url("data:,<svg a='b' (>")}c{d:url(//pixel.example)}</style><style>a{b:url("data:,'url(//pixel.example)")}</style>`,
  '<style>@import "data:text/css,@import%22//pixel.example%22";@import url(data:text/css,a{b:url%28//pixel.example%29});</style>',
  `<style>@import url(//cdn.example/a);@import "https://cdn.example/b";@import url( '//pixel.example/c');</style>`,
  '<style>a{b:url(dat\\61:")}@import/**/"//pixel.example"</style><style>a{b:url(data//pixel.example:")}</style>',
  '<script>trackMe(1)</script><script>notTrackMe(1)</script><script type=application/ld+json>trackMe(</script>',
  '<script type=text/javascript type=application/json>trackMe(1)</script><script data-type=x>fbq(1)</script>',
  '<script>/*<![CDATA[*/trackMe(2)/*]]>*/</script><script><!--<script>trackMe(</script>--></script>',
  `<script type=webbundle>{"source":"//pixel.example/a","resources":[]}</script>`,
  `<script type=importmap>{"imports":{"a":"//pixel.example/a"}}</script><script type=module>import 'a'</script>`,
  `<script>var i=new Image;i.src='//pixel.example/a'</script><script>x='https:\\/\\/pixel.example\\/a.js';f(x)</script>`,
  `<script src=/own.js></script ><script src=//pixel.example/a.js></script\n>${tracker}`,
  `<title>${tracker}</title><textarea>${tracker}</textarea><iframe>${tracker}</iframe>${tracker}`,
  `<title></titles></title><xmp>${tracker}</xmp><noembed>${tracker}</noembed><noscript>${tracker}</noscript>`,
  `<select><option><style>${tracker}</style></select>${tracker}<frameset><style>${tracker}</style>`,
  `<svg viewBox="0 0 1 1"><title>a</title><g fill="url(#b)"><path d="M0 0"/></g></svg>${tracker}`,
  `<svg><style>${tracker}</style></svg><svg><g></svg><style>${tracker}</style>`,
  '<svg><g></G></svg><svg><path fill="url(//pixel.example#a)"/></svg><svg><use href="//pixel.example/a#b"/></svg>',
  `<svg/><style>a{b:url(//pixel.example)}</style><svg><title><img src=//pixel.example/b></title></svg>${tracker}`,
  `<svg xml:base="//pixel.example/"><use href="#a"/></svg><svg><p></svg><style>${tracker}</style>`,
  `<svg><text><a href="//pixel.example">x</a></text></svg><svg><svg></svg><style>${tracker}</style></svg>`,
  `<!--${tracker}--><!-->${tracker}--><!--->${tracker}<!--a--!>${tracker}<!-- --! >${tracker}-->`,
  `<!doctype html><?php ${tracker}?></ ${tracker}></>${tracker}<${tracker}<3 ${tracker}`,
  `</body ${tracker}></p a="${tracker}">${tracker}`,
  '<meta name=a content="0;url=//pixel.example"><meta http-equiv=refresh content="0;url=//pixel.example">',
  '<link rel=icon href=//pixel.example/a><link rel=alternate href=android-app://pixel.example><embed src=data:,a>',
  `<object data="data:text/html,${tracker}"></object><iframe srcdoc="${tracker}"></iframe><body background=//pixel.example>`,
  '<form action=//pixel.example><input type=image src=//pixel.example/a><button formaction=/b><a ping=//pixel.example>',
  `<template>${tracker}</template><plaintext>${tracker}`,
];

describe('a page', () => {
  it.each(samples)('comes out as it does without the skimmer: %s', (page) => {
    expectAlike(page);
    expectAlike(page, { pageUrl: 'https://shop.example/' });
    expectAlike(page, { pageUrl: 'https://pixel.example/' });
    expectAlike(page, { injectBeforeScripts: '<script>first</script>', injectBeforeBodyEnd: 'last' });
    for (let chunk = 1; chunk < page.length; chunk += 1 + (chunk >> 3)) expectAlike(page, { chunk });
  });

  const wholePage = fc.tuple(
    pages({ reshaping: true }),
    fc.constantFrom(...samples),
    pages({ reshaping: true }),
  );
  const anyPage = () => {
    fc.assert(
      fc.property(wholePage, fc.integer({ min: 1, max: 300 }), (parts, chunk) => {
        expectAlike(parts.join(''));
        expectAlike(parts.join(''), { chunk });
      }),
      options,
    );
  };
  it('comes out as it does without the skimmer, whatever is in it', anyPage, seconds * 1000 + 120_000);

  it('comes out as it does without the skimmer where the window of bytes ends in the midst of something', () => {
    for (const [index, sample] of samples.entries()) {
      for (let before = 1; before <= sample.length; before += 7) {
        const page = `${'x'.repeat(65_536 - before)}${sample}${index}${tracker}`;
        expectAlike(page, { chunk: 200_000 });
      }
    }
  });

  it('comes out as it does without the skimmer wherever in sixteen bytes an address or a name has its turns', () => {
    const policy = { rules: [{ host: '*', path: '/collect/beacon', category: 'statistical' }] };
    const turns = [
      '/x/../collect/./beacon',
      '/collect/%2e/beacon?a',
      '/collec&#116;/beacon',
      '/collect\\\\beacon',
    ];
    for (let length = 0; length < 40; length++) {
      const long = 'x'.repeat(length);
      for (const turn of [
        ...turns,
        '/./',
        '?/./collect/beacon',
        '#/collect/./beacon',
        '/.',
        '/collect/beacon',
      ]) {
        expectAlike(`<img src="//cdn.example/${long}${turn}"><img src="/${long}${turn}">`, { policy });
      }
      expectAlike(`<p ${long}style="b:url(//pixel.example)"><p ${long}\u0001=a style=url(//pixel.example)>`);
      expectAlike(`<p ${long}/style='b:url(//pixel.example)'><p ${long}>${tracker}<p ${long}="${tracker}">`);
    }
  });

  it('may hold elements that are longer than the window', () => {
    const long = 'a{b:c}/*(@*/'.repeat(12_000);
    for (const [open, close] of [
      ['<style>', 'a{b:url(//pixel.example)}</style>'],
      ['<script>', 'trackMe(1)</script>'],
      ['<script>', 'fbq(1)</script>'],
      [`<p title="`, '">'],
      ['<!--', '-->'],
      ['<p style="', ';b:url(//pixel.example)">'],
      ['<svg><path d="', '"/></svg>'],
    ])
      expectAlike(`${tracker}${open}${long}${close}${tracker}`, { chunk: 1_000_000 });
  });

  it.each([
    { ...rules, hostAlias: (host: string) => (host === 'cdn.example' ? 'pixel.example' : undefined) },
    { rules: [{ host: '*', path: '/own', category: 'advertising' }] },
    { rules: [{ host: '*', path: '/a|b=*', category: 'advertising' }] },
    { rules: [{ host: 'cdn.example', path: '/a', category: 'advertising' }] },
    { rules: [{ host: '*', path: '/a%20b', category: 'advertising' }] },
    { rules: [{ inline: 'fbq(', category: 'advertising' }] },
    { html: { inlineLoaders: 'ignore', tinyImages: 'ignore' } },
    { services: allServices },
    {},
  ] satisfies readonly PolicyOptions[])('comes out alike under any policy: %j', (policy) => {
    for (const page of samples) expectAlike(page, { policy });
    // And under one policy after the other.
    for (const page of samples.slice(0, 8)) {
      expectAlike(page, { policy });
      expectAlike(page);
    }
  });

  it('is read from its own bytes, though a buffer serves for all of them', () => {
    const pieces = samples.map((sample) => Buffer.from(sample.padEnd(400)));
    const through = (create: typeof createStripper): string => {
      const buffer = Buffer.alloc(400);
      const out: string[] = [];
      const judge = judgeOf(definePolicy(rules));
      const stripper = create({
        judge,
        pageUrl,
        charset: 'utf-8',
        emit: (piece) => out.push(Buffer.from(piece).toString('latin1')),
      });
      for (const piece of pieces.slice(0, 20)) {
        buffer.set(piece);
        stripper.write(buffer);
      }
      stripper.end();
      return out.join('');
    };
    expect(through(createStripper)).toBe(through(slow.createStripper));
  });
});
