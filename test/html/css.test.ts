import { describe, expect, it } from '@jest/globals';
import { emptyCssUrl, findCssUrls } from '../../packages/html/src/css.js';

const urls = (text: string): readonly string[] => findCssUrls(text).map(({ url }) => url);

describe('the URLs of a style', () => {
  it.each([
    ['a{background:url(/a.png)}', ['/a.png']],
    ['a{background:url( "/a.png" )}', ['/a.png']],
    ["a{background:URL('/a(1).png')}", ['/a(1).png']],
    ['@import "/a.css";', ['/a.css']],
    ["@IMPORT '/a.css' layer(x) screen;", ['/a.css']],
    ['@import url(/a.css) supports(display: grid);', ['/a.css']],
    ['@import/**/"/a.css";', ['/a.css']],
    ['@font-face{src:url(/a.woff2) format("woff2"),url(/b.woff)}', ['/a.woff2', '/b.woff']],
    ['a{background:image-set("/a.png" 1x, url(/b.png) 2x type("image/png"))}', ['/a.png', '/b.png']],
    ['a{background:-webkit-image-set(url(/a.png) 1x)}', ['/a.png']],
    ['a{background:src("/a.png")}', ['/a.png']],
    ['a{background:cross-fade(url(/a.png), url(/b.png))}', ['/a.png', '/b.png']],
    ['a{--x:url(/a.png)}', ['/a.png']],
    ['a{cursor:url(/a.cur),auto}', ['/a.cur']],
    // Escapes, in names and in addresses.
    ['a{background:u\\72l(/a.png)}', ['/a.png']],
    ['a{background:\\000075rl(/a.png)}', ['/a.png']],
    ['a{background:u\\72 l(/a.png)}', ['/a.png']],
    ['@\\69mport "/a.css";', ['/a.css']],
    ['@im\\port "/a.css";', ['/a.css']],
    ['a{background:url("\\2f a.png")}', ['/a.png']],
    ['a{background:url(\\/a\\.png)}', ['/a.png']],
    ['a{background:url("/a\\\n.png")}', ['/a.png']],
    // What is left open at the end is closed there.
    ['a{background:url(/a.png', ['/a.png']],
    ['a{background:url("/a.png', ['/a.png']],
    ['@import "/a.css', ['/a.css']],
    // What stands in for a property that is loaded.
    ['a{background:image-set(var(--a, "/a.png") 1x)}', ['/a.png']],
    ['a{background:image-set("/a.png" type("image/png"))}', ['/a.png']],
    ['a{--a:"https://x.test/a.png";background:image-set(var(--a) 1x)}', ['https://x.test/a.png']],
    ['a{--a/*;*/: /* {} */ "//x.test/a.png";background:image-set(var(--a) 1x)}', ['//x.test/a.png']],
    ['@property --a{initial-value:"//x.test/a.png"}a{background:image-set(var(--a) 1x)}', ['//x.test/a.png']],
    ['@function --a(){result:"//x.test/a.png"}a{background:image-set(--a() 1x)}', ['//x.test/a.png']],
    ['@function --a(--b){result:image-set(var(--b))}a{background:--a("//x.test/a.png")}', ['//x.test/a.png']],
    // Chromium looks ahead for what a style sheet imports, without the grammar.
    ['@import //x.test/a.css;', ['//x.test/a.css']],
    ['@import https://x.test/a.css screen', ['https://x.test/a.css']],
    ['@import \\\\x.test\\a.css;', ['\\\\x.test\\a.css']],
    // None of these is fetched.
    ['a{--a:"/a.png"}', []],
    ['a{--\\(:"//x.test/a.png"}', ['//x.test/a.png']],
    ['<!----><p style="a:b"><p src="//x.test/a.png">', []],
    ['a{content:"https://x.test/a.png"}', []],
    ['a{--a:1;content:"//x.test/a.png"}', []],
    ['a{/* --a:*/content:"//x.test/a.png";background:image-set(var(--b) 1x)}', []],
    ['@import x;a{b:"//x.test/a.css"}', []],
    ['/* url(/a.png) */', []],
    ['a{content:"url(/a.png)"}', []],
    ['a::after{content:\'@import "/a.css"\'}', []],
    ['a{background:curl(/a.png)}', []],
    ['a{content:"/a.png"}', []],
    ['@imported "/a.css";', []],
    ['@charset "utf-8";', []],
    ['a{x:format("woff2")}', []],
    ['a{content:"a\nb; background:url(/b.png)}', ['/b.png']],
    ['a{content:"a\n"; background:url(/b.png)}', []],
    ['/* unclosed url(/a.png)', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(urls(text)).toEqual(found);
  });

  it('stand where they can be replaced by one that fetches nothing', () => {
    const text = '@import "/a.css" screen; a{background:u\\72 l( "/b" ) no-repeat,url(/c)}';
    let left = text;
    for (const { start, end } of [...findCssUrls(text)].reverse())
      left = left.slice(0, start) + emptyCssUrl + left.slice(end);
    expect(left).toBe(`@import ${emptyCssUrl} screen; a{background:${emptyCssUrl} no-repeat,${emptyCssUrl}}`);
    expect(urls(left)).toEqual(['data:,', 'data:,', 'data:,']);
  });

  it.each(['url(', '(', '\\', '@import ', '/*', '"', 'url("', ')'])(
    'are looked for in a time that grows with the length: %s',
    (part) => {
      expect(findCssUrls(part.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
    },
  );
});
