import { osanoOpenSource } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

describe('osanoOpenSource', () => {
  it('reads a refusal', () => {
    expect(tell(osanoOpenSource(), 'cookieconsent_status=deny')).toBe(
      '-advertising -personalization -social -statistical',
    );
  });

  it('takes a dismissed notice for no answer', () => {
    expect(tell(osanoOpenSource(), 'cookieconsent_status=dismiss')).toBe(
      '? the notice was dismissed, not answered',
    );
  });

  it('grants only what the operator says that the notice asks for', () => {
    const source = osanoOpenSource({ cookie: 'status', categories: { all: ['statistical'] } });
    expect(tell(source, 'status=allow')).toBe('+statistical');
  });
});
