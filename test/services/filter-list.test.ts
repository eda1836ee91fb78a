import { definePolicy, PolicyError, type Service } from '@cookiewarden/core';
import { filterList } from '@cookiewarden/services/filter-list';
import { describe, expect, it } from '@jest/globals';
import { stripUnanswered } from '../support/strip-unanswered.js';

const list = `[Adblock Plus 2.0]
! Version: 202608131234
||tracker.example^$third-party
/pixel/*$image
@@||tracker.example/consent.js
example.com##.banner
`;
const service = filterList(list, { category: 'statistical' });

function strip(html: string, services: readonly Service[]): string {
  return stripUnanswered(definePolicy({ services }), html).html;
}

describe('filterList', () => {
  it.each([
    ['<script src="https://cdn.tracker.example/t.js"></script>', ''],
    ['<img src="https://images.example/pixel/1.gif?u=1">', ''],
    ['<img src="/pixel/1.gif">', ''],
  ])('withholds what the list names: %s', (html, left) => {
    expect(strip(html, [service])).toBe(left);
  });

  it.each([
    ['what it does not name', '<script src="https://cdn.example/app.js"></script>'],
    ['what its exceptions name', '<script src="https://tracker.example/consent.js"></script>'],
    [
      'what it names for another kind of element',
      '<script src="https://images.example/pixel/1.js"></script>',
    ],
  ])('leaves %s', (_what, html) => {
    expect(strip(html, [service])).toBe(html);
  });

  it.each<[unknown[], string[]]>([
    [[list], ['options is missing: Expected an object.']],
    [[list, {}], ['options.category is missing: It must be given.']],
    [
      [Buffer.from(list), { categry: 'statistical' }],
      [
        'text is {',
        'options.category is missing: It must be given.',
        'options.categry is "statistical": no such option. Did you mean "category"?',
      ],
    ],
  ])('%# tells all faults of what it was given', (given, faults) => {
    const make = () => (filterList as (...given: unknown[]) => Service)(...given);
    expect(make).toThrow(PolicyError);
    for (const found of faults) expect(make).toThrow(found);
  });

  it('knows the site’s own hosts from others', () => {
    const load = { host: 'tracker.example', path: '/t.js', query: '', element: 'script' };
    expect(service.match?.({ ...load, pageHost: 'shop.example' })).toBe(true);
    expect(service.match?.({ ...load, pageHost: 'www.tracker.example' })).toBe(false);
  });

  it('is asked after every rule', () => {
    const own: Service = {
      id: 'own',
      name: 'Own',
      category: 'technical',
      hosts: [{ host: 'cdn.tracker.example' }],
    };
    const html = '<script src="https://cdn.tracker.example/t.js"></script>';
    expect(strip(html, [service, own])).toBe(html);
  });

  it('makes another policy of another list', () => {
    const other = filterList(`${list}||more.example^`, { category: 'statistical' });
    const fingerprints = [service, other].map((one) => definePolicy({ services: [one] }).fingerprint);
    expect(new Set(fingerprints).size).toBe(2);
    expect(service.sources).toMatchObject([{ date: '2026-08-13' }]);
  });

  it('takes the id and name that the operator gives', () => {
    const named = filterList(list, { category: 'advertising', id: 'easyprivacy', name: 'EasyPrivacy' });
    expect(named).toMatchObject({ id: 'easyprivacy', name: 'EasyPrivacy', category: 'advertising' });
  });
});

describe('a service that decides by a function', () => {
  it('owns what its function fails on', () => {
    const failing: Service = {
      id: 'failing',
      name: 'Failing',
      category: 'statistical',
      match: () => JSON.parse('{'),
    };
    expect(strip('<script src="https://cdn.example/app.js"></script>', [failing])).toBe('');
  });
});
