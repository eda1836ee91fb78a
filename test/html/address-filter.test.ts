import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filterAddresses } from '../../packages/html/src/address-filter.js';
import { defineTestPolicy, strip } from '../support/strip.js';

const hosts = (...names: readonly string[]) =>
  filterAddresses(definePolicy({ rules: names.map((host) => ({ host, category: 'advertising' })) }).rules);
const paths = (...list: readonly string[]) =>
  filterAddresses(
    definePolicy({ rules: list.map((path) => ({ host: '*', path, category: 'advertising' })) }).rules,
  );
const names = (filter: ReturnType<typeof hosts>, host: string) =>
  filter.mayNameHost(Buffer.from(`a.${host}/b`), 2, 2 + host.length);
const matches = (filter: ReturnType<typeof paths>, path: string) =>
  filter.mayMatchPath(Buffer.from(path), 0, Buffer.byteLength(path));

describe('the filter of addresses', () => {
  it('lets through every host that a rule names, and those below it, in any case', () => {
    const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 2, maxLength: 4 }), label, (labels, more) => {
        const host = labels.join('.');
        const filter = hosts(host);
        for (const named of [host, host.toUpperCase(), `${more}.${host}`, `${more}.${more}.${host}`])
          expect(names(filter, named)).toBe(true);
      }),
    );
  });

  it('keeps nearly all others away', () => {
    const filter = hosts(...Array.from({ length: 500 }, (_, at) => `tracker-${at}.example`));
    const others = Array.from({ length: 1000 }, (_, at) => `cdn${at}.shop.test`);
    expect(others.filter((host) => names(filter, host)).length).toBeLessThan(50);
    expect(names(hosts('pixel.example'), 'notpixel.example')).toBe(false);
    expect(names(hosts('pixel.example'), 'pixel.example.org')).toBe(false);
  });

  it('lets through every path that a rule for any host may match', () => {
    const filter = paths('/g/collect', '*/matomo.php', '/x*yz*');
    expect(filter.hasPaths).toBe(true);
    for (const path of ['/g/collect', '/g/collect/x', '/a/b/matomo.php', '/x1yz2'])
      expect(matches(filter, path)).toBe(true);
    for (const path of ['/g/collec', '/matomo.js', '/']) expect(matches(filter, path)).toBe(false);
  });

  it('says "perhaps" where a path’s bytes may differ from what the rule says', () => {
    expect(matches(paths('/gr%C3%B6%C3%9Fe'), '/größe')).toBe(true);
    expect(matches(paths('/a%20b%20c'), '/a b c')).toBe(true);
    expect(matches(paths('/own%20beacon'), '/own beacon')).toBe(true);
    expect(matches(paths('/abc%2*'), '/abc d')).toBe(true);
    expect(matches(paths('/a{b}c'), '/a%7Bb%7Dc')).toBe(true);
  });

  it.each(['pixel.example', '*'])('hides no address from a rule for %s that is written encoded', (host) => {
    const rules = ['/counting%20pixel.gif', '/gr%C3%B6%C3%9Fe/*'].map((path) => ({
      host,
      path,
      category: 'advertising',
    }));
    const policy = defineTestPolicy({ rules });
    for (const path of ['/counting pixel.gif', '/counting%20pixel.gif', '/größe/1']) {
      expect(strip(`<img src="https://pixel.example${path}">`, { policy })).toBe('');
    }
    const other = '<img src="https://pixel.example/counting-pixel.gif">';
    expect(strip(other, { policy })).toBe(other);
  });

  it('knows when there is nothing to look for', () => {
    const filter = hosts('pixel.example');
    expect(filter.hasPaths).toBe(false);
    expect(matches(filter, '/g/collect')).toBe(false);
    expect(names(paths('/g/collect'), 'pixel.example')).toBe(false);
  });

  it('lets everything through where a service judges by a function, or hosts have other names', () => {
    const service = { id: 'a', name: 'A', category: 'advertising', match: () => true };
    for (const policy of [
      definePolicy({ services: [service] }),
      definePolicy({ hostAlias: () => undefined }),
    ]) {
      const filter = filterAddresses(policy.rules);
      expect(names(filter, 'any.test')).toBe(true);
      expect(matches(filter, '/any')).toBe(true);
    }
  });

  it('is built once for a policy', () => {
    const { rules } = definePolicy({ rules: [{ host: 'pixel.example', category: 'advertising' }] });
    expect(filterAddresses(rules)).toBe(filterAddresses(rules));
  });
});
