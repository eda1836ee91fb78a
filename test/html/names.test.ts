import { describe, expect, it } from '@jest/globals';
import { hashName } from '../../packages/html/src/name-table.js';
import {
  attributeCount,
  attributeId,
  attributeTable,
  elementCount,
  elementId,
  elementName,
  elementTable,
} from '../../packages/html/src/names.js';

describe('the names of elements and attributes', () => {
  it('lead to their ids and back', () => {
    const ids = Array.from({ length: elementCount - 1 }, (_, at) => at + 1);
    for (const id of ids) {
      const name = elementName(id);
      expect(name).toMatch(/^[a-z][a-z0-9:-]*$/);
      if (name !== '') expect(elementId(name)).toBe(id);
      expect(elementTable.find(Buffer.from(name.toUpperCase()), 0, name.length, hashName(name))).toBe(id);
    }
    expect(new Set(ids.map(elementName)).size).toBe(elementCount - 1);
  });

  it('are 0 and nothing for all others', () => {
    expect(elementName(0)).toBe('');
    expect(elementName(elementCount)).toBe('');
    expect(elementTable.find(Buffer.from('div'), 0, 3, hashName('div'))).toBe(0);
    expect(attributeTable.find(Buffer.from('onclick'), 0, 7, hashName('onclick'))).toBe(0);
  });

  it('are found among the attributes in the same way', () => {
    for (const name of ['src', 'xlink:href', 'http-equiv', 'data-lazy-srcset', 'attributename'] as const) {
      expect(attributeTable.find(Buffer.from(name.toUpperCase()), 0, name.length, hashName(name))).toBe(
        attributeId(name),
      );
      expect(attributeId(name)).toBeGreaterThan(0);
      expect(attributeId(name)).toBeLessThan(attributeCount);
    }
  });
});
