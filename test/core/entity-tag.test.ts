import { readVariantTags, writeVariantTag } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

describe('the entity tag of a page made for one answer', () => {
  it.each(['"v1"', 'W/"v1"', ' "v1" '])('is weak and carries the variant: %s', (tag) => {
    expect(writeVariantTag(tag, 'key')).toBe('W/"v1~cw-key"');
  });

  it.each(['v1', '"v1', '"a"b"', '', '"a", "b"'])('cannot be made of what is no entity tag: %s', (tag) => {
    expect(writeVariantTag(tag, 'key')).toBeUndefined();
  });

  it('is given back to the application as the application wrote it, if weak', () => {
    expect(readVariantTags('W/"v1~cw-key"', 'key')).toBe('W/"v1"');
    expect(readVariantTags('"x~cw-other", W/"v1~cw-key" , "v2~cw-key"', 'key')).toBe('W/"v1", W/"v2"');
  });

  it.each(['"v1"', 'W/"v1~cw-other"', '*', '', '"~cw-keyed"'])(
    'of another answer, or of none, is given to nobody: %s',
    (condition) => {
      expect(readVariantTags(condition, 'key')).toBeUndefined();
    },
  );

  it('confirms nothing where variants cannot be told apart', () => {
    expect(readVariantTags('W/"v1~cw-key"', undefined)).toBeUndefined();
  });
});
