import { definePolicy, type Ruling } from '@cookiewarden/core';
import { createStripper, type HtmlJudge } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';

const policy = definePolicy({ rules: [{ host: 'pixel.example', category: 'advertising' }] });
const withheld: Ruling = {
  decision: { verdict: 'deny', reason: 'unanswered', withheldAs: 'remove' },
  outcome: 'withheld',
};

function strip(page: string, judge: Partial<HtmlJudge>, chunkSize = page.length * 4): string {
  const chunks: Uint8Array[] = [];
  const stripper = createStripper({
    judge: { policy, settle: () => withheld, ...judge },
    pageUrl: 'https://shop.example/',
    charset: 'utf-8',
    emit: (bytes) => chunks.push(bytes.slice()),
  });
  const bytes = new TextEncoder().encode(page);
  for (let at = 0; at < bytes.length; at += chunkSize) stripper.write(bytes.subarray(at, at + chunkSize));
  stripper.end();
  return new TextDecoder().decode(Buffer.concat(chunks));
}

describe('links', () => {
  const seen: string[] = [];
  const rewriteLink = (url: string): string | undefined => {
    seen.push(url);
    return url.includes('old') ? `https://new.example/?a=1&b="ä"` : undefined;
  };
  const written = 'https://new.example/?a=1&amp;b=&quot;&#228;&quot;';

  it.each([
    [`<A  Href='https://old.example/' id=x>old</A>`, `<A  Href='${written}' id=x>old</A>`],
    ['<a href=https://old.example/>', `<a href="${written}">`],
    ['<area href="https://old.example/" alt="">', `<area href="${written}" alt="">`],
    ['<form method=post action="/old">', `<form method=post action="${written}">`],
    ['<button formaction="/old">', `<button formaction="${written}">`],
    ['<input type=submit formaction="/old">', `<input type=submit formaction="${written}">`],
    ['<v:RoundRect href="/old" fill="t">', `<v:RoundRect href="${written}" fill="t">`],
    ['<v:rect fill="t" href="/old" />', `<v:rect fill="t" href="${written}" />`],
    ['<v:shape href="/old">', `<v:shape href="${written}">`],
    ['<v:oval href="/old">', `<v:oval href="${written}">`],
    ['<v:image src="cid:a" href="/old">', `<v:image src="cid:a" href="${written}">`],
    ['<svg><a xlink:href="/old"></a></svg>', `<svg><a xlink:href="${written}"></a></svg>`],
  ])('of %s lead elsewhere, and nothing else changes', (page, rewritten) => {
    for (const chunkSize of [1, 3, 1000]) expect(strip(page, { rewriteLink }, chunkSize)).toBe(rewritten);
  });

  it('are asked for with their references resolved, and stay as they are where nothing is returned', () => {
    seen.length = 0;
    const page = '<a href="https://a.example/?x=1&amp;y=&#x2f;ü">é</a><link href="/old"><a>no</a>';
    expect(strip(page, { rewriteLink })).toBe(page);
    expect(seen).toEqual(['https://a.example/?x=1&y=/ü']);
  });

  it('are not looked at unless they are asked for', () => {
    const page = '<a href="https://old.example/">old</a>';
    expect(strip(page, {})).toBe(page);
  });

  it('that are withheld are not rewritten as well', () => {
    const page = '<form action="https://pixel.example/old">';
    expect(strip(page, { rewriteLink })).toBe('<form action="">');
  });
});

describe('an image with a replacement', () => {
  const settle = (): Ruling => ({ ...withheld, replacement: 'https://new.example/?a=1&b=é' });
  const written = 'https://new.example/?a=1&amp;b=&#233;';

  it.each([
    ['<img src="https://pixel.example/" ALT=x>', `<img src="${written}" ALT=x>`],
    ['<img src=https://pixel.example/p>', `<img src="${written}">`],
    [
      '<img src="https://other.example/p?u=1" width="1" height="1">',
      `<img src="${written}" width="1" height="1">`,
    ],
    [
      '<img src="https://pixel.example/" srcset="https://pixel.example/2 2x">',
      `<img src="${written}" srcset="">`,
    ],
    ['<img srcset="https://pixel.example/2 2x">', `<img src="${written}" srcset="">`],
  ])('%s stays and loads that', (page, rewritten) => {
    for (const chunkSize of [1, 3, 1000]) expect(strip(page, { settle }, chunkSize)).toBe(rewritten);
  });

  it('means nothing for other elements', () => {
    const page =
      '<iframe src="https://pixel.example/"></iframe><p style="background:url(https://pixel.example/)">';
    expect(strip(page, { settle })).not.toContain('new.example');
  });
});

describe('what mail clients load besides', () => {
  it.each([
    ['<bgsound src="https://pixel.example/a.wav">', ''],
    ['<v:fill type="frame" src="https://pixel.example/a.png"/>', '<v:fill type="frame" src=""/>'],
    ['<v:image src="https://pixel.example/a.png"/>', '<v:image src=""/>'],
    ['<v:imagedata src="https://pixel.example/a.png"/>', '<v:imagedata src=""/>'],
    ['<td background="https://pixel.example/a.png">', '<td background="">'],
    ['<td style="background:url(https://pixel.example/a.png)">', '<td style="background:url(data:,)">'],
  ])('is withheld: %s', (page, left) => {
    expect(strip(page, {})).toBe(left);
  });
});
