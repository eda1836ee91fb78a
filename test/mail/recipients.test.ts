import { describe, expect, it } from '@jest/globals';
import { hashRecipient, readRecipients } from '../../packages/mail/src/recipients.js';

const key = 'a key of sixteen';

describe('the recipients of a message', () => {
  it('are read from every field and in every shape', () => {
    expect(
      readRecipients({
        to: 'Ann <ann@home.example>, bob@home.example',
        cc: [{ name: 'Cy', address: 'cy@home.example' }, 'Friends: di@home.example, ed@home.example;'],
        bcc: { name: 'Flo', address: 'flo@home.example' },
        envelope: { to: ['gus@home.example', 'ann@home.example'], cc: 'hal@home.example' },
      }),
    ).toEqual(['ann', 'bob', 'cy', 'di', 'ed', 'flo', 'gus', 'hal'].map((name) => `${name}@home.example`));
  });

  it('are none where there are none', () => {
    expect(readRecipients({})).toEqual([]);
    expect(readRecipients({ to: '', cc: [null, 7], bcc: {} })).toEqual([]);
  });
});

describe('the hash of a recipient', () => {
  it('is the same for the same address in any case, and another by key and purpose', () => {
    const hash = hashRecipient('ann@home.example', key, 'log');
    expect(hashRecipient(' Ann@Home.example', key, 'log')).toBe(hash);
    expect(hash).toMatch(/^[\w-]{22}$/);
    const others = [
      hashRecipient('bob@home.example', key, 'log'),
      hashRecipient('ann@home.example', `${key}!`, 'log'),
      hashRecipient('ann@home.example', key, 'pseudonym'),
    ];
    expect(new Set([hash, ...others]).size).toBe(4);
  });
});
