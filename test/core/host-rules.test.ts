import type { RuleEntry } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { compileHostRules } from '../../packages/core/src/host-rules.js';

interface Written {
  readonly host: string;
  readonly path?: string;
  readonly query?: string;
}

/** Rules that bear their place in the list as their id; the look-up takes an address. */
function compile(...written: readonly Written[]) {
  const entries = written.map(
    (address, at): RuleEntry => ({
      rule: { id: `${at}`, category: 'advertising' },
      subject: { kind: 'host', ...address },
    }),
  );
  const rules = compileHostRules(entries);
  return function find(address: string): string | undefined {
    const [, host = '', path = '/', query = ''] = /^([^/]*)(\/[^?]*)?(?:\?(.*))?$/.exec(address) ?? [];
    return rules.find(host, path, query)?.id;
  };
}

describe('the rule for an address', () => {
  it.each([
    ['example.com', '0'],
    ['a.example.com', '0'],
    ['b.a.example.com/x?y', '0'],
    ['badexample.com', undefined],
    ['example.com.evil.example', undefined],
    ['com', undefined],
    ['', undefined],
  ])('of example.com for %s is %p', (address, id) => {
    expect(compile({ host: 'example.com' })(address)).toBe(id);
  });

  it('is that of the longest host, whatever the order and the paths', () => {
    const find = compile({ host: 'example.com', path: '/pixel' }, { host: 'a.example.com' }, { host: 'com' });
    expect([find('a.example.com/pixel'), find('example.com/pixel'), find('example.com/x')]).toEqual([
      '1',
      '0',
      '2',
    ]);
  });

  it.each([
    ['/tr', '/tr', true],
    ['/tr', '/tr/', true],
    ['/tr', '/tr/x', true],
    ['/tr', '/track', false],
    ['/tr', '/TR', false],
    ['/tr', '/x/tr', false],
    ['/tr/', '/tr', false],
    ['/tr/', '/tr/x', true],
    ['/', '/anything', true],
    ['/*.gif', '/a/b.gif', true],
    ['/*.gif', '/a/b.gif/c', true],
    ['/*.gif', '/a/b.gifx', false],
    ['/v*/collect', '/v2/collect', true],
    ['/v*/collect', '/v2/collect/x', true],
    ['/v*/collect', '/v2/collects', false],
    ['/a*', '/abc', true],
    ['*/matomo.php', '/x/y/matomo.php', true],
  ])('with path %s for %s: %p', (path, seen, expected) => {
    expect(compile({ host: 'example.com', path })(`example.com${seen}`)).toBe(expected ? '0' : undefined);
  });

  it.each([
    ['v=2', 'v=2', true],
    ['v=2', 'a=1&v=2&b=3', true],
    ['v=2', 'v=20', false],
    ['v=2', 'xv=2', false],
    ['v=2', '', false],
    ['v=2&tid=G-*', 'tid=G-1&v=2', true],
    ['v=2&tid=G-*', 'tid=UA-1&v=2', false],
    ['v=2&tid=G-*', 'v=2', false],
    ['ev', 'ev', true],
  ])('with query %s for ?%s: %p', (query, seen, expected) => {
    expect(compile({ host: 'example.com', query })(`example.com/?${seen}`)).toBe(expected ? '0' : undefined);
  });

  it('is the most telling one of a host: a query, then the longer path, then the order', () => {
    const find = compile(
      { host: 'example.com' },
      { host: 'example.com', path: '/a' },
      { host: 'example.com', path: '/a/b' },
      { host: 'example.com', query: 'id=*' },
      { host: 'example.com', path: '/a' },
    );
    expect(find('example.com/a/b?id=1')).toBe('3');
    expect(find('example.com/a/b')).toBe('2');
    expect(find('example.com/a')).toBe('1');
    expect(find('example.com/')).toBe('0');
  });

  it('of any host counts only where no host’s rule does', () => {
    const find = compile({ host: '*', path: '/matomo.php' }, { host: 'example.com' });
    expect(find('example.com/matomo.php')).toBe('1');
    expect(find('other.example/matomo.php')).toBe('0');
    expect(find('other.example/')).toBeUndefined();
  });

  it('is found for a host of thousands of labels in linear time', () => {
    const find = compile({ host: 'example.com' });
    expect(find(`${'a.'.repeat(200_000)}example.com`)).toBe('0');
    expect(find(`${'a.'.repeat(200_000)}badexample.com`)).toBeUndefined();
  });

  it.each(['__proto__', 'constructor'])('is none for the host %s', (host) => {
    expect(compile({ host: 'example.com' })(host)).toBeUndefined();
  });
});
