import { describe, expect, it } from '@jest/globals';
import { PairedHead, RecordHead } from '../../packages/node/src/head.js';
import { keepSetCookies, withholdCookies } from '../../packages/node/src/response-cookies.js';
import { guardedWith, requestWith } from '../support/guarded.js';

const headOf = (lines: readonly string[]) => new RecordHead({ 'Set-Cookie': [...lines] }, { isLive: true });

describe('keepSetCookies', () => {
  it('leaves the lines that may go out, in their order and to the byte', () => {
    const head = headOf(['_ga=1', 'sid=1;  path=/', '_fbp=2', 'sid=3']);
    keepSetCookies(guardedWith().guarded, head);
    expect(head.lines('set-cookie')).toEqual(['sid=1;  path=/', 'sid=3']);
  });

  it('gives back the very head where every line stays', () => {
    const given = ['Set-Cookie', 'sid=1'];
    const head = new PairedHead(given);
    keepSetCookies(guardedWith().guarded, head);
    expect(head.fields).toBe(given);
  });

  it('leaves a head without cookies alone', () => {
    const head = new RecordHead({}, { isLive: true });
    keepSetCookies(guardedWith().guarded, head);
    expect(head.fields).toEqual({});
  });

  it('adds the line that keeps a changed answer, also where the head is committed a second time', () => {
    const { guarded } = guardedWith();
    guarded.consent.grant(['statistical']);
    const head = headOf(['_ga=1', 'sid=1']);
    keepSetCookies(guarded, head);
    const kept = head.lines('set-cookie');
    expect(kept).toEqual(['_ga=1', 'sid=1', 'choice=statistical; Path=/']);
    keepSetCookies(guarded, head);
    expect([...head.lines('set-cookie')].sort()).toEqual([...kept].sort());
  });
});

describe('withholdCookies', () => {
  it('leaves the lines that need no answer', () => {
    const head = headOf(['_ga=1', 'sid=1', 'stranger=1', 'choice=none']);
    withholdCookies(guardedWith({ req: requestWith({ cookie: 'choice=all' }) }).guarded, head);
    expect(head.lines('set-cookie')).toEqual(['sid=1', 'choice=none']);
  });

  it('survives values that cannot be made text, and a judgement that fails', () => {
    const { guarded } = guardedWith();
    const broken = new RecordHead({ 'set-cookie': { toString: () => JSON.parse('{') } }, { isLive: true });
    expect(() => withholdCookies(guarded, broken)).not.toThrow();
    const failing = { ...guarded, exchange: { settle: () => JSON.parse('{') } };
    const head = headOf(['sid=1']);
    withholdCookies(failing as unknown as typeof guarded, head);
    expect(head.lines('set-cookie')).toEqual([]);
  });
});
