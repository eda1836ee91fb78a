import { applyPolicy } from '@cookiewarden/fetch';
import { describe, expect, it } from '@jest/globals';
import { sitePolicy, visit } from './site.js';

async function fieldsOf(given: readonly (readonly [string, string])[], cookie?: string) {
  const headers = new Headers();
  for (const [name, value] of given) headers.append(name, value);
  const response = await applyPolicy(visit(cookie), new Response(null, { headers }), sitePolicy());
  return [...response.headers];
}

describe('the headers of a response', () => {
  it('keep their order; kept cookies stay one line each', async () => {
    const given = [
      ['a', '1'],
      ['set-cookie', 'session=1; Path=/; Secure'],
      ['set-cookie', '_ga=2'],
      ['set-cookie', 'session=3'],
      ['z', '2'],
    ] as const;
    const kept = await fieldsOf(given);
    expect(kept.filter(([name]) => name === 'set-cookie').map(([, value]) => value)).toEqual([
      'session=1; Path=/; Secure',
      'session=3',
    ]);
    expect(kept.filter(([name]) => name.length === 1)).toEqual([
      ['a', '1'],
      ['z', '2'],
    ]);
  });

  it.each([
    ['link', '<https://pixel.example/p.js>; rel=preload; as=script', undefined],
    ['link', '<https://own.example/next>; rel=next', '<https://own.example/next>; rel=next'],
    ['refresh', '0; url=https://pixel.example/', undefined],
    ['refresh', '5; url=/next', '5; url=/next'],
    ['speculation-rules', '"/a.json", "https://pixel.example/r"', '"/a.json"'],
    [
      'reporting-endpoints',
      'a="https://pixel.example/r", b="https://own.example/r"',
      'b="https://own.example/r"',
    ],
    ['x-middleware-set-cookie', '_ga=1; Path=/', undefined],
    ['x-middleware-set-cookie', 'session=1; Path=/', 'session=1; Path=/'],
    ['sourcemap', 'https://pixel.example/app.js.map', 'https://pixel.example/app.js.map'],
  ])('%s: %s leaves as %s where nothing was agreed to', async (name, value, left) => {
    const kept = new Map(await fieldsOf([[name, value]]));
    expect(kept.get(name)).toBe(left);
    const granted = new Map(await fieldsOf([[name, value]], 'answers=statistical.advertising'));
    expect(granted.get(name)).toBe(value);
  });

  it('name a withheld NEL group nowhere', async () => {
    const kept = new Map(
      await fieldsOf([
        ['nel', '{"report_to":"n","max_age":60}'],
        ['report-to', '{"group":"n","max_age":60,"endpoints":[{"url":"https://pixel.example/r"}]}'],
      ]),
    );
    expect([kept.get('nel'), kept.get('report-to')]).toEqual([undefined, undefined]);
  });

  it('stay cacheable where nothing in them rested on the answer', async () => {
    expect(await fieldsOf([['cache-control', 'public, max-age=60']])).toEqual([
      ['cache-control', 'public, max-age=60'],
    ]);
  });

  it('are private where a cookie was withheld, at the edge too', async () => {
    const kept = new Map(
      await fieldsOf([
        ['cache-control', 'public, max-age=60, s-maxage=600'],
        ['cdn-cache-control', 'max-age=600'],
        ['surrogate-control', 'max-age=600'],
        ['set-cookie', '_ga=1'],
      ]),
    );
    expect(kept.get('cache-control')).toBe('private, max-age=60');
    expect(kept.get('vary')).toBe('Cookie, Sec-GPC, DNT');
    expect([kept.get('cdn-cache-control'), kept.get('surrogate-control')]).toEqual([undefined, undefined]);
  });
});
