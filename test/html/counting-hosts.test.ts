import { describe, expect, it } from '@jest/globals';
import { countingLabels, isCountingHost } from '../../packages/html/src/counting-hosts.js';

describe('a host', () => {
  it.each([
    'stats.shop.example',
    'stats2.shop.example',
    'analytics.a.shop.example',
    'hits.shop.co.uk',
    '3metrics.shop.example',
  ])('counts by its name: %s', (host) => expect(isCountingHost(host)).toBe(true));

  it.each([
    'stats.example',
    'stats.co.uk',
    'www.shop.example',
    'mystats.shop.example',
    'a.stats.shop.example',
    'stats-eu.shop.example',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '',
  ])('does not: %s', (host) => expect(isCountingHost(host)).toBe(false));

  it('is told by words in lower case, each once', () => {
    expect(new Set(countingLabels).size).toBe(countingLabels.length);
    expect(countingLabels.filter((label) => !/^[a-z]+$/.test(label))).toEqual([]);
  });
});
