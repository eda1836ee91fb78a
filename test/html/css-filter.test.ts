import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCssUrls } from '../../packages/html/src/css.js';
import { mayLoadStyle } from '../../packages/html/src/css-filter.js';
import { UrlJudge } from '../../packages/html/src/url-judge.js';
import { judgeOf, pageUrl } from '../support/strip.js';

const policy = definePolicy({ rules: [{ host: 'pixel.example', category: 'advertising' }] });
const urls = new UrlJudge(judgeOf(policy), pageUrl, 'utf-8');
const mayLoad = (text: string): boolean => {
  // Between other bytes, that must not be looked at.
  const bytes = Buffer.from(`url(//pixel.example)${text}url(//pixel.example)`, 'latin1');
  return mayLoadStyle(bytes, 20, bytes.length - 20, urls);
};

describe('a style', () => {
  it.each([
    'a{color:red}',
    'a{background:url(/own.png)}',
    'a{background:url(https://cdn.example/a)}',
    'url(data:image/png;base64,iVBOR)',
    'a{b:rgb(1,2,3)}',
    '',
    '@media print{}',
    "a{background:url('https://cdn.example/a')}",
    'a{background:url( "https://cdn.example/a" )}',
    'a{background:url(&quot;https://cdn.example/a&quot;)}',
    `a{background:url(data:image/png;base64,${'x'.repeat(3000)})}`,
    `${'a{color:red}'.repeat(20_000)}`,
  ])('that cannot load what is denied need not be read: %s', (text) => expect(mayLoad(text)).toBe(false));

  it.each([
    'a{background:url(https://pixel.example/a)}',
    'URL("//a.PIXEL.example")',
    '@import "/a.css"',
    '@\\69 mport "//pixel.example"',
    'u\\72l(//pixel.example)',
    'image-set("//pixel.example" 1x)',
    'src("//pixel.example")',
    "url( '//pixel.example' )",
    'url(\\2f/pixel.example)',
    `url(${'x'.repeat(2000)}`,
    `${'a{color:red}'.repeat(20_000)}a{b:url(//pixel.example)}`,
    `url("/it's"),url("//cdn.example/'),url(//pixel.example/a)`,
    'url(&quot;https://pixel.example/a&quot;)',
    'url&#40;(a)',
    '&#117;rl(//pixel.example)',
  ])('that may load it is read: %s', (text) => expect(mayLoad(text)).toBe(true));

  it('is read wherever its URLs would be found to be denied', () => {
    const parts = fc.constantFrom(
      'url(',
      'URL(',
      'u\\72 l(',
      ')',
      '"',
      "'",
      '//pixel.example/a',
      'https://pixel.example',
      'https:\\2f/pixel.example',
      '\\70ixel.example',
      '@import ',
      '@imp\\6frt ',
      'image-set(',
      'src(',
      ' ',
      '/*',
      '*/',
      '\\',
      '/own',
      ',',
      ';',
      '{',
      '}',
      'data:,',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => {
        const text = list.join('');
        const denied = findCssUrls(text).some(({ url }) =>
          urls.addresses.resolve(url).some(({ host, path }) => policy.rules.host(host, path, '')),
        );
        if (denied) expect(mayLoad(text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
