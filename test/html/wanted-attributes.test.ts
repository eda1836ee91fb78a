import { describe, expect, it } from '@jest/globals';
import { loadingAttributes } from '../../packages/html/src/loading-elements.js';
import { elementId } from '../../packages/html/src/names.js';
import { wantedAttributes, wantedWithLinks } from '../../packages/html/src/wanted-attributes.js';

function isWanted(table: typeof wantedAttributes, element: number, attribute: string): boolean {
  return (((table[element] ?? 0) >>> (attribute.charCodeAt(0) & 31)) & 1) === 1;
}

describe('the attributes that are read', () => {
  it('are all that load something, and the style of every element', () => {
    for (const { element, attribute } of loadingAttributes) {
      const id = elementId(element);
      for (const table of [wantedAttributes, wantedWithLinks]) {
        expect([element, attribute, isWanted(table, id, attribute)]).toEqual([element, attribute, true]);
        expect([element, 'style', isWanted(table, id, 'style')]).toEqual([element, 'style', true]);
      }
    }
    expect(isWanted(wantedAttributes, 0, 'style')).toBe(true);
  });

  it('are few where nothing else can load, and links only where they are looked at', () => {
    expect(isWanted(wantedAttributes, 0, 'class')).toBe(false);
    expect(isWanted(wantedAttributes, elementId('a'), 'href')).toBe(false);
    expect(isWanted(wantedWithLinks, elementId('a'), 'href')).toBe(true);
  });
});
