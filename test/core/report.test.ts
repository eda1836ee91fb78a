import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { describeFault, plainText } from '../../packages/core/src/report.js';

describe('describeFault', () => {
  it('tells where it happened, the error’s name, and the place in the code', () => {
    const fault = describeFault('judge', new RangeError('no matter'));
    expect(fault).toMatchObject({ where: 'judge', error: 'RangeError' });
    expect(fault.at).toMatch(/report\.test\.ts:\d+:\d+$/);
  });

  it('tells the name of an error of another realm', () => {
    expect(describeFault('judge', runInNewContext('new TypeError("x")')).error).toBe('TypeError');
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'object'],
    ['tell-nobody', 'string'],
    [7, 'number'],
    [{ message: 'tell-nobody' }, 'object'],
  ])('of %p, which is no error, tells only the type', (thrown, error) => {
    expect(describeFault('judge', thrown)).toEqual({ where: 'judge', error });
  });

  it.each([
    ['tell-nobody', 'an ordinary message'],
    ['tell\n    at nobody (/tell-nobody.js:1:1)', 'a message that looks like a frame'],
    ['', 'no message'],
  ])('never quotes the message %j: %s', (message) => {
    const fault = describeFault('judge', new Error(message));
    expect(JSON.stringify(fault)).not.toContain('nobody');
    expect(fault.at).toMatch(/report\.test\.ts:\d+:\d+$/);
  });

  it('quotes no line of a stack that it cannot tell from the message', () => {
    const changed = new Error('before\n    at (/tell-nobody.js:1:1)');
    void changed.stack;
    changed.message = 'after';
    expect(describeFault('judge', changed)).toEqual({ where: 'judge', error: 'Error' });
  });

  it.each([
    { name: 'Odd', message: 7, stack: 'x' },
    { name: 'Odd', message: 'x', stack: 7 },
    { name: 'Odd' },
  ])('makes do with %j', (odd) => {
    expect(describeFault('judge', odd)).toEqual({ where: 'judge', error: 'Odd' });
  });

  it.each(['name', 'message', 'stack'])('makes do with an error whose %s throws', (key) => {
    const sulking = Object.defineProperty(new Error('tell-nobody'), key, {
      get() {
        throw new Error('no');
      },
    });
    expect(describeFault('judge', sulking)).toEqual({ where: 'judge', error: 'object' });
  });
});

describe('plainText', () => {
  it.each([
    ['_ga', '_ga'],
    ['größe', 'größe'],
    ['a\r\nb', 'a\ufffd\ufffdb'],
    ['\u001b[31mred', '\ufffd[31mred'],
    ['a\u202etxt.exe', 'a\ufffdtxt.exe'],
    ['soft\u00adhyphen', 'soft\ufffdhyphen'],
    ['zero\u200bwidth', 'zero\ufffdwidth'],
    ['line\u2028end', 'line\ufffdend'],
    ['a\u0085b', 'a\ufffdb'],
    ['x'.repeat(64), 'x'.repeat(64)],
    ['x'.repeat(65), `${'x'.repeat(63)}…`],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
