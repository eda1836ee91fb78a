import { describe, expect, it } from '@jest/globals';
import { dropConditions, keepConditions } from '../../packages/node/src/conditional-request.js';
import { guardedWith, requestWith } from '../support/guarded.js';

const conditions = {
  'if-none-match': '"v1"',
  'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT',
  range: 'bytes=0-5',
  'if-range': '"v1"',
};

const keysOf = (headers: object) => Object.keys(headers).filter((name) => name in conditions);

describe('keepConditions', () => {
  it('takes every condition on a page away, unless the browser holds this variant', () => {
    const req = requestWith({ cookie: 'choice=none', accept: 'text/html', ...conditions });
    const { guarded } = guardedWith({ req });
    expect(guarded.holdsVariant).toBe(false);
    expect([keysOf(req.headers), req.rawHeaders.filter((text) => text in conditions)]).toEqual([[], []]);
  });

  it('leaves the tag of this variant, as the application wrote it', () => {
    const key = guardedWith({ req: requestWith({ cookie: 'choice=none' }) }).guarded.exchange.variantKey();
    const tags = `"v0", W/"v1~cw-${key}", W/"v2~cw-other"`;
    const req = requestWith({
      cookie: 'choice=none',
      accept: 'text/html',
      'if-none-match': tags,
      range: 'bytes=0-1',
    });
    const { guarded } = guardedWith({ req });
    expect(guarded.holdsVariant).toBe(true);
    expect(req.headers['if-none-match']).toBe('W/"v1"');
    expect(req.rawHeaders).toContain('W/"v1"');
    expect(req.headers.range).toBeUndefined();
  });

  it('leaves what is for no page alone', () => {
    const req = requestWith({ 'sec-fetch-dest': 'style', accept: 'text/css', ...conditions });
    const { guarded } = guardedWith();
    expect(keepConditions(req, guarded.exchange)).toBe(false);
    expect(keysOf(guardedWith({ req }).guarded.req.headers)).toEqual(Object.keys(conditions));
  });

  it('leaves everything alone where nothing can be withheld', () => {
    const req = requestWith({ cookie: 'choice=all', accept: 'text/html', ...conditions });
    guardedWith({ req, policy: { html: { tinyImages: 'ignore' } } });
    expect(keysOf(req.headers)).toEqual(Object.keys(conditions));
  });
});

describe('dropConditions', () => {
  it('takes all of them away', () => {
    const req = requestWith({ ...conditions, accept: 'image/png' });
    dropConditions(req);
    expect(keysOf(req.headers)).toEqual([]);
    expect(req.headers.accept).toBe('image/png');
  });
});
