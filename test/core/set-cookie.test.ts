import { isRemoval, readSetCookie } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { readLifetimes } from '../../packages/core/src/set-cookie.js';
import { now } from '../support/standing.js';

const blank = { isSecure: false, isHttpOnly: false, isPartitioned: false, attributes: [] };

describe('the name of a Set-Cookie line (RFC 6265bis 5.6)', () => {
  it.each([
    ['sid=1', 'sid', 'a name and a value'],
    ['sid=1=2=3', 'sid', 'the first "=" ends the name'],
    ['sid=', 'sid', 'an empty value'],
    ['sid', '', 'no "=": all of it is value'],
    ['=sid', '', 'nothing before "=": nameless'],
    ['==sid', '', 'nothing before the first "="'],
    [' \tsid\t =  1 \t', 'sid', 'SP and HTAB are trimmed'],
    ['\u00a0sid=1', '\u00a0sid', 'U+00A0 is not trimmed'],
    ['s i d=1', 's i d', 'blanks inside stay'],
    ['"sid"=1', '"sid"', 'quotes are part of the name'],
    ['Sid=1', 'Sid', 'case is kept'],
    ['sid; a=b', '', '"=" behind the first ";" ends no name'],
    ['; sid=1', '', 'nothing before ";"'],
    ['__proto__=1', '__proto__', 'a name like any other'],
    ['ключ=1', 'ключ', 'octets that are no ASCII'],
  ])('of %j is %j: %s', (line, name) => {
    expect(readSetCookie(line)).toMatchObject({ line, name });
  });
});

describe('the attributes of a Set-Cookie line', () => {
  it.each<[string, object, string]>([
    ['a=1', blank, 'none'],
    [
      'a=1; Secure; HttpOnly; Partitioned',
      { isSecure: true, isHttpOnly: true, isPartitioned: true },
      'flags',
    ],
    ['a=1;SECURE;httponly', { isSecure: true, isHttpOnly: true }, 'any case, no blanks'],
    ['a=1; Secure=false', { isSecure: true }, 'a flag’s value counts for nothing'],
    ['a=1; \tMax-Age \t= \t60\t ', { maxAgeSeconds: 60 }, 'SP and HTAB are trimmed'],
    ['a=1; Max-Age=60; Max-Age=70', { maxAgeSeconds: 70 }, 'the last one wins'],
    ['a=1; Max-Age=60; Max-Age=x', { maxAgeSeconds: 60 }, 'but one that cannot be read is ignored'],
    ['a=1; Max-Age=-1', { maxAgeSeconds: -1 }, 'a negative age'],
    ['a=1; Domain=a.example; Domain=.B.example', { domain: 'b.example' }, 'no leading dot, lower case'],
    ['a=1; Domain=..b.example', { domain: '.b.example' }, 'one leading dot only'],
    ['a=1; Domain=a.example; Domain', { domain: '' }, 'an empty one wins as well'],
    ['a=1; Path=/a; Path=/B', { path: '/B' }, 'a path keeps its case'],
    ['a=1; SameSite=STRICT', { sameSite: 'strict' }, 'SameSite in any case'],
    ['a=1; SameSite=Strict; SameSite=None', { sameSite: 'none' }, 'the last SameSite'],
    ['a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT', { expiresAt: 784111777000 }, 'a comma in a date'],
    ['a=1; Path=/x=y', { path: '/x=y' }, 'the first "=" ends the attribute’s name'],
  ])('of %j are read: %j (%s)', (line, expected) => {
    expect(readSetCookie(line)).toMatchObject(expected);
  });

  it.each([
    ['a=1; Max-Age=1e3', 'maxAgeSeconds'],
    ['a=1; Max-Age=+60', 'maxAgeSeconds'],
    ['a=1; Max-Age=60.5', 'maxAgeSeconds'],
    ['a=1; Max-Age=', 'maxAgeSeconds'],
    ['a=1; Max-Age="60"', 'maxAgeSeconds'],
    ['a=1; Max-Age=٦٠', 'maxAgeSeconds'],
    ['a=1; Expires=soon', 'expiresAt'],
    ['a=1; SameSite=Maybe', 'sameSite'],
    ['a=1; SameSite=Lax; SameSite=Maybe', 'sameSite'],
    ['a=1; SameSite', 'sameSite'],
    ['a=1; Comment=x', 'domain'],
  ])('of %j hold no %s', (line, absent) => {
    expect(readSetCookie(line)).toHaveProperty(absent, undefined);
  });

  it('are ignored with a value over 1024 octets, counted as octets', () => {
    const path = `/${'x'.repeat(1023)}`;
    expect(readSetCookie(`a=1; Path=${path}`).path).toBe(path);
    expect(readSetCookie(`a=1; Path=/; Path=${path}x`).path).toBe('/');
    expect(readSetCookie(`a=1; Path=/; Path=/${'€'.repeat(341)}`).path).toBe(`/${'€'.repeat(341)}`);
    expect(readSetCookie(`a=1; Path=/; Path=/${'€'.repeat(342)}`).path).toBe('/');
  });

  it('say where each stands in the line', () => {
    const line = 'a=1; Max-Age=60 ;Secure;';
    const { attributes, pairEnd } = readSetCookie(line);
    expect(line.slice(0, pairEnd)).toBe('a=1');
    expect(
      attributes.map(({ name, start, end }) => [name, line.slice(pairEnd + start, pairEnd + end)]),
    ).toEqual([
      ['max-age', ' Max-Age=60 '],
      ['secure', 'Secure'],
      ['', ''],
    ]);
  });

  it('are read alike behind every name and value', () => {
    const attributes = '; Path=/; Max-Age=60; SameSite=None';
    const [one, other] = [`a=1${attributes}`, `other=longer${attributes}`].map(readSetCookie);
    expect(one).toMatchObject({ name: 'a', path: '/', maxAgeSeconds: 60, sameSite: 'none', isSecure: false });
    expect({ ...other, line: one?.line, name: 'a', pairEnd: 3 }).toEqual({ ...one });
    expect(readSetCookie(`${attributes.slice(2)}; Secure`)).toMatchObject({
      path: undefined,
      isSecure: true,
    });
  });
});

