import { describe, expect, it } from '@jest/globals';
import { isNavigation } from '../../packages/consent/src/navigation.js';

describe('isNavigation', () => {
  it.each<[boolean, Record<string, string>]>([
    [true, { 'sec-fetch-dest': 'document' }],
    [true, { accept: 'text/html,application/xhtml+xml' }],
    [false, { 'sec-fetch-dest': 'iframe', accept: 'text/html' }],
    [false, { 'sec-fetch-dest': 'empty' }],
    [false, { accept: '*/*' }],
    [false, {}],
    [false, { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch' }],
    [false, { 'sec-fetch-dest': 'document', purpose: 'prefetch' }],
    [false, { accept: 'text/html', 'x-moz': 'prefetch' }],
  ])('is %p for %j', (expected, headers) => {
    const facts = {
      method: 'GET',
      host: '',
      path: '/',
      isSecure: true,
      header: (name: string) => headers[name],
    };
    expect(isNavigation(facts)).toBe(expected);
  });
});
