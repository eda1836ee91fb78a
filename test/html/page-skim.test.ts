import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { AddressReader } from '../../packages/html/src/address.js';
import type { HtmlJudge } from '../../packages/html/src/html-judge.js';
import { passOver } from '../../packages/html/src/page-skim.js';
import { judgeOf } from '../support/strip.js';

interface Settings {
  readonly url?: string;
  readonly base?: string;
  readonly options?: PolicyOptions;
  readonly rewriteLink?: HtmlJudge['rewriteLink'];
  readonly awaitsScript?: boolean;
  readonly readsTexts?: boolean;
}

/** What of the markup is passed over, up to the first `<` that is not. */
function passed(markup: string, settings: Settings = {}): string {
  const {
    url = 'https://shop.example/a/b',
    base,
    options = {},
    awaitsScript = false,
    readsTexts = true,
  } = settings;
  const policy = definePolicy({
    rules: [
      { host: 'pixel.example', category: 'advertising' },
      { host: '*', path: '/own-beacon.php', category: 'statistical' },
      { inline: 'trackMe(', category: 'advertising' },
    ],
    ...options,
  });
  const addresses = new AddressReader(policy.rules, url, 'utf-8');
  if (base !== undefined) addresses.setBase(base);
  const { rewriteLink } = settings;
  const judge = { ...judgeOf(policy), policy, ...(rewriteLink && { rewriteLink }) };
  const bytes = Buffer.from(markup);
  return markup.slice(0, passOver({ judge, addresses, awaitsScript }, bytes, 0, bytes.length, readsTexts));
}

describe('of a page', () => {
  it.each([
    ['<a href=//pixel.example>', {}],
    ['<script src=/a.js></script><script>x=1</script><title>a</title><svg><g/></svg>', {}],
    ['<img src=/a/b.png>', {}],
    ['<img src=b.png>', { url: 'https://shop.example/b' }],
    ['<img src=//cdn.example/?a width=1 height=1>', { options: { html: { tinyImages: 'ignore' } } }],
    [`<script>f('//pixel.example/a.js')</script>`, { options: { html: { inlineLoaders: 'ignore' } } }],
    ['<script>f("https:\\/\\/cdn.example\\/a\\/b\\u002fown-beacon.php")</script>', {}],
    ['<iframe src="javascript:void(0)"></iframe><frame src=javascript:false>', {}],
    [`<img src=/a/b.png data-src='{"a":"b"}'>`, { url: 'https://shop.example/b' }],
    ['<img src=/a/b.png data-src="{&quot;a&quot;:&#34;b&amp;c&quot;}">', { url: 'https://shop.example/b' }],
    ['<img src=//cdn.example/a style="width:1.764ex;height:1.5px" height=1.1>', {}],
    ['<p style="background:url(data:image/gif;base64,R0lG">', {}],
  ] satisfies [string, Settings][])('this is passed over: %s %j', (markup, settings) => {
    expect(passed(markup, settings)).toBe(markup);
  });

  it.each([
    ['<a href=/a>', { rewriteLink: () => undefined }],
    ['<form action=/a>', { rewriteLink: () => undefined }],
    ['<script src=/a.js></script>', { awaitsScript: true }],
    ['<script></script>', { readsTexts: false }],
    ['<svg></svg>', { readsTexts: false }],
    ['<script>trackMe(1)</script>', {}],
    [`<script>f('//pixel.example/a.js')</script>`, {}],
    ['<script>f("https:\\/\\/cdn.example\\/own-beacon.php")</script>', {}],
    ['<script>f("https:\\/\\/pixel.example")</script>', {}],
    [`<script>f("//cdn.example/${'\\/a'.repeat(1000)}")</script>`, {}],
    ['<iframe src="javascript:trackMe()"></iframe>', { options: { html: { inlineLoaders: 'ignore' } } }],
    [`<iframe src="javascript:'<p>'"></iframe>`, {}],
    [`<iframe src="javascript:'\\x3cp>'"></iframe>`, {}],
    ['<iframe src="javascript:void(0)"></iframe>', { awaitsScript: true }],
    ['<img src=b.png>', {}],
    ['<img src=/own-beacon.php>', {}],
    ['<img src="/a&amp;&#47;own-beacon.php">', {}],
    ['<img src="/own&#45;beacon.php">', {}],
    ['<img src=//cdn.example/a width=1.0 height=1>', {}],
    ['<img src=//cdn.example/a style="width:1.px;height:.5px">', {}],
    ['<img src=/b.png>', { base: 'https://pixel.example/' }],
    ['<img src=/b.png>', { url: 'https://pixel.example/' }],
    ['<img src=b.png>', { url: 'https://shop.example/b', base: '/c/d' }],
    ['<img src=//cdn.example/?a width=1 height=1>', {}],
    ['<img src=//cdn.example/>', { options: { hostAlias: () => undefined } }],
    ['<body></body>', {}],
  ] satisfies [string, Settings][])('this is looked at: %s %j', (markup, settings) => {
    expect(passed(`<p>a</p>${markup}`, settings).replace('<body>', '')).toBe('<p>a</p>');
  });
});
