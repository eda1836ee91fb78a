import { describe, expect, it } from '@jest/globals';
import { findUnreadable, readByteOrderMark, readCharsetLabel } from '../../packages/html/src/charset.js';

describe('a charset', () => {
  it.each([
    ['utf-16', 'utf-16le'],
    [' UTF-16LE ', 'utf-16le'],
    ['ucs-2', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['iso-2022-jp', 'iso-2022-jp'],
    ['csISO2022JP', 'iso-2022-jp'],
    ['hz-gb-2312', 'replacement'],
    ['iso-2022-kr', 'replacement'],
  ])('in which "<" is not always its byte is told by its name: %s', (label, name) => {
    expect(findUnreadable(label)).toBe(name);
    expect(readCharsetLabel(label)).toBe(name);
  });

  it.each([
    ['utf8', 'utf-8'],
    ['UTF-8', 'utf-8'],
    ['latin1', 'windows-1252'],
    ['iso-8859-1', 'windows-1252'],
    ['iso-8859-15', 'iso-8859-15'],
    ['windows-1251', 'windows-1251'],
    ['koi8-r', 'koi8-r'],
    ['shift_jis', 'shift_jis'],
    ['sjis', 'shift_jis'],
    ['euc-jp', 'euc-jp'],
    ['gbk', 'gbk'],
    ['gb2312', 'gbk'],
    ['gb18030', 'gb18030'],
    ['big5', 'big5'],
    ['euc-kr', 'euc-kr'],
  ])('that has ASCII where ASCII has it is readable: %s', (label, name) => {
    expect(findUnreadable(label)).toBeUndefined();
    expect(readCharsetLabel(label)).toBe(name);
  });

  it.each(['', 'utf-7', 'none', 'utf-8;'])('that no browser knows is none: %s', (label) => {
    expect(readCharsetLabel(label)).toBeUndefined();
  });

  it('goes by its byte order mark', () => {
    expect(readByteOrderMark(0xfe, 0xff)).toBe('utf-16be');
    expect(readByteOrderMark(0xff, 0xfe)).toBe('utf-16le');
    expect(readByteOrderMark(0xef, 0xbb)).toBeUndefined();
    expect(readByteOrderMark(0x3c, 0x21)).toBeUndefined();
  });

  // Encoding Standard: the trail bytes of these begin at 0x40 or 0x30, so no "<", ">", quote or blank is ever one.
  it.each(['shift_jis', 'gbk', 'gb18030', 'big5', 'euc-kr', 'euc-jp'])(
    '%s hides no markup in its characters',
    (label) => {
      const decoder = new TextDecoder(label);
      for (let lead = 0x81; lead < 0xff; lead++) {
        for (const mark of '<>"\'& \t\n=/') {
          const text = decoder.decode(Uint8Array.of(lead, mark.charCodeAt(0), 0x41));
          expect(text).toContain(mark);
        }
      }
    },
  );
});
