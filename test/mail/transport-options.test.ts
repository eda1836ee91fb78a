import { definePolicy, PolicyError } from '@cookiewarden/core';
import { sendgridSwitch } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { checkTransportOptions, type TransportOptions } from '../../packages/mail/src/transport-options.js';

const policy = definePolicy({});

function faultsOf(options: unknown): readonly string[] {
  try {
    checkTransportOptions(options as TransportOptions);
    return [];
  } catch (fault) {
    if (!(fault instanceof PolicyError)) throw fault;
    return fault.faults.map(({ code, path }) => `${code} ${path}`).toSorted();
  }
}

describe("the plugin's options", () => {
  it('need a policy and whom to ask', () => {
    expect(faultsOf({ policy, consentOf: () => 'off' })).toEqual([]);
    expect(faultsOf(undefined)).toEqual(['missing consentOf', 'missing policy']);
    expect(faultsOf({ policy: {}, consentOf: 'off' })).toEqual(['wrong-type consentOf', 'wrong-type policy']);
  });

  it('pass where they are what they should be', () => {
    expect(
      faultsOf({
        policy,
        consentOf: () => 'off',
        limitMs: 500,
        switches: [sendgridSwitch],
        logger: pino({ level: 'silent' }),
        hashKey: 'a key of sixteen',
        pseudonymousOpenUrl: (pseudonym: string) => `https://shop.example/o?p=${pseudonym}`,
        onReport: () => {},
        floor: 'anonymous',
      }),
    ).toEqual([]);
    expect(faultsOf({ policy, consentOf: () => 'off', logger: false })).toEqual([]);
  });

  it('tell all their faults at once, with those over mail', () => {
    expect(
      faultsOf({
        policy,
        consentOf: () => 'off',
        limitMs: 0,
        switches: ['sendgrid'],
        logger: console.log,
        hashKey: 'short',
        onReport: true,
        floor: 'full',
        consent: 1,
      }),
    ).toEqual([
      'not-allowed floor',
      'out-of-range hashKey',
      'out-of-range limitMs',
      'unknown-option consent',
      'wrong-type logger',
      'wrong-type onReport',
      'wrong-type switches',
    ]);
  });

  it('need a key where there are pseudonyms', () => {
    const pseudonymousOpenUrl = (pseudonym: string) => `https://shop.example/o?p=${pseudonym}`;
    expect(faultsOf({ policy, consentOf: () => 'off', pseudonymousOpenUrl })).toEqual(['missing hashKey']);
  });
});
