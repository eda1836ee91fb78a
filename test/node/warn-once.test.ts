import { describe, expect, it, jest } from '@jest/globals';
import { warnOnce } from '../../packages/node/src/warn-once.js';

describe('warnOnce', () => {
  it('warns once in a process for each code, as Node warns', () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
    for (const message of ['first', 'second']) warnOnce('COOKIEWARDEN_A', message);
    warnOnce('COOKIEWARDEN_B', 'other');
    expect(warn.mock.calls).toEqual([
      ['first', { type: 'CookieWardenWarning', code: 'COOKIEWARDEN_A' }],
      ['other', { type: 'CookieWardenWarning', code: 'COOKIEWARDEN_B' }],
    ]);
    warn.mockRestore();
  });
});