describe('lines that set one cookie time and again', () => {
  it.each([
    ['with other attributes', 'again=1; Path=/; Secure', ['path', 'secure']],
    ['with more of them before', 'again=1; Secure; Path=/', ['secure', 'path']],
    ['with none', 'again=1', []],
    ['with a value that looks like them', 'again=Path=/', []],
    ['with a longer one', 'again=1; Path=//', ['path']],
    ['as before', 'again=2; Path=/', ['path']],
  ])('are read each by itself: %s', (_how, line, names) => {
    expect(readSetCookie('again=1; Path=/').path).toBe('/');
    expect(readSetCookie(line).attributes.map(({ name }) => name)).toEqual(names);
    expect(readSetCookie(line).line).toBe(line);
    expect(readSetCookie(`other${line.slice(5)}`).attributes).toEqual(readSetCookie(line).attributes);
  });

  it('are read for a nameless one, too, of which nothing else is kept', () => {
    expect(readSetCookie('value; Path=/a')).toMatchObject({ name: '', path: '/a', pairEnd: 5 });
    expect(readSetCookie('=other value; Path=/a')).toMatchObject({ name: '', path: '/a', pairEnd: 12 });
    expect(readSetCookie('value; Path=/b').path).toBe('/b');
  });
});

describe('a line that a browser would reject', () => {
  it.each([
    ['a=\u0000', 'a control character'],
    ['a\u0001=1', 'a control character'],
    ['a=1; Path=/\u007f', 'a control character'],
    ['a=1\r\nSet-Cookie: b=2', 'a control character'],
    ['', 'neither name nor value'],
    ['=', 'neither name nor value'],
    [' ; Secure', 'neither name nor value'],
    [`a=${'x'.repeat(4096)}`, 'name and value over 4096 octets'],
    [`${'n'.repeat(4097)}=`, 'name and value over 4096 octets'],
    [`a=${'€'.repeat(1366)}`, 'name and value over 4096 octets'],
    [`a=${'\u07ff'.repeat(2048)}`, 'name and value over 4096 octets'],
    [`a=${'😀'.repeat(1024)}`, 'name and value over 4096 octets'],
    ['a=1; Partitioned', 'Partitioned without Secure'],
    ['a=1; SameSite=None', 'SameSite=None without Secure'],
    ['__Secure-a=1', '__secure- without Secure'],
    ['__SECURE-a=1', '__secure- without Secure'],
    ['__Host-a=1; Path=/', '__host- without Secure'],
    ['__Host-a=1; Secure', '__host- without Path=/'],
    ['__hOsT-a=1; Secure; Path=/a', '__host- without Path=/'],
    ['__Host-a=1; Secure; Path=/; Path=/a', '__host- without Path=/'],
    ['__Host-a=1; Secure; Path=/; Domain=shop.example', '__host- with Domain'],
    ['__Http-a=1; Secure', '__http- without HttpOnly'],
    ['__Host-Http-a=1; Secure; HttpOnly', '__host-http- without Path=/'],
    ['__Host-Http-a=1; Secure; Path=/', '__host-http- without HttpOnly'],
    ['a\tb=1', 'a control character'],
    ['a=1 \t2', 'a control character'],
    ['a=1; Path=/\tx', 'a control character'],
    ['=__Host-a', 'a nameless cookie that looks like __host-'],
    ['=__Host-a=1', 'a nameless cookie with "=" in its value'],
    ['__secure-a', 'a nameless cookie that looks like __secure-'],
  ])('has a flaw: %j has %s', (line, flaw) => {
    expect(readSetCookie(line).flaw).toBe(flaw);
  });

  it.each([
    'a=1',
    'a=',
    '=1',
    '\ta\t=\t1\t;\tPath\t=\t/ \t;\t',
    'a==1',
    `a=${'x'.repeat(4095)}`,
    `a=${'\u00ff'.repeat(4095)}`,
    `a=${'\u07ff'.repeat(2047)}`,
    `a=${'\u0800'.repeat(1365)}`,
    `a=${'😀'.repeat(1023)}`,
    'a=1; SameSite=None; Secure',
    'a=1; Secure; Partitioned',
    '__Secure-a=1; Secure',
    '__Host-a=1; Secure; Path=/a; Path=/',
    '__Host-a=1; Secure; Path=/; Domain=',
    '__Http-a=1; Secure; HttpOnly',
    '__Host-Http-a=1; Secure; HttpOnly; Path=/',
    '__Secure=1',
    'x__Host-a=1',
    'a=__Host-b',
  ])('is not %j', (line) => {
    expect(readSetCookie(line).flaw).toBeUndefined();
  });

  it('does not hold the value in its flaw', () => {
    expect(readSetCookie('=__Host-tell-nobody').flaw).not.toContain('tell-nobody');
  });
});

