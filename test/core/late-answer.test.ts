import { isLate } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

describe('isLate', () => {
  it.each([undefined, null, 'then', 5, {}, [], JSON.parse('{"then":true}'), () => Promise.resolve()])(
    'is not %p',
    (answer) => {
      expect(isLate(answer)).toBe(false);
    },
  );

  it('is a promise, whose rejection is heard', async () => {
    const heard: unknown[] = [];
    const fault = new Error('out of order');
    expect(isLate(Promise.reject(fault), (found) => heard.push(found))).toBe(true);
    expect(isLate(Promise.reject(fault))).toBe(true);
    expect(isLate(Promise.reject(fault), () => JSON.parse('{'))).toBe(true);
    expect(isLate(Promise.resolve('DE'))).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual([fault]);
  });
});
