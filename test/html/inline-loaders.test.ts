import { definePolicy, type HtmlOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findLoadedUrls } from '../../packages/html/src/inline-loaders.js';
import { LONGEST_LOADER, SHORT_SCRIPT } from '../../packages/html/src/skim-flags.js';
import { stripUnanswered } from '../support/strip-unanswered.js';

const any = () => true;

describe('findLoadedUrls', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a script that is added',
      `s.src = 'https://cdn.track.example/t.js';`,
      ['https://cdn.track.example/t.js'],
    ],
    ['an address without a scheme', `load("//cdn.track.example/t.js")`, ['//cdn.track.example/t.js']],
    [
      'an address in a template',
      'load(`https://cdn.track.example/t.js?v=1`)',
      ['https://cdn.track.example/t.js?v=1'],
    ],
    [
      'an address with escaped slashes',
      `load({"js":"https:\\/\\/cdn.track.example\\/t.js"})`,
      ['https://cdn.track.example/t.js'],
    ],
    [
      'a prefix that is added to',
      `s.src = '//cdn.track.example/c-' + id; document.head.appendChild(s);`,
      ['//cdn.track.example/c-'],
    ],
    ['a pixel', `new Image().src = 'https://px.track.example/p?u=' + u;`, ['https://px.track.example/p?u=']],
    [
      'a tag that is written',
      `document.write('<img src="https://px.track.example/p.gif">')`,
      ['https://px.track.example/p.gif'],
    ],
    ['a beacon', `navigator.sendBeacon('https://px.track.example/b', data)`, ['https://px.track.example/b']],
    [
      'a script of a service’s own name',
      `s.src = 'https://www.track.example/t.js'`,
      ['https://www.track.example/t.js'],
    ],
    [
      'a source that is chosen, and has a service’s own name',
      `s.src = ('https:' == location.protocol ? 'https://www' : 'http://www') + '.x'; p.src = d ? "//track.example/a" : "//www.track.example/b";`,
      ['//track.example/a', '//www.track.example/b'],
    ],
    [
      'a pixel that is put together',
      `p.src = ['//px.track.example/p.gif?d=', new Date()].join('')`,
      ['//px.track.example/p.gif?d='],
    ],
    [
      'an address that becomes a source later',
      `var $u = 'https://track.example/p?u=' + u; new Image().src = $u;`,
      ['https://track.example/p?u='],
    ],
    [
      'a module, behind a remark',
      `import { a } from /* all */ 'https://www.track.example/t'`,
      ['https://www.track.example/t'],
    ],
    [
      'a module that a bundler is told to let be, in a longer script',
      `import(/* @vite-ignore */ 'https://www.track.example/t');${';'.repeat(SHORT_SCRIPT)}`,
      ['https://www.track.example/t'],
    ],
    [
      'what Next is to load before all else',
      `(self.__next_s=self.__next_s||[]).push(["https://cdn.track.example/t.js",{}])`,
      ['https://cdn.track.example/t.js'],
    ],
    [
      'a source that is set by its name, in a longer script',
      `s.setAttribute("src", "https://track.example/visit");${';'.repeat(SHORT_SCRIPT)}`,
      ['https://track.example/visit'],
    ],
    ['a request', `x.open("POST", "https://track.example/visit")`, ['https://track.example/visit']],
    [
      'data that are asked for',
      `$.getJSON('https://www.track.example/n?u=')`,
      ['https://www.track.example/n?u='],
    ],
    [
      'an address that is handed on',
      `showAd('box(1)', {at: 1}, "https://ads.track.example/zone;a=1;")`,
      ['https://ads.track.example/zone;a=1;'],
    ],
    [
      'a style sheet',
      `l = document.createElement('link'); l.href = 'https://css.track.example/x'`,
      ['https://css.track.example/x'],
    ],
    ['a module for its effects', `import "https://track.example/sdk";`, ['https://track.example/sdk']],
    [
      'a module without a semicolon',
      `import 'https://track.example/sdk'\nlet a = 1`,
      ['https://track.example/sdk'],
    ],
    [
      'a module with a remark behind it',
      `import 'https://track.example/sdk' // counts visits\n`,
      ['https://track.example/sdk'],
    ],
    [
      'a module within a script of a drawing',
      `import 'https://track.example/sdk'</script>`,
      ['https://track.example/sdk'],
    ],
    [
      'data that are imported',
      `import a from "https://track.example/a" with { type: "json" }`,
      ['https://track.example/a'],
    ],
    [
      'what is imported, and handed on',
      `import{a as b}from"https://a.track.example/x";import c,\n* as d from '//d.track.example/x';export*from"https://e.track.example/x"`,
      ['https://a.track.example/x', '//d.track.example/x', 'https://e.track.example/x'],
    ],
    [
      'several, in the order written',
      `a.src = '//a.track.example/'; b.src = '//b.track.example/';`,
      ['//a.track.example/', '//b.track.example/'],
    ],
  ])('finds %s', (_what, text, urls) => {
    expect(findLoadedUrls(text, any)).toEqual(urls);
  });

  it.each<[string, string]>([
    ['an address under a name that is like a word for it', `shop = { import: 'https://track.example/x' };`],
    ['where something comes from', `visit.from = 'https://track.example/x'; from('x');`],
    ['an address that it only keeps', `var shop = { feed: 'https://feed.track.example/shop' };`],
    ['what a link leads to', `a.href = 'https://www.track.example/shop'; document.createElement('a');`],
    ['an address of a script in mere data', `window.settings = { js: 'https://cdn.track.example/t.js' };`],
    ['a link without www', `document.createElement('a').href = 'https://track.example/shop';`],
    ['an address beside one that becomes a source', `u = 'https://track.example/'; i.src = u2; i.src = a.u`],
    ['what is compared', `if (a.href.indexOf('https://ads.track.example/x') < 0) a.remove();`],
    ['what is written over', `document.write(text.replace('https://ads.track.example/x', ''))`],
    ['what a link leads to, whatever host', `document.write('<a href="https://ads.track.example/x">.</a>')`],
    ['a window', `document.write('.'); window.open('https://ads.track.example/x')`],
    ['a page to share on', `popUp('https://plus.track.example/share?url=' + location)`],
    ['a picture that is handed on', `show('https://i.track.example/1.jpg')`],
    ['a list that is handed on', `show(['https://i.track.example/1', 'https://i.track.example/2'])`],
    ['a condition', `if ('https://i.track.example/1' in seen) leave();`],
    ['a link that is set by its name', `a.setAttribute('href', 'https://track.example/shop');`],
    ['a host that is handed on', `allow('https://i.track.example/')`],
    ['settings', `jQuery.extend(Drupal.settings, {"track": {"js": "https://cdn.track.example/t.js"}});`],
    [
      'what a framework starts with',
      `{__sveltekit_a = {}; import('/start.js').then((kit) => kit.start({ js: 'https://cdn.track.example/t.js' }))}`,
    ],
    ['data of a layer', `dataLayer.push({'page': 'https://cdn.track.example/t.js'});`],
    ['markup in mere data', `var shop = { none: "<img src='https://px.track.example/p?s=1'> (none)" };`],
    ['a comment', `// see https://cdn.track.example/t.js`],
    ['a path', `s.src = '/t.js';`],
    ['a host that is put together', 's.src = `https://$' + '{host}/t.js`;'],
    ['nothing', ''],
  ])('leaves %s alone', (_what, text) => {
    expect(findLoadedUrls(text, any)).toEqual([]);
  });

  it('finds in a longer script what it loads, and nothing that it may only name', () => {
    const rest = ';'.repeat(SHORT_SCRIPT);
    const loader = `a.src = '//a.track.example/'; var b = '//b.track.example/'; c('//c.track.example/c.js')`;
    expect(findLoadedUrls(loader, any)).toHaveLength(3);
    expect(findLoadedUrls(loader + rest, any)).toEqual(['//a.track.example/']);
    expect(findLoadedUrls(`${loader};d.src = b;${rest}`, any)).toEqual([
      '//a.track.example/',
      '//b.track.example/',
    ]);
  });

  it('finds only what stands in the text, whatever that is', () => {
    const pieces = fc.constantFrom(
      '"',
      "'",
      '//',
      '\\/\\/',
      'https:',
      'a.example',
      '/p',
      '.js',
      '\\',
      'createElement',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(findLoadedUrls(text, () => false)).toEqual([]);
        for (const url of findLoadedUrls(text, any)) {
          expect(url).toMatch(/^(https?:)?\/\//);
          expect(text.replaceAll('\\/', '/')).toContain(url);
        }
      }),
    );
  });
});

