import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import {
  readReferences,
  resolveReferences,
  writeAsciiReferences,
  writeReferences,
} from '../../packages/html/src/character-references.js';

const values = [
  'a&amp;b',
  'a&ampb',
  'a&amp=b',
  '?a=1&copy=2',
  '?a=1&copy;=2',
  '&#x2F;&#47;&#47',
  '&sol;',
  '&sol',
  '&notit;',
  '&not',
  '&#0;',
  '&#x80;',
  '&#xD800;',
  '&#x110000;',
  '&#',
  '&#x',
  '&;',
  '&',
  '&&amp;',
  '&Tab;&NewLine;',
  '&colon;',
  '&period;',
  '&fjlig;',
  '&NotEqualTilde;',
  '&#x1F600;',
  'é&eacute;',
  '&eacute',
  '&AMP',
  '&lt&gt',
  '&lt=',
  '&amp;lt;',
];

/** What a browser makes of an attribute’s value. */
function browserValue(value: string): string {
  const [node] = parseFragment(`<a x="${value}">`).childNodes;
  return node !== undefined && 'attrs' in node ? (node.attrs[0]?.value ?? '') : '';
}

const asText = (bytes: string): string => Buffer.from(bytes, 'latin1').toString();
const asBytes = (text: string): string => Buffer.from(text).toString('latin1');

describe('character references in a value', () => {
  it.each(values)('%s reads as in a browser', (value) => {
    expect(readReferences(value)).toBe(browserValue(value));
    expect(asText(resolveReferences(asBytes(value)).text)).toBe(browserValue(value));
  });

  it('read as in a browser in every combination, and each character is told from where it came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...values, 'x', '=', ';', '1', '/'), { maxLength: 6 }),
        (parts) => {
          const value = parts.join('');
          const written = asBytes(value);
          const { text, offsetOf } = resolveReferences(written);
          expect(asText(text)).toBe(browserValue(value));
          for (let at = 0; at < text.length; at++) {
            const from = written.charAt(offsetOf(at));
            expect(from === text.charAt(at) || from === '&').toBe(true);
            expect(offsetOf(at + 1)).toBeGreaterThanOrEqual(offsetOf(at));
          }
          expect(offsetOf(text.length)).toBe(written.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('character references in text', () => {
  it.each([...values, '&notit', '&copyx', '&ampx', '&amp='])('%s reads as in a browser', (value) => {
    const [node] = parseFragment(value.replaceAll('<', '')).childNodes;
    const expected = node !== undefined && 'value' in node ? node.value : '';
    expect(asText(resolveReferences(asBytes(value), { inText: true }).text)).toBe(expected);
  });
});

describe('text with references', () => {
  it('reads as it was, between quotes of either kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        // References cannot stand for these (HTML 13.2.5.80).
        fc.pre(!/[\x00\r\x80-\x9f\ud800-\udfff]/.test(text));
        for (const written of [writeReferences(text), writeAsciiReferences(text)]) {
          expect(written).not.toMatch(/["'<>]/);
          expect(browserValue(written)).toBe(text);
        }
        expect(writeAsciiReferences(text)).toMatch(/^[\x00-\x7f]*$/);
      }),
    );
  });

  it('keeps bytes as they are, or in ASCII where it is asked to', () => {
    expect(writeReferences('\xe9&€')).toBe('\xe9&amp;&#8364;');
    expect(writeAsciiReferences('\xe9&€')).toBe('&#233;&amp;&#8364;');
  });
});
