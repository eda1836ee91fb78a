import { describe, expect, it } from '@jest/globals';
import { type AddressList, emptyAddresses, isAddressList } from '../../packages/html/src/address-lists.js';
import { UrlJudge } from '../../packages/html/src/url-judge.js';
import { applyEdits } from '../support/read-tag.js';
import { judgeOf, pageUrl } from '../support/strip.js';

const urls = new UrlJudge(judgeOf(), pageUrl, 'utf-8');
const empty = (type: AddressList, text: string) => applyEdits(text, emptyAddresses(type, text, urls));
const denied = '"https://pixel.example/a"';

describe('a script that is a list of addresses', () => {
  it('is told by its type', () => {
    expect(
      (['classic', 'module', 'importmap', 'speculationrules', 'webbundle', 'delayed', 'none'] as const).map(
        isAddressList,
      ),
    ).toEqual([false, false, true, true, true, false, false]);
  });

  it.each([
    [`{"imports": {"a": ${denied}, "b": "/b.js"}}`, '{"imports": {"a": null, "b": "/b.js"}}'],
    [`{"scopes": {"/x/": {"a": ${denied}}}}`, '{"scopes": {"/x/": {"a": null}}}'],
    // A key is a name to be replaced, a hash is no address.
    [`{"imports": {${denied}: "/own.js"}}`, `{"imports": {${denied}: "/own.js"}}`],
    [`{"integrity": {"/a.js": ${denied}}}`, `{"integrity": {"/a.js": ${denied}}}`],
    [`{"imports": {"a": ${denied}},}`, `{"imports": {"a": ${denied}},}`],
    [`{"imports": {"a": {"b": ${denied}}}}`, `{"imports": {"a": {"b": ${denied}}}}`],
  ])('maps no import to what is denied: %s', (text, left) => {
    expect(empty('importmap', text)).toBe(left);
  });

  it.each([
    [`{"source": ${denied}, "resources": ["/a.js"]}`, '{"source": null, "resources": ["/a.js"]}'],
    // What is in the file is not fetched from where it says.
    [`{"source": "/own.wbn", "resources": [${denied}]}`, `{"source": "/own.wbn", "resources": [${denied}]}`],
    [
      `{"scopes": [${denied}], "x": {"source": ${denied}}}`,
      `{"scopes": [${denied}], "x": {"source": ${denied}}}`,
    ],
  ])('fetches no file with several in it that is denied: %s', (text, left) => {
    expect(empty('webbundle', text)).toBe(left);
  });

  it.each([
    [
      `{"prefetch": [{"source": "list", "urls": ["/next", ${denied}]}]}`,
      '{"prefetch": [{"source": "list", "urls": ["/next", "data:,"]}]}',
    ],
    [
      '{"prerender":[{"urls":["https:\\/\\/pixel.example\\/a","\\u002f/pixel.example"]}]}',
      '{"prerender":[{"urls":["data:,","data:,"]}]}',
    ],
    [
      `{"prefetch":[{"where":{"href_matches":${denied}}}]}`,
      `{"prefetch":[{"where":{"href_matches":${denied}}}]}`,
    ],
  ])('fetches nothing ahead that is denied: %s', (text, left) => {
    expect(empty('speculationrules', text)).toBe(left);
  });
});
