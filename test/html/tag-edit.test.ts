import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { attributeId } from '../../packages/html/src/names.js';
import { shieldName, writeValue } from '../../packages/html/src/tag-edit.js';
import { applyEdits, readTag } from '../support/read-tag.js';

const src = attributeId('src');
const write = (markup: string, text: string) => applyEdits(markup, [writeValue(readTag(markup), src, text)]);

describe('an attribute with another value', () => {
  it.each([
    ['<img  SRC = "a"  alt>', 'b', '<img  SRC = "b"  alt>'],
    ["<img src='a'>", 'b', "<img src='b'>"],
    ['<img src=a alt>', 'b', '<img src="b" alt>'],
    ['<img src=a>', '', '<img src="">'],
    ['<img src="a&amp;b">', 'a&b', '<img src="a&amp;b">'],
    ['<img src=a/>', 'b c', '<img src="b c">'],
  ])('keeps the other bytes of its tag: %s', (markup, text, left) => {
    expect(write(markup, text)).toBe(left);
  });

  it('reads as that value, whatever it is and however it was quoted', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', "'", '<', '>', ' ', '=', '/', '`'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('src="x"', "src='x'", 'src=x', 'src="&amp;"', "src='&lt;'"),
        (value, attribute) => {
          const [node] = parseFragment(write(`<img ${attribute} alt=y>`, value)).childNodes;
          const { attrs } = node as DefaultTreeAdapterTypes.Element;
          expect(attrs).toEqual([
            { name: 'src', value },
            { name: 'alt', value: 'y' },
          ]);
        },
      ),
    );
  });

  it('gets an empty one before it where a second of its name would count once it is renamed', () => {
    expect(shieldName(readTag('<img src=a src=b>'), 'src')).toBe('src="" ');
    expect(shieldName(readTag('<img src=a>'), 'src')).toBe('');
  });
});
