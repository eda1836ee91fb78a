import { definePolicy, PolicyError } from '@cookiewarden/core';
import { createNotice, type NoticeOptions } from '@cookiewarden/notice';
import { describe, expect, it } from '@jest/globals';
import { lapseSeconds, offeredLanguages } from '../../packages/notice/src/notice-options.js';
import { policyToAsk, visit } from '../support/notice-visit.js';

function faultsOf(options: NoticeOptions, policy = policyToAsk()): readonly string[] {
  try {
    createNotice(policy, options);
    return [];
  } catch (fault) {
    if (!(fault instanceof PolicyError)) throw fault;
    return fault.faults.map(({ path, code }) => `${path}: ${code}`);
  }
}

describe('checkNoticeOptions', () => {
  it('tells all faults at once', () => {
    const options = {
      base: 'cookies/',
      updated: '2026-02-30x',
      language: 'xx',
      texts: { de: { 'notice.titel': 'x' } },
    };
    expect(faultsOf(options)).toEqual([
      'base: out-of-range',
      'updated: out-of-range',
      'language: not-allowed',
      'texts.de["notice.titel"]: unknown-option',
    ]);
  });

  it('tells what options mean while others are of the wrong form', () => {
    const options = JSON.parse('{"storage":"clear","languages":[3,"sv"],"texts":{"de":3},"updated":"today"}');
    expect(faultsOf(options)).toEqual([
      'storage: not-allowed',
      'languages[0]: wrong-type',
      'texts.de: wrong-type',
      'updated: out-of-range',
      'languages: not-allowed',
    ]);
  });

  it.each<[NoticeOptions, readonly string[]]>([
    [{ languages: ['sv'] }, ['languages: not-allowed']],
    [{ languages: ['not a tag'] }, ['languages: out-of-range']],
    [{ languages: ['sv'], texts: { sv: { 'notice.title': 'Kakor' } }, onMissingText: () => undefined }, []],
    [{ limitBytes: 1 }, ['limitBytes: out-of-range']],
    [{ base: '/a/b' }, []],
    [{ base: '/a b' }, ['base: out-of-range']],
    [JSON.parse('{"consentMode":true}'), ['consentMode: wrong-type']],
    [JSON.parse('{"sorage":"remove"}'), ['sorage: unknown-option']],
    [JSON.parse('{"storage":"clear"}'), ['storage: not-allowed']],
  ])('%j', (options, faults) => {
    expect(faultsOf(options)).toEqual(faults);
  });

  it('wants a policy', () => {
    expect(faultsOf({}, JSON.parse('null'))).toEqual(['policy: wrong-type']);
    expect(faultsOf({}, { rules: [] } as never)).toEqual(['policy: wrong-type']);
  });

  it('wants a policy that can keep an answer', () => {
    expect(faultsOf({}, definePolicy())).toEqual(['policy.consent: missing']);
  });
});

describe('offeredLanguages', () => {
  it("adds the operator's to ours, unless a list is given", () => {
    expect(offeredLanguages({ texts: { sv: {} } })).toHaveLength(13);
    expect(offeredLanguages({ languages: ['de'], texts: { sv: {} } })).toEqual(['de']);
  });
});

describe('lapseSeconds', () => {
  it("is the reading's word, else its source's, else the policy's", () => {
    const policy = policyToAsk({ lapseAfterSeconds: 100 });
    const { consent } = visit(policy).standing;
    expect(lapseSeconds(policy, { ...consent, lapseAfterSeconds: 7 })).toBe(7);
    expect(lapseSeconds(policy, consent)).toBe(100);
  });
});
