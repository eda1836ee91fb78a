import { tarteaucitron } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('tarteaucitron', () => {
  it('takes wait for no answer', () => {
    expect(tell(tarteaucitron(), 'tarteaucitron=!gajs=wait!youtube=wait')).toBe(
      '? every service still waits',
    );
  });

  it('denies a category when one of its services is refused', () => {
    expect(tell(tarteaucitron(), 'tarteaucitron=!gajs=true!matomo=false!facebook=wait')).toBe(
      '-statistical [-matomo]',
    );
  });

  it('lets a later pair count, also where it waits again', () => {
    expect(tell(tarteaucitron(), 'tarteaucitron=!gajs=false!gajs=true')).toBe('+statistical');
    expect(tell(tarteaucitron(), 'tarteaucitron=!gajs=true!facebook=true!gajs=wait')).toBe('+social');
  });

  it('maps the site’s own keys, under the site’s name', () => {
    const source = tarteaucitron({
      cookie: 'rgpd',
      categories: { stats: 'statistical' },
      services: { stats: 'matomo' },
    });
    expect(tell(source, 'rgpd=!stats=true')).toBe('+statistical [+matomo]');
  });
});
