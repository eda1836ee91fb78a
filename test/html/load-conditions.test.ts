import { describe, expect, it } from '@jest/globals';
import { isLazy, isLoadingRelation, loadConditions } from '../../packages/html/src/load-conditions.js';
import { readTag } from '../support/read-tag.js';

describe('a link', () => {
  it.each([
    'stylesheet',
    'alternate stylesheet',
    'STYLESHEET',
    'x\npreload',
    'shortcut icon',
    'apple-touch-icon',
    'manifest',
    'dns-prefetch',
    'preconnect',
    'prefetch',
    'prerender',
    'modulepreload',
    'pingback',
    'mask-icon',
  ])('loads by its relation: %s', (rel) => expect(isLoadingRelation(rel)).toBe(true));

  it.each([
    '',
    'canonical',
    'next',
    'author',
    'license',
    'alternate',
    'me',
    'styleshee',
    'preloads',
    'no-preload',
    'amphtml',
  ])('loads nothing by its relation: %s', (rel) => expect(isLoadingRelation(rel)).toBe(false));
});

describe('a lazy loader', () => {
  it.each([
    'class="lazyload"',
    'class="a LAZY"',
    'class="lozad"',
    'data-lazy-src=a',
    '',
    'src=""',
    'src=" data:image/gif;base64,R0"',
    'data-lazy-srcset="a"',
  ])('serves an element with %s', (attributes) => expect(isLazy(readTag(`<img ${attributes}>`))).toBe(true));

  it.each([
    'src="/a.png"',
    'src="/a.png" class="photo"',
    'class=lazyload data-category=x',
    'data-cookieconsent=marketing',
    'data-consent=x',
  ])('does not serve one with %s', (attributes) =>
    expect(isLazy(readTag(`<img ${attributes}>`))).toBe(false),
  );
});

describe('a condition of the table', () => {
  it.each([
    ['image-button', '<input type=IMAGE>', true],
    ['image-button', '<input type=text>', false],
    ['image-button', '<input>', false],
    ['movie', '<param name=Movie>', true],
    ['movie', '<param name=wmode>', false],
    ['refresh', '<meta http-equiv=REFRESH>', true],
    ['refresh', '<meta name=refresh>', false],
    ['set-cookie', '<meta http-equiv=Set-Cookie>', true],
    ['set-cookie', '<meta http-equiv=refresh>', false],
    ['script-runs', '<script>', true],
    ['script-runs', '<script type=module>', true],
    ['script-runs', '<script type=text/plain>', false],
    ['delayed', '<script type=rocketlazyloadscript>', true],
    ['delayed', '<script data-type=lazy>', true],
    ['delayed', '<script>', false],
    ['delayed', '<script type="text/plain" data-category=x data-type=lazy>', false],
    ['link-loads', '<link rel=preload>', true],
    ['link-loads', '<link>', false],
    ['frames-unless-srcdoc', '<iframe>', true],
    ['frames-unless-srcdoc', '<iframe srcdoc="">', true],
  ] as const)('%s: %s is %s', (condition, markup, holds) => {
    expect(loadConditions[condition](readTag(markup), false)).toBe(holds);
  });

  it('may hold in drawings only', () => {
    expect(loadConditions.foreign(readTag('<script>'), true)).toBe(true);
    expect(loadConditions.foreign(readTag('<script>'), false)).toBe(false);
    for (const name of ['href', 'XLINK:href', ' href ']) {
      expect(loadConditions['animates-address'](readTag(`<set attributeName="${name}">`), true)).toBe(true);
      expect(loadConditions['animates-address'](readTag(`<set attributeName="${name}">`), false)).toBe(false);
    }
    expect(loadConditions['animates-address'](readTag('<set attributeName=fill>'), true)).toBe(false);
  });
});
