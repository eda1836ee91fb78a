import { describe, expect, it } from '@jest/globals';
import { codesOf, faultsOf } from '../support/policy-faults.js';

function codesOfRule(rule: object): readonly string[] {
  return codesOf({ rules: [{ category: 'social', ...rule }] });
}

describe('a rule', () => {
  it.each<object>([
    { cookie: '_ga' },
    { cookie: '' },
    { cookie: '_ga_*', domain: 'Shop.Example' },
    { cookie: '*', domain: 'ads.example' },
    { cookie: 'a b' },
    { cookie: 'session', chunked: true },
    { host: 'example.com' },
    { host: 'Example.COM.', path: '/tr', query: 'id=*' },
    { host: 'example.com', query: 'to=/a?b' },
    { host: '*', path: '/matomo.php' },
    { host: '*', path: '*/matomo.php' },
    { host: '[::1]' },
    { inline: 'fbq(' },
    { storage: '_hj*', area: 'session' },
    { host: 'example.com', withheldAs: 'placeholder' },
  ])('may be %j', (rule) => {
    expect(codesOfRule(rule)).toEqual([]);
  });

  it.each<[object, readonly string[]]>([
    [{}, ['missing rules[0]']],
    [{ cookie: 'a', host: 'b.example' }, ['conflict rules[0]']],
    [{ inline: 'fbq(', storage: 'a' }, ['conflict rules[0]']],
    [{ cookie: 'a=b' }, ['out-of-range rules[0].cookie']],
    [{ cookie: 'a;b' }, ['out-of-range rules[0].cookie']],
    [{ cookie: ' a' }, ['out-of-range rules[0].cookie']],
    [{ cookie: 'a\n' }, ['out-of-range rules[0].cookie']],
    [{ cookie: '*' }, ['too-broad rules[0].cookie']],
    [{ cookie: '***' }, ['too-broad rules[0].cookie']],
    [{ cookie: 'a', domain: '.shop.example' }, ['out-of-range rules[0].domain']],
    [{ cookie: 'a', domain: 'shop.example/' }, ['out-of-range rules[0].domain']],
    [{ cookie: 'a', path: '/x' }, ['conflict rules[0].path']],
    [{ cookie: 'a', query: 'x', area: 'local' }, ['conflict rules[0].query', 'conflict rules[0].area']],
    [
      { host: 'a.example', domain: 'a.example', chunked: true },
      ['conflict rules[0].domain', 'conflict rules[0].chunked'],
    ],
    [{ host: '' }, ['out-of-range rules[0].host']],
    [{ host: 'a.example:80' }, ['out-of-range rules[0].host']],
    [{ host: '*.a.example' }, ['out-of-range rules[0].host']],
    [{ host: 'bücher.example' }, ['out-of-range rules[0].host']],
    [{ host: '*' }, ['too-broad rules[0].host']],
    [{ host: '*', path: '/' }, ['too-broad rules[0].host']],
    [{ host: '*', path: '/a*b/' }, ['too-broad rules[0].host']],
    [{ host: 'a.example', path: 'tr' }, ['out-of-range rules[0].path']],
    [{ host: 'a.example', path: '' }, ['out-of-range rules[0].path']],
    [{ host: 'a.example', path: '/tr?id=1' }, ['out-of-range rules[0].path']],
    [{ host: 'a.example', path: '/tr#top' }, ['out-of-range rules[0].path']],
    [{ host: 'a.example', path: '/größe' }, ['out-of-range rules[0].path']],
    [{ host: 'a.example', path: '/a b' }, ['out-of-range rules[0].path']],
    [{ host: 'a.example', query: '?id=1' }, ['out-of-range rules[0].query']],
    [{ host: 'a.example', query: 'id=ä' }, ['out-of-range rules[0].query']],
    [{ inline: 'fbq' }, ['too-broad rules[0].inline']],
    [{ storage: '' }, ['out-of-range rules[0].storage']],
    [{ cookie: 'a', service: 'matomo' }, ['unknown-service rules[0].service']],
  ])('may not be %j: %j', (rule, expected) => {
    expect(codesOfRule(rule)).toEqual(expected);
  });

  it('is not told that its subject is missing where that is only misspelt', () => {
    expect(faultsOf({ rules: [{ cooky: 'a', category: 'social' }] })).toMatchObject([
      { code: 'unknown-option', path: 'rules[0].cooky', cure: 'no such option. Did you mean "cookie"?' },
    ]);
    expect(codesOf({ rules: [{ cookie: 7, category: 'social' }] })).toEqual(['wrong-type rules[0].cookie']);
  });

  it('is judged by its meaning though others are misshapen', () => {
    const rules = [7, { cookie: 'a=b', category: 'socail', color: 1 }, { host: '*', category: 'social' }];
    expect(codesOf({ rules })).toEqual([
      'wrong-type rules[0]',
      'unknown-option rules[1].color',
      'unknown-category rules[1].category',
      'out-of-range rules[1].cookie',
      'too-broad rules[2].host',
    ]);
  });

  it('may name a service of the policy, and is told which it may have meant', () => {
    const services = [{ id: 'matomo', name: 'Matomo', category: 'statistical' }];
    expect(codesOf({ services, rules: [{ cookie: 'a', category: 'social', service: 'matomo' }] })).toEqual(
      [],
    );
    expect(
      faultsOf({ services, rules: [{ cookie: 'a', category: 'social', service: 'motomo' }] }),
    ).toMatchObject([{ cure: 'not among `services`. Did you mean "matomo"?' }]);
  });
});
