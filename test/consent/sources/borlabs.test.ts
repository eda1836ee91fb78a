import { borlabs } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const cookie = (record: object) => `borlabs-cookie=${encodeURIComponent(JSON.stringify(record))}`;

describe('borlabs', () => {
  it('grants groups with services, denies empty ones, and leaves the others open', () => {
    const consents = { essential: ['borlabs-cookie'], marketing: ['facebook-pixel'], statistics: [] };
    expect(tell(borlabs(), cookie({ consents }))).toBe(
      '+advertising +technical -statistical [+facebook-pixel]',
    );
  });

  it('denies a group that the operator names', () => {
    const source = borlabs({ categories: { statistics: 'statistical' } });
    expect(tell(source, cookie({ consents: { essential: ['x'] } }))).toBe('+technical -statistical');
  });

  it('takes an answer to another version for none', () => {
    const record = cookie({ consents: { marketing: ['x'] }, version: 1 });
    expect(tell(borlabs({ version: 2 }), record)).toBe('? an answer to another version');
    expect(tell(borlabs({ version: 1 }), record)).toBe('+advertising');
  });

  it('makes no answer of a record without groups', () => {
    expect(tell(borlabs(), cookie({ version: 1 }))).toBe('? no groups in it');
  });
});
