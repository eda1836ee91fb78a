import { describe, expect, it } from '@jest/globals';
import { isPageVisit, isPrefetch } from '../../packages/notice/src/visit.js';

function facts(headers: Readonly<Record<string, string>>, method = 'GET') {
  return { method, path: '/', host: 'shop.example', isSecure: true, header: (name: string) => headers[name] };
}

describe('isPageVisit', () => {
  it.each<[string, Readonly<Record<string, string>>, string, boolean]>([
    ['a page', { 'sec-fetch-dest': 'document' }, 'GET', true],
    ['the page after a form', { 'sec-fetch-dest': 'document' }, 'POST', true],
    ['a frame', { 'sec-fetch-dest': 'iframe', accept: 'text/html' }, 'GET', false],
    ['a picture', { 'sec-fetch-dest': 'image' }, 'GET', false],
    ['a fetch of a script', { 'sec-fetch-dest': 'empty', accept: 'text/html' }, 'GET', false],
    ['a browser without Fetch Metadata', { accept: 'text/html,*/*;q=0.8' }, 'GET', true],
    ['a picture in one', { accept: 'image/*' }, 'GET', false],
    ['a program', {}, 'GET', false],
    ['HEAD', { 'sec-fetch-dest': 'document' }, 'HEAD', false],
  ])('%s', (_case, headers, method, expected) => {
    expect(isPageVisit(facts(headers, method))).toBe(expected);
  });
});

describe('isPrefetch', () => {
  it.each<[Readonly<Record<string, string>>, boolean]>([
    [{ 'sec-purpose': 'prefetch' }, true],
    [{ 'sec-purpose': 'prefetch;prerender' }, true],
    [{ purpose: 'prefetch' }, true],
    [{ 'x-moz': 'prefetch' }, true],
    [{}, false],
  ])('%j', (headers, expected) => {
    expect(isPrefetch(facts(headers))).toBe(expected);
  });
});
