import { describe, expect, it } from '@jest/globals';
import { isOutOfSight, isTiny, looksLikePixel, readImageMarks } from '../../packages/html/src/pixel.js';
import { readTag } from '../support/read-tag.js';

const marks = (attributes: string) => readImageMarks(readTag(`<img ${attributes}>`));

describe('an image', () => {
  it.each([
    'width=1 height=1',
    'width="1" height="0"',
    'width=0',
    'height="0px"',
    'width=" 1" height="1px"',
    'width=1.0 height=1',
    'style="width:1px;height:1px"',
    'style="WIDTH : 1px ; HEIGHT : 1px !important"',
    'width=1 style="height:1px"',
    'style="width:0"',
    'style="max-width:1px;max-height:1px"',
    'width="1" height="1" width="300"',
    'width=300 height=300 style="width:1px;height:1px"',
    'width=0%',
  ])('is of at most 1×1 with %s', (attributes) => expect(isTiny(marks(attributes))).toBe(true));

  it.each(
    [
      '',
      'width=1',
      'height=1',
      'width=2 height=1',
      'width=1 height=600',
      'width="1%" height="1%"',
      'width="100%" height=1',
      'style="width:1em;height:1em"',
      'style="border-width:1px;line-height:1px"',
      'width=1 height=1 style="width:100px;height:100px"',
      'width=a height=b',
      'width=-1 height=-1',
      'width=1 height=1x1',
      'style="width:100px;height:1px"',
    ].filter((attributes) => attributes !== 'width=1 height=1x1'),
  )('is larger with %s', (attributes) => expect(isTiny(marks(attributes))).toBe(false));

  it.each([
    'hidden',
    'style="display:none"',
    'style="color:red; Display : None"',
    'style="visibility:hidden"',
    'style="position:absolute;left:-9999px"',
    'style="top:-1000px;position:fixed"',
  ])('is out of sight with %s', (attributes) => expect(isOutOfSight(marks(attributes))).toBe(true));

  it.each([
    '',
    'style="display:block"',
    'style="position:absolute;left:-10px"',
    'style="left:-9999px"',
    'style="overflow:hidden"',
  ])('is in sight with %s', (attributes) => expect(isOutOfSight(marks(attributes))).toBe(false));
});

describe('an image that no rule names', () => {
  const looksIt = (attributes: string, path = '/p.gif', query = '', host = 'pixel.example') =>
    looksLikePixel(marks(attributes), { host, path, query }, 'shop.example');

  it.each([
    ['width=1 height=1', '/p.gif', '', true],
    ['width=1 height=1', '/collect', 'u=1', true],
    // Spacers are as small, and have no query.
    ['width=1 height=1', '/img/spacer.gif', '', false],
    ['width=1 height=1', '/img/1px-transparent.png', '', false],
    ['width=1 height=1', '/img/spacer.gif', 'u=1', true],
    ['width=300 height=250', '/banner.gif', 'u=1', false],
    // What is only hidden may be a picture that is shown later.
    ['style="display:none"', '/logo.png', '', false],
    ['style="display:none"', '/logo.png', 'u=1', true],
    ['style="display:none"', '/photo.jpg', 'w=800&fm=webp', false],
    ['hidden', '/files/photo.png', 'v=1718884321', false],
    ['hidden', '/photo.jpg', 'w=800&u=1', true],
    ['hidden', '/photo.jpg', `v=${'a'.repeat(25)}`, true],
    ['hidden', '/p.gif', 'v=1', true],
    ['width=1 height=1', '/photo.jpg', 'w=1', true],
    ['style="display:none"', '/collect', '', true],
    // A lazy loader puts a picture in its place.
    ['width=1 height=1 data-src="/picture.jpg"', '/p.gif', 'u=1', false],
    ['width=1 height=1 srcset="/picture.jpg 2x"', '/p.gif', 'u=1', false],
  ])('with %s and %s?%s: %s', (attributes, path, query, isPixel) => {
    expect(looksIt(attributes, path, query)).toBe(isPixel);
  });

  it.each([
    ['width=1 height=1', '/p', 'u=1', 'stats.shop.example', true],
    ['hidden', '/p', 'u=1', 'hits2.shop.example', true],
    ['', '/o.gif', 'u=1', 'stats.shop.example', true],
    ['', '/hit', 'u=1', 'beacon.shop.example', true],
    ['', '/hit', 'u=1', 'metrics.count.example', true],
    ['width=1 height=1', '/img/spacer.gif', '', 'stats.shop.example', false],
    ['', '/o.gif', '', 'stats.shop.example', false],
    ['', '/chart.png', 'range=7d', 'stats.shop.example', false],
    ['width=300 height=200', '/chart', 'range=7d', 'stats.shop.example', false],
    ['style="max-width:100%"', '/chart', 'range=7d', 'stats.shop.example', false],
    ['srcset="/2x.gif 2x"', '/o.gif', 'u=1', 'stats.shop.example', false],
    ['', '/o.gif', 'u=1', 'img.shop.example', false],
    ['', '/o.gif', 'u=1', 'statsonline.shop.example', false],
    ['', '/o.gif', 'u=1', 'count.example', false],
  ])('with %s and %s?%s, of %s: %s', (attributes, path, query, host, isPixel) => {
    expect(looksIt(attributes, path, query, host)).toBe(isPixel);
  });

  it('is no pixel on the page’s own host, whatever that is called', () => {
    const address = { host: 'stats.shop.example', path: '/o.gif', query: 'u=1' };
    expect(looksLikePixel(marks('width=1 height=1'), address, 'stats.shop.example')).toBe(false);
  });

  it('is no pixel on its own site', () => {
    expect(looksIt('width=1 height=1', '/p', 'u=1', 'shop.example')).toBe(false);
    expect(looksIt('width=1 height=1', '/p', 'u=1', 'img.shop.example')).toBe(false);
  });
});
