import { describe, expect, it } from '@jest/globals';
import {
  trackingStatus,
  writeGpcSupport,
  writeTrackingStatus,
} from '../../packages/notice/src/tracking-status.js';
import { answered, policyToAsk, visit } from '../support/notice-visit.js';

describe('trackingStatus', () => {
  it.each([
    ['N', 'opt-in', undefined],
    ['C', 'opt-in', answered(['statistical'], ['advertising'])],
    ['T', 'opt-out', undefined],
    ['N', 'opt-out', answered([], ['statistical', 'advertising', 'social'])],
  ] as const)('%s in %s', (status, regime, cookie) => {
    const headers = cookie === undefined ? {} : { cookie };
    expect(trackingStatus(visit(policyToAsk({ regime }), { headers }))).toBe(status);
  });
});

describe('writeTrackingStatus', () => {
  it('leaves the status to each response', () => {
    expect(writeTrackingStatus(visit(policyToAsk()))).toEqual({ text: '{"tracking":"?"}', value: 'N' });
  });
});

describe('writeGpcSupport', () => {
  it('says whether the signal is honoured, and since when the statement stands', () => {
    expect(writeGpcSupport(true, '2026-01-31')).toBe('{"gpc":true,"lastUpdate":"2026-01-31"}');
    expect(writeGpcSupport(false, undefined)).toBe('{"gpc":false}');
  });
});
