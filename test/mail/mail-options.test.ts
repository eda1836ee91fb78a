import { definePolicy } from '@cookiewarden/core';
import type { MailOptions } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import { checkMailOptions } from '../../packages/mail/src/mail-options.js';

const faultsOf = (options: unknown): readonly string[] =>
  checkMailOptions(definePolicy({}), options as MailOptions).map(({ code, path }) => `${code} ${path}`);

describe('the options over mail', () => {
  it('are all voluntary', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('pass where they are what they should be', () => {
    const options: MailOptions = {
      senders: [],
      floor: 'anonymous',
      measurementLevel: 'pseudonymous',
      sharedOpenUrl: 'https://shop.example/o.gif',
      pseudonymousOpenUrl: (pseudonym) => `https://shop.example/o.gif?p=${pseudonym}`,
      keepsCampaignParameters: true,
      keptLinks: ['/preferences'],
      measurementCategory: 'personalization',
      advertisingCategory: 'social',
    };
    expect(faultsOf(options)).toEqual([]);
  });

  it('tell all their faults at once', () => {
    expect(
      faultsOf({
        senders: [
          { id: 'a', name: 'A', opens: [{ path: '/o', from: 'memory' }], clicks: [], sources: ['x'] },
        ],
        floor: 'full',
        measurementLevel: 'full',
        sharedOpenUrl: '/o.gif',
        pseudonymousOpenUrl: (pseudonym: string) => `/o.gif?p=${pseudonym}`,
        keepsCampaignParameters: 'no',
        keptLinks: ['/p'],
        measurementCategory: 'statistics',
        advertisingCategory: 'ads',
        sharedOpenURL: '',
      }).toSorted(),
    ).toEqual([
      'not-allowed floor',
      'not-allowed measurementLevel',
      'out-of-range keptLinks[0]',
      'out-of-range pseudonymousOpenUrl',
      'out-of-range sharedOpenUrl',
      'too-broad senders[0].opens[0]',
      'unknown-category advertisingCategory',
      'unknown-category measurementCategory',
      'unknown-option sharedOpenURL',
      'wrong-type keepsCampaignParameters',
    ]);
  });

  it('are faults as a whole where they are no object', () => {
    expect(faultsOf(null)).toEqual(['wrong-type ']);
    expect(faultsOf({ senders: [null], pseudonymousOpenUrl: 'https://shop.example/' })).toEqual([
      'wrong-type senders[0]',
      'wrong-type pseudonymousOpenUrl',
    ]);
    const throwing = () => {
      throw new Error('no');
    };
    expect(faultsOf({ pseudonymousOpenUrl: throwing })).toEqual(['out-of-range pseudonymousOpenUrl']);
  });
});