describe('isRemoval', () => {
  it.each([
    ['a=; Max-Age=0', true],
    ['a=; Max-Age=-1', true],
    ['a=; Max-Age=-0', true],
    ['a=1; Max-Age=1', false],
    ['a=1', false],
    ['a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['a=1; Expires=Thu, 01 Jan 2099 00:00:00 GMT', false],
    ['a=1; Expires=never', false],
    ['a=1; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', false],
    ['a=1; Max-Age=0; Expires=Thu, 01 Jan 2099 00:00:00 GMT', true],
    ['a=1; Max-Age=0; Max-Age=60', false],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=Thu, 01 Jan 2099 00:00:00 GMT', false],
    ['a=1; Max-Age=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['a=', false],
    ['a=1; Max-Age=0; Max-Age=x', false],
    ['a=1; Max-Age=0; Max-Age=', false],
    ['a=1; Max-Age=0; Max-Age=+60', false],
    ['a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Expires=x', false],
    ['a=1; Max-Age=0; Expires=x', true],
    ['a=1; Max-Age=x; Max-Age=0', true],
    ['a=1; Expires=1, 23:59:59, 00:00:00, 31, feb', false],
    ['a=1; Max-Age=0; Expires=1, 23:59:59, 00:00:00, 31, feb', true],
    ['a=; Expires=Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)', true],
  ])('of %j is %p', (line, expected) => {
    expect(isRemoval(readSetCookie(line), now)).toBe(expected);
  });

  it('counts the very moment of Expires as past', () => {
    const cookie = readSetCookie(`a=1; Expires=${new Date(now).toUTCString()}`);
    expect([isRemoval(cookie, now - 1), isRemoval(cookie, now)]).toEqual([false, true]);
  });
});

describe('readLifetimes', () => {
  const past = 'Thu, 01 Jan 1970 00:00:00 GMT';

  it.each<[string, number | undefined, number | undefined]>([
    ['a=1', undefined, undefined],
    ['a=1; Max-Age=60', 60, 60],
    [`a=1; Max-Age=60; Expires=${past}`, 60, 60],
    [`a=1; Expires=${past}`, -now / 1000, -now / 1000],
    ['a=1; Max-Age=60; Max-Age=x', 60, undefined],
    [`a=1; Max-Age=60; Max-Age=x; Expires=${past}`, 60, -now / 1000],
    [`a=1; Expires=${past}; Expires=x`, -now / 1000, undefined],
    ['a=1; Max-Age=+60', undefined, 60],
    ['a=1; Max-Age=x', undefined, undefined],
    ['a=1; Expires=Sat, 01 Jan 10000 00:00:00 GMT', undefined, (Date.UTC(10_000, 0) - now) / 1000],
    ['a=1; Expires=01 Jan 2070 00:00:00Z', (Date.UTC(2070, 0) - now) / 1000, undefined],
  ])('of %j are %p by the standard and %p by browsers', (line, byStandard, byBrowsers) => {
    expect(readLifetimes(readSetCookie(line), now)).toEqual({ byStandard, byBrowsers });
  });
});

describe('readSetCookie', () => {
  it('reads hostile lines in linear time', () => {
    expect(readSetCookie(';'.repeat(200_000)).attributes).toHaveLength(200_000);
    expect(readSetCookie(`a=1${'; =='.repeat(50_000)}`).attributes).toHaveLength(50_000);
  });
});