describe('a short inline script that loads what a rule names', () => {
  const loader = `<script>var s = document.createElement('script'); s.src = 'https://cdn.track.example/t.js'; document.head.append(s)</script>`;

  it('is withheld as a tag with that address would be, and the report names the address', () => {
    const { html, report } = strip(loader);
    expect(html).toMatch(/^<script type="text\/plain"/);
    expect(report.decisions).toEqual([
      expect.objectContaining({
        subject: 'cdn.track.example',
        reason: 'unanswered',
        category: 'statistical',
      }),
    ]);
  });

  it('stays where the category needs no answer', () => {
    const page = loader.replace('cdn.track.example', 'cdn.own.example');
    expect(strip(page).html).toBe(page);
  });

  it('stays where no rule names the address', () => {
    const page = loader.replace('cdn.track.example', 'cdn.else.example');
    expect(strip(page).html).toBe(page);
  });

  it('stays where the policy goes by markers alone', () => {
    expect(strip(loader, { inlineLoaders: 'ignore' }).html).toBe(loader);
  });

  it('stays where it is long: an application that names a tracker among other things', () => {
    const page = loader.replace('</script>', `;${'x'.repeat(LONGEST_LOADER)}</script>`);
    expect(strip(page).html).toBe(page);
  });

  it.each(['application/json', 'application/ld+json', 'text/template'])(
    'stays where it does not run: %s',
    (type) => {
      const page = loader.replace('<script>', `<script type="${type}">`);
      expect(strip(page).html).toBe(page);
    },
  );
});

function strip(page: string, html: HtmlOptions = {}) {
  const policy = definePolicy({
    html,
    rules: [
      { host: 'track.example', category: 'statistical' },
      { host: 'own.example', category: 'technical' },
    ],
  });
  return stripUnanswered(policy, page);
}
