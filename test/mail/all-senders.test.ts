import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSenders, checkSenders, type MailAddressPattern } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../support/source-tree.js';

const facts = join(repositoryRoot, '../shared/facts/email-open-trackers.tsv');

describe('every known sender', () => {
  it('has sources, and patterns that tell', () => {
    expect(allSenders.length).toBeGreaterThanOrEqual(28);
    expect(checkSenders(allSenders)).toEqual([]);
  });

  it('is named in the notices where its facts are from a licensed list', () => {
    const notices = readFileSync(join(repositoryRoot, 'packages/mail/THIRD-PARTY-NOTICES'), 'utf8');
    expect(notices).toContain('Copyright (c) 2020, Aaron Lee');
    expect(notices).toContain('Redistributions of source code must retain the above copyright notice');
    for (const { sources, opens, clicks } of allSenders) {
      for (const { from } of [...opens, ...clicks]) {
        const named = { 'mail-tracker-blocker': /MailTrackerBlocker/, trocker: /Trocker/ };
        if (from === 'mail-tracker-blocker' || from === 'trocker') {
          expect(sources.join()).toMatch(named[from]);
          expect(notices).toMatch(named[from]);
        }
      }
    }
  });

  const withFacts = existsSync(facts) ? it : it.skip;
  if (!existsSync(facts)) console.warn(`${facts} is absent: patterns are not compared with their list`);

  withFacts('has open pixels of a list that the list names too', () => {
    const rows = readFileSync(facts, 'utf8').split('\n').slice(2);
    const expressions = rows.map((row) => row.split('\t')[1] ?? '').filter((text) => text !== '');
    const known = expressions.map((text) => new RegExp(text, 'i'));
    const strangers = allSenders.flatMap(({ id, opens }) =>
      opens
        .filter(({ from }) => from === 'mail-tracker-blocker')
        .filter((open) => !samplesOf(open).some((url) => known.some((expression) => expression.test(url))))
        .map((open) => `${id}: ${JSON.stringify(open)}`),
    );
    expect(strangers).toEqual([]);
  });
});

// Addresses that a pattern matches; the list wants some tokens long, some short, some of digits.
function samplesOf({ host = 'mail.example', path = '/', query }: MailAddressPattern): readonly string[] {
  const search = query === undefined ? ['', '?x=1'] : [`?${query}`];
  return ['a', '1', 'abcdef12', '123', 'abc'].flatMap((token) =>
    search.map((end) => `https://us1.${host.replace('*', '1')}${path}${end}`.replaceAll('*', token)),
  );
}
