import { definePolicy } from '@cookiewarden/core';
import { defineMailPolicy, type MailOptions, type TrackingLevel } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import { type FollowedLink, followLink } from '../../packages/mail/src/follow-links.js';

const follow = (url: string, level: TrackingLevel, options: MailOptions = {}): FollowedLink =>
  followLink(url, level, defineMailPolicy(definePolicy({}), options));

const decorated = 'https://shop.example/?id=1&utm_source=mail&mc_eid=2&fbclid=3';
const wrapped = `http://t.yesware.com/tl/x?ytl=${encodeURIComponent(decorated)}`;
const signed = 'https://u1.ct.sendgrid.net/ls/click?upn=abc&utm_source=mail';

describe('a link of a recipient', () => {
  it.each<[TrackingLevel, string | undefined]>([
    ['off', 'https://shop.example/?id=1'],
    ['anonymous', 'https://shop.example/?id=1&utm_source=mail'],
    ['pseudonymous', 'https://shop.example/?id=1&utm_source=mail'],
    ['identified', 'https://shop.example/?id=1&utm_source=mail&mc_eid=2'],
    ['full', undefined],
  ])('keeps at %s the parameters that the level reaches', (level, url) => {
    expect(follow(decorated, level)).toEqual({
      ...(url !== undefined && { url }),
      outcome: 'plain',
      hasLostParameters: url !== undefined,
    });
  });

  it('keeps the campaign where the operator says so', () => {
    expect(follow(decorated, 'off', { keepsCampaignParameters: true }).url).toBe(
      'https://shop.example/?id=1&utm_source=mail',
    );
  });

  it.each<[TrackingLevel, string]>([
    ['off', 'https://shop.example/?id=1'],
    ['anonymous', 'https://shop.example/?id=1&utm_source=mail'],
    ['pseudonymous', 'https://shop.example/?id=1&utm_source=mail'],
  ])('at %s leads past the redirect', (level, url) => {
    expect(follow(wrapped, level)).toEqual({
      url,
      outcome: 'unwrapped',
      sender: 'yesware',
      hasLostParameters: true,
    });
  });

  it.each<TrackingLevel>(['identified', 'full'])('at %s stays as its sender signed it', (level) => {
    for (const [url, sender] of [
      [wrapped, 'yesware'],
      [signed, 'sendgrid'],
    ] as const) {
      expect(follow(url, level)).toEqual({ outcome: 'passed', sender, hasLostParameters: false });
    }
  });

  it('that only its sender can read stays at every level, and is told of', () => {
    expect(follow(signed, 'off')).toEqual({
      outcome: 'opaque',
      sender: 'sendgrid',
      hasLostParameters: false,
    });
  });

  it('to unsubscribe keeps its redirect and its parameters', () => {
    const leave = 'http://t.yesware.com/tl/x?ytl=https://shop.example/unsubscribe?mc_eid=2';
    expect(follow(leave, 'off')).toEqual({ outcome: 'kept', hasLostParameters: false });
  });

  it('to unsubscribe whose redirect hides it keeps the parameters that say who leaves', () => {
    const destination = Buffer.from(JSON.stringify({ href: 'https://shop.example/unsubscribe?mc_eid=2' }));
    const leave = `https://e.customeriomail.com/e/c/${destination.toString('base64url')}/x`;
    expect(follow(leave, 'off').url).toBe('https://shop.example/unsubscribe?mc_eid=2');
  });
});
