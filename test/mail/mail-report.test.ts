import { describe, expect, it } from '@jest/globals';
import { countOne, createTally, writeMailReport } from '../../packages/mail/src/mail-report.js';

describe('the report of a message', () => {
  it('is a copy of the tally, in plain data', () => {
    const tally = createTally();
    tally.open.withheld++;
    tally.click.opaque++;
    tally.kept++;
    countOne(tally.withheld, 'social');
    countOne(tally.withheld, 'social');
    countOne(tally.reasons, 'unanswered');
    tally.seen.add('mailchimp').add('brevo');
    const report = writeMailReport('enforce', 'off', tally);
    tally.open.withheld++;
    expect(JSON.parse(JSON.stringify(report))).toEqual({
      mode: 'enforce',
      level: 'off',
      open: { passed: 0, withheld: 1, shared: 0, pseudonymous: 0 },
      click: { passed: 0, unwrapped: 0, opaque: 1 },
      parameters: 0,
      kept: 1,
      withheld: { social: 2 },
      reasons: { unanswered: 1 },
      seen: ['brevo', 'mailchimp'],
      unchecked: [],
    });
  });
});
