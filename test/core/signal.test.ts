import { definePolicy, readSignals } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { request } from '../support/standing.js';

const { signals } = definePolicy();

describe('the signals of a request', () => {
  it.each([
    ['1', ['gpc'], 'the one value there is'],
    ['0', [], ''],
    ['', [], ''],
    ['true', [], 'a word'],
    ['"1"', [], 'in quotes'],
    ['1;q=1', [], 'with a parameter'],
    ['11', [], ''],
    ['1, 1', ['gpc'], 'several lines'],
    ['0,\t1', ['gpc'], 'one of several lines'],
    ['0, 0', [], ''],
    ['1\u00a0', [], 'U+00A0 is no blank'],
  ])('with Sec-GPC: %s are %j %s', (value, heard) => {
    expect(readSignals(request({ 'sec-gpc': value }), signals)).toEqual(heard);
  });

  it('are both, where both are sent', () => {
    expect(readSignals(request({ dnt: '1', 'sec-gpc': '1' }), signals)).toEqual(['gpc', 'dnt']);
  });

  it('are none where none is sent', () => {
    expect(readSignals(request(), signals)).toEqual([]);
  });

  it('are not read where the policy does not listen', () => {
    const deaf = definePolicy({ signals: { dnt: false } });
    expect(readSignals(request({ dnt: '1', 'sec-gpc': '1' }), deaf.signals)).toEqual(['gpc']);
  });
});
