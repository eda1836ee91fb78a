import { judgeLinkHeader, judgeRefresh, judgeReportHeader, judgeSpeculationRules } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';
import { defineTestPolicy, judgeOf, pageUrl } from '../support/strip.js';

const judge = () => judgeOf(undefined, ['statistical']);
const link = (text: string) => judgeLinkHeader(text, judge(), pageUrl);

describe('a Link header', () => {
  it.each([
    '<https://pixel.example/p.js>; rel=preload; as=script',
    '<https://pixel.example>; rel="preconnect"',
    '<//pixel.example>;rel=dns-prefetch',
    '<HTTPS://PIXEL.EXAMPLE./p.js>; REL=PRELOAD',
    '<https://a.pixel.example/m.js> ; rel = modulepreload',
    '<https://pixel.example/s.css>; title="a, b"; rel="alternate stylesheet"',
    '<https://pixel.example/next>; rel=prefetch; rel=next',
    '</own.png>; rel=preload; as=image; imagesrcset="/own.png 1x, https://pixel.example/2.png 2x"',
    '<https://pixel.example/p.js>; rel="pre\\load"',
    ' <https:\\\\pixel.example/p.js>; rel=preload',
    '<https://pixel.example/hook>; rel=pingback',
  ])('does not go out where it would load what is denied: %s', (text) => {
    expect(link(text)).toBeUndefined();
  });

  it.each([
    '<https://stats.example/s.js>; rel=preload; as=script',
    '<https://cdn.example/app.js>;rel=modulepreload',
    '</app.css>; rel=preload; as=style,</b.js>;rel=preload',
    '<https://pixel.example/>; rel=next',
    '<https://pixel.example/>; rel=author; rel=preload',
    '<https://pixel.example/>',
    '<https://notpixel.example/>; rel=preload',
    'not a link at all, nor <this',
    '',
    ' , ',
  ])('goes out as it is: %s', (text) => {
    expect(link(text)).toBe(text);
  });

  it('keeps the other links byte for byte', () => {
    const kept = [
      '</a,b.css>;  rel="preload";as=style',
      '<https://cdn.example/x>; rel=preload; title="1, \\"2\\" <3>"',
    ];
    const denied = '<https://pixel.example/p.js>; rel=preload';
    expect(link([kept[0], denied, kept[1]].join(', '))).toBe(kept.join(', '));
    expect(link([denied, kept[0]].join(','))).toBe(kept[0]);
    expect(link([denied, denied].join(','))).toBeUndefined();
  });

  it('is judged against the address of the page, and said in the report to be a link', () => {
    const policy = defineTestPolicy({
      rules: [{ host: 'shop.example', path: '/a/t.js', category: 'advertising' }],
    });
    const exchange = judgeOf(policy);
    expect(judgeLinkHeader('<t.js>; rel=preload, </t.js>; rel=preload', exchange, pageUrl)).toBe(
      '</t.js>; rel=preload',
    );
    expect(exchange.close().decisions).toMatchObject([
      { kind: 'load', subject: 'shop.example', element: 'link' },
    ]);
  });

  it('stays whole where the policy only reports', () => {
    const text = '<https://pixel.example/p.js>; rel=preload';
    const exchange = judgeOf(defineTestPolicy({ mode: 'report-only' }));
    expect(judgeLinkHeader(text, exchange, pageUrl)).toBe(text);
    expect(exchange.close().counts['would-withhold']).toBe(1);
  });
});

describe('a Refresh header', () => {
  it.each([
    '0; url=https://pixel.example/',
    '5;URL="//pixel.example/x"',
    "1, 'https://pixel.example/'",
    '0 https://pixel.example/',
  ])('does not go out where it leads to what is denied: %s', (text) =>
    expect(judgeRefresh(text, judge(), pageUrl)).toBeUndefined(),
  );

  it.each(['5', '0; url=/next', '0; url=https://stats.example/', '0;url=', 'url=https://pixel.example/', ''])(
    'goes out as it is: %s',
    (text) => expect(judgeRefresh(text, judge(), pageUrl)).toBe(text),
  );
});

describe('a Speculation-Rules header', () => {
  it.each([
    ['"https://pixel.example/r.json"', undefined],
    ['"/rules.json", "//pixel.example/r.json";a=1', '"/rules.json"'],
    ['"https://pixel.ex\\\\ample/r.json"', '"https://pixel.ex\\\\ample/r.json"'],
    ['"/a.json" , "/b.json"', '"/a.json" , "/b.json"'],
    ['?1, "', '?1, "'],
  ])('%s is sent as %s', (text, left) => {
    expect(judgeSpeculationRules(text, judge(), pageUrl)).toBe(left);
  });
});

describe('headers that have the browser report', () => {
  const report = (name: Parameters<typeof judgeReportHeader>[0], text: string, groups?: Set<string>) =>
    judgeReportHeader(name, text, judge(), pageUrl, groups);

  it('lose the endpoints that are denied, and keep the others byte for byte', () => {
    const own = 'default="/reports?a,b"';
    const denied = 'ads="https://pixel.example/r"';
    expect(report('reporting-endpoints', `${own},  ${denied}, s="https://stats.example/r";x=1`)).toBe(
      `${own}, s="https://stats.example/r";x=1`,
    );
    expect(report('reporting-endpoints', denied)).toBeUndefined();
    expect(report('reporting-endpoints', own)).toBe(own);
    expect(report('reporting-endpoints', 'a=?1, b=("https://pixel.example/")')).toBe(
      'a=?1, b=("https://pixel.example/")',
    );
  });

  it('lose the groups that are denied, however they are written', () => {
    const own = '{"group":"own","max_age":1,"endpoints":[{"url":"https://shop.example/r"}]}';
    const denied = '{"max_age":1,"endpoints":[{"url":"https:\\/\\/pixel.example/r?a,b={"}]}';
    expect(report('report-to', `${own},${denied}`)).toBe(own);
    expect(report('report-to', `${denied}, ${own}`)).toBe(own);
    expect(report('report-to', denied)).toBeUndefined();
    expect(report('report-to', `${own},\n ${own}`)).toBe(`${own},\n ${own}`);
  });

  it('withhold NEL with its group, and with no other', () => {
    const groups = new Set<string>();
    report(
      'report-to',
      '{"group":"net","max_age":1,"endpoints":[{"url":"https://pixel.example/r"}]}',
      groups,
    );
    expect(report('nel', '{"report_to":"net","max_age":86400}', groups)).toBeUndefined();
    expect(report('nel', '{"report_to":"own","max_age":86400}', groups)).toBe(
      '{"report_to":"own","max_age":86400}',
    );
    expect(report('nel', '{"report_to":"net","max_age":86400}')).toBe('{"report_to":"net","max_age":86400}');
  });

  it.each(['not json', '{"endpoints":7}', '{"endpoints":[null,{"url":1}]}', '[]', '{', '"', ''])(
    'pass as they are where a browser would ignore them: %s',
    (text) => {
      for (const name of ['reporting-endpoints', 'report-to', 'nel'] as const)
        expect(report(name, text)).toBe(text);
    },
  );
});
