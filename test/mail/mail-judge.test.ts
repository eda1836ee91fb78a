import { definePolicy } from '@cookiewarden/core';
import { defineMailPolicy, type TrackingLevel } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import { readAgreement } from '../../packages/mail/src/agreement.js';
import { openDelivery } from '../../packages/mail/src/apply-policy.js';
import { createMailJudge, openUrlOf, rewriteLink } from '../../packages/mail/src/mail-judge.js';

const shared = 'https://shop.example/o.gif';
const mail = defineMailPolicy(definePolicy({}), { sharedOpenUrl: shared });
const open = (level: TrackingLevel) => openDelivery(readAgreement(level, mail), mail, {});
const pixel = { kind: 'load', host: 'x.emltrk.com', path: '/v2', query: '' } as const;

describe('the judge of an HTML part', () => {
  it('replaces the first pixel that is an image, and no other', () => {
    const judge = createMailJudge('', open('anonymous'));
    expect(judge.settle({ ...pixel, element: 'css' }).replacement).toBeUndefined();
    expect(judge.settle({ ...pixel, element: 'img' })).toMatchObject({
      outcome: 'withheld',
      replacement: shared,
    });
    expect(judge.settle({ ...pixel, element: 'img' }).replacement).toBeUndefined();
  });

  it('decides as the policy does, and removes what it withholds', () => {
    expect(createMailJudge('', open('off')).settle({ ...pixel, element: 'img' })).toEqual({
      decision: {
        verdict: 'deny',
        reason: 'denied',
        category: 'statistical',
        rule: 'litmus',
        service: 'litmus',
        withheldAs: 'remove',
      },
      outcome: 'withheld',
    });
  });

  it('lets a form lead where it does', () => {
    const judge = createMailJudge('', open('off'));
    const form = {
      kind: 'load',
      host: 'shop.example',
      path: '/',
      query: 'mc_eid=1',
      element: 'form',
    } as const;
    expect(judge.settle(form).outcome).toBe('passed');
    expect(judge.settle({ ...form, element: 'img' }).outcome).toBe('withheld');
  });

  it('empties a form of a refused rule, but not the way to leave', () => {
    const policy = definePolicy({ rules: [{ host: 'ads.example', category: 'advertising' }] });
    const ruled = defineMailPolicy(policy);
    const judge = createMailJudge('', openDelivery(readAgreement('off', ruled), ruled, {}));
    const form = { kind: 'load', host: 'ads.example', path: '/poll', query: '', element: 'form' } as const;
    expect(judge.settle(form).outcome).toBe('withheld');
    expect(judge.settle({ ...form, path: '/unsubscribe' }).outcome).toBe('passed');
  });
});

describe('a link', () => {
  it('is counted, and named with its sender', () => {
    const delivery = open('off');
    expect(rewriteLink('http://t.yesware.com/tl/x?ytl=https://a.example/?mc_eid=1', delivery)).toBe(
      'https://a.example/',
    );
    expect(rewriteLink('https://a.example/unsubscribe', delivery)).toBeUndefined();
    expect(delivery.tally).toMatchObject({ click: { unwrapped: 1 }, parameters: 1, kept: 1 });
    expect([...delivery.tally.seen]).toEqual(['yesware']);
  });
});

describe('what replaces a pixel', () => {
  it('is nothing at off, and where the operator has none', () => {
    expect(openUrlOf(readAgreement('off', mail), mail, 'k7')).toBeUndefined();
    const none = defineMailPolicy(definePolicy({}));
    expect(openUrlOf(readAgreement('anonymous', none), none, 'k7')).toBeUndefined();
    expect(openUrlOf(readAgreement('anonymous', mail), mail, 'k7')).toEqual({ url: shared, kind: 'shared' });
  });
});
