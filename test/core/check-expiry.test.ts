import { definePolicy, PolicyError } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

describe('the paths at which cookies are expired', () => {
  it('are told one by one where no Path attribute can say them', () => {
    const paths = ['/', 'shop', '/a;b'];
    try {
      definePolicy({ expireDenied: { paths } });
      throw new TypeError('the policy was taken');
    } catch (fault) {
      expect(fault).toBeInstanceOf(PolicyError);
      expect((fault as PolicyError).faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
        'expireDenied.paths[1] out-of-range',
        'expireDenied.paths[2] out-of-range',
      ]);
    }
  });

  it('are not asked for where the option is a word or has another fault', () => {
    expect(() => definePolicy({ expireDenied: true })).not.toThrow();
    expect(() => definePolicy({ expireDenied: { paths: [7] } } as never)).toThrow(/expireDenied/);
  });
});
