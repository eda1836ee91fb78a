import type { RuleEntry } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { compileCookieRules } from '../../packages/core/src/cookie-rules.js';

interface Written {
  readonly name: string;
  readonly domain?: string;
  readonly chunked?: boolean;
}

/** Rules that bear their place in the list as their id. */
function compile(...written: readonly Written[]) {
  const entries = written.map(
    ({ chunked = false, ...cookie }, at): RuleEntry => ({
      rule: { id: `${at}`, category: 'statistical' },
      subject: { kind: 'cookie', chunked, ...cookie },
    }),
  );
  const rules = compileCookieRules(entries);
  return (name: string, domain = 'shop.example') => rules.find(name, domain)?.id;
}

describe('the rule for a cookie', () => {
  it('is the one of its exact name, wherever that stands', () => {
    const find = compile({ name: '_g*' }, { name: '_ga' });
    expect([find('_ga'), find('_gat'), find('ga')]).toEqual(['1', '0', undefined]);
  });

  it('is the first pattern that matches, in the order written', () => {
    const find = compile({ name: '_ga_*' }, { name: '_g*' }, { name: '*_id' }, { name: '_gat*' });
    expect([find('_ga_x'), find('_gat'), find('_ga_id'), find('x_id')]).toEqual(['0', '1', '0', '2']);
  });

  it('is the first of two with the same name', () => {
    expect(compile({ name: 'a' }, { name: 'a' })('a')).toBe('0');
  });

  it('is found by the characters of its name and by their octets in UTF-8, as which it arrives', () => {
    const find = compile({ name: 'språk' }, { name: '名*前' }, { name: '100%ü' }, { name: '\ud800' });
    const octets = (name: string) => Buffer.from(name).toString('latin1');
    expect(
      ['språk', octets('språk'), octets('名x前'), octets('100%ü'), '\ud800'].map((name) => find(name)),
    ).toEqual(['0', '0', '1', '2', '3']);
    expect(find('sprk')).toBeUndefined();
  });

  it('depends on the case of the name', () => {
    expect(compile({ name: 'Sid' })('sid')).toBeUndefined();
  });

  it('is found for a nameless cookie by the empty name', () => {
    expect(compile({ name: '' })('')).toBe('0');
    expect(compile({ name: 'a' })('')).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString'])('is none for %s, which no rule names', (name) => {
    expect(compile({ name: 'a' })(name)).toBeUndefined();
    expect(compile({ name })(name)).toBe('0');
  });

  it('with a domain holds there and below, on label boundaries', () => {
    const find = compile({ name: 'a', domain: 'ads.example' });
    expect(find('a', 'ads.example')).toBe('0');
    expect(find('a', 'x.ads.example')).toBe('0');
    expect(find('a', 'badads.example')).toBeUndefined();
    expect(find('a', 'example')).toBeUndefined();
  });

  it('with a domain goes before one without, whichever was written first', () => {
    const find = compile({ name: 'a' }, { name: 'a', domain: 'ads.example' });
    expect([find('a', 'ads.example'), find('a', 'shop.example')]).toEqual(['1', '0']);
  });
});

describe('the chunks of a cookie', () => {
  it.each(['session', 'session.0', 'session.12', 'sessionC1', 'sessionC10', 'session.sig'])(
    '%s counts as the cookie, where its rule says so',
    (name) => {
      expect(compile({ name: 'session', chunked: true })(name)).toBe('0');
    },
  );

  it.each([
    'session.',
    'session0',
    'session.x',
    'session.0.1',
    'sessionc1',
    'sessionC',
    'session.sigs',
    '.0',
    '0',
    'xsession.0',
  ])('%s does not', (name) => {
    expect(compile({ name: 'session', chunked: true })(name)).toBeUndefined();
  });

  it('count as nothing where the rule does not say so', () => {
    expect(compile({ name: 'session' })('session.0')).toBeUndefined();
  });

  it('of a pattern count too', () => {
    const find = compile({ name: '*.session-token', chunked: true });
    expect(find('next-auth.session-token.1')).toBe('0');
  });

  it('go by a rule of their own before they go by their cookie’s', () => {
    const find = compile({ name: 'session', chunked: true }, { name: 'session.0' });
    expect([find('session.0'), find('session.1')]).toEqual(['1', '0']);
  });

  it('pass over a rule that does not ask for chunks', () => {
    const find = compile(
      { name: 'session' },
      { name: 'ses*', chunked: true },
      { name: 'session', chunked: true },
    );
    expect([find('session'), find('session.0')]).toEqual(['0', '1']);
  });

  it('go by the domain of the rule', () => {
    const find = compile({ name: 'session', chunked: true, domain: 'ads.example' });
    expect([find('session.0', 'ads.example'), find('session.0', 'shop.example')]).toEqual(['0', undefined]);
  });

  it('with a name of many digits are read in linear time', () => {
    expect(compile({ name: 'a', chunked: true })('1'.repeat(200_000))).toBeUndefined();
  });
});
