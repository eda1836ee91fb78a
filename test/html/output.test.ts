import { describe, expect, it } from '@jest/globals';
import { Output } from '../../packages/html/src/output.js';

function gather() {
  const chunks: Uint8Array[] = [];
  return {
    chunks,
    output: new Output((bytes) => chunks.push(bytes)),
    text: () => Buffer.concat(chunks).toString('latin1'),
  };
}

describe('what goes out', () => {
  it('is the chunk itself where nothing changed, and slices of it elsewhere', () => {
    const bytes = Buffer.from('abcdef');
    const whole = gather();
    whole.output.begin(bytes, 0);
    whole.output.flush(bytes.length);
    expect(whole.chunks[0]).toBe(bytes);

    const part = gather();
    part.output.begin(bytes, 0);
    part.output.replace(1, 3, 'XY\xff');
    part.output.insert(4, Uint8Array.of(0x2d));
    part.output.flush(bytes.length);
    expect(part.text()).toBe('aXY\xffd-ef');
    expect(part.chunks.filter(({ buffer }) => buffer === bytes.buffer).map(String)).toHaveLength(3);
  });

  it('goes on from where it was told to, and says nothing twice', () => {
    const { chunks, output, text } = gather();
    output.begin(Buffer.from('abcdef'), 2);
    output.flush(4);
    output.flush(4);
    output.flush(3);
    output.replace(4, 6, '');
    output.flush(6);
    output.insert(6, new Uint8Array(0));
    expect(text()).toBe('cd');
    expect(chunks).toHaveLength(1);
  });

  it('is edited as was proposed, but where another edit came', () => {
    const { output, text } = gather();
    output.begin(Buffer.from('abcdefghij'), 0);
    output.propose([
      { start: 1, end: 2, text: 'B' },
      { start: 3, end: 4, text: 'D' },
      { start: 8, end: 9, text: 'I' },
    ]);
    output.propose([{ start: 5, end: 7, text: 'FG' }]);
    output.replace(3, 4, 'd!');
    output.replace(6, 8, '');
    output.flush(10);
    expect(text()).toBe('aBcd!efIj');
  });

  it('is edited in what was held meanwhile', () => {
    const { output, text } = gather();
    output.begin(Buffer.from('abcdef'), 0);
    output.propose([{ start: 4, end: 5, text: 'E' }]);
    output.hold(3);
    output.rest();
    const held = Buffer.from('defgh');
    output.begin(held, 0);
    output.flush(held.length);
    output.begin(Buffer.from('ijklmn'), 0);
    output.flush(6);
    expect(text()).toBe('abcdEfghijklmn');
  });
});
