import { describe, expect, it } from '@jest/globals';
import { UrlJudge } from '../../packages/html/src/url-judge.js';
import { defineTestPolicy, judgeOf, pageUrl } from '../support/strip.js';

function open(granted: readonly string[] = [], policy = defineTestPolicy()) {
  const exchange = judgeOf(policy, granted);
  return { exchange, urls: new UrlJudge(exchange, pageUrl, 'utf-8') };
}
const bytesOf = (text: string) => Buffer.from(text);
const judgeAll = (urls: UrlJudge, text: string) =>
  urls.judgeBytes(bytesOf(text), 0, bytesOf(text).length, 'img');

describe('a URL of a page', () => {
  it.each([
    ['', 'nothing'],
    ['data:,', 'nothing'],
    ['#a', 'nothing'],
    ['/own.png', 'nothing'],
    ['//unknown.test/a', 'unruled'],
    ['//cdn.example/a', 'passed'],
    ['//pixel.example/a', 'withheld'],
    ['https&colon;//pixel.example', 'withheld'],
    ['//stats.example', 'passed'],
  ])('%j is %s', (text, verdict) => {
    expect(judgeAll(open(['statistical']).urls, text)).toBe(verdict);
  });

  it('is settled once, with what would load it and the decision behind it', () => {
    const { exchange, urls } = open();
    expect(urls.judgeText('https://pixel.example/p?u=1', 'iframe')).toBe('withheld');
    expect(urls.decision).toMatchObject({ verdict: 'deny', category: 'advertising', rule: 'rules[0]' });
    expect(exchange.close().decisions).toMatchObject([
      { kind: 'load', subject: 'pixel.example', element: 'iframe', outcome: 'withheld' },
    ]);
  });

  it('is not settled where no rule names it', () => {
    const { exchange, urls } = open();
    judgeAll(urls, '//unknown.test/a');
    urls.judgeText('https://unknown.test/', 'img');
    expect(exchange.close().decisions).toEqual([]);
  });

  it('is withheld where one of the addresses that it may mean is', () => {
    const { urls } = open();
    urls.addresses.setBase('https://pixel.example/');
    expect(judgeAll(urls, 'a.png')).toBe('withheld');
    expect(judgeAll(urls, 'https://cdn.example/a.png')).toBe('passed');
  });

  it('passes where the policy only reports', () => {
    const { exchange, urls } = open([], defineTestPolicy({ mode: 'report-only' }));
    expect(judgeAll(urls, '//pixel.example/a')).toBe('passed');
    expect(exchange.close().counts['would-withhold']).toBe(1);
  });
});

describe('what else is settled', () => {
  it('is a pixel by its looks, an inline script, and a cookie in the page', () => {
    const { exchange, urls } = open(
      [],
      defineTestPolicy({
        rules: [
          { cookie: 'sid', category: 'technical' },
          { inline: 'fbq(', category: 'advertising' },
        ],
      }),
    );
    expect(urls.settlePixel({ host: 'unknown.test', path: '/p', query: '' })).toBe(true);
    expect(urls.settleScript('fbq(')).toBe(true);
    expect(urls.decision).toMatchObject({ category: 'advertising' });
    expect(urls.settleCookie('_ga=1; Path=/')).toBe(true);
    expect(urls.settleCookie('sid=1')).toBe(false);
    expect(exchange.close().decisions.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'load withheld',
      'run withheld',
      'store withheld',
      'store passed',
    ]);
  });

  it('are the URLs of a style', () => {
    const text = 'a{b:url(/own);c:url(//pixel.example/x)}';
    expect(
      open()
        .urls.findWithheldInCss(text)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['url(//pixel.example/x)']);
    expect(open(['advertising']).urls.findWithheldInCss(text)).toEqual([]);
  });
});
