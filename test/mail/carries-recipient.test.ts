import { describe, expect, it } from '@jest/globals';
import { carriesRecipient } from '../../packages/mail/src/carries-recipient.js';

describe("an image's query", () => {
  it.each(['e=ann@shop.example', 'v=2&m=ann%40shop.example', 'mc_eid=1', 'w=600&_hsenc=p2A'])(
    '%s says who loads it',
    (query) => {
      expect(carriesRecipient(query)).toBe(true);
    },
  );

  it.each(['', 'v=2', 'w=600&h=2x', 'size=300x200@2x', 'file=logo@2x.png', 'mc_eid', 'utm_source=mail'])(
    '%s does not',
    (query) => {
      expect(carriesRecipient(query)).toBe(false);
    },
  );
});
