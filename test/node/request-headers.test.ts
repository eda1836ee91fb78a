import { describe, expect, it } from '@jest/globals';
import { filterRequestCookies, rewriteHeader } from '../../packages/node/src/request-headers.js';
import { guardedWith, requestWith } from '../support/guarded.js';

const { exchange } = guardedWith().guarded;

describe('filterRequestCookies', () => {
  it('leaves a request without cookies alone', () => {
    const req = requestWith();
    filterRequestCookies(req, exchange);
    expect(req.headers).not.toHaveProperty('cookie');
  });

  it('leaves a header that needs no change alone', () => {
    const req = requestWith({ cookie: 'sid=1;  sid=2' });
    const { rawHeaders } = req;
    filterRequestCookies(req, exchange);
    expect([req.headers.cookie, req.rawHeaders]).toEqual(['sid=1;  sid=2', rawHeaders]);
  });

  it('takes the denied pairs out of all three copies', () => {
    const req = requestWith({ cookie: 'sid=1; _ga=2' });
    expect(req.headersDistinct.cookie).toEqual(['sid=1; _ga=2']);
    filterRequestCookies(req, exchange);
    expect(req.headers.cookie).toBe('sid=1');
    expect(req.rawHeaders).toContain('sid=1');
    expect(req.headersDistinct.cookie).toEqual(['sid=1']);
  });

  it('takes the whole header away where nothing is left', () => {
    const req = requestWith({ cookie: '_ga=2' });
    filterRequestCookies(req, exchange);
    expect(req.headers.cookie).toBeUndefined();
    expect(req.rawHeaders.map((text) => text.toLowerCase())).not.toContain('cookie');
    expect(req.headersDistinct.cookie).toBeUndefined();
  });

  it('notes that somebody parsed the cookies before', () => {
    const { guarded, reports } = guardedWith();
    filterRequestCookies(
      Object.assign(requestWith({ cookie: '_ga=2' }), { cookies: { _ga: '2' } }),
      guarded.exchange,
    );
    guarded.close();
    expect(reports[0]?.notes.join()).toContain('mount the policy first');
  });
});

describe('rewriteHeader', () => {
  it('changes one field wherever it can be read, and no other', () => {
    const req = requestWith({ range: 'bytes=0-1', accept: '*/*' });
    rewriteHeader(req, 'range', 'bytes=2-3', () => 'bytes=2-3');
    expect([req.headers.range, req.headersDistinct.range, req.headers.accept]).toEqual([
      'bytes=2-3',
      ['bytes=2-3'],
      '*/*',
    ]);
    expect(req.rawHeaders).toEqual(['host', 'site.example', 'range', 'bytes=2-3', 'accept', '*/*']);
  });

  it('serves a request of HTTP/2, which has no headersDistinct', () => {
    const req = { headers: { range: 'a' } as Record<string, string>, rawHeaders: ['range', 'a', 'x', 'y'] };
    rewriteHeader(req as never, 'range', undefined, () => undefined);
    expect(req).toEqual({ headers: {}, rawHeaders: ['x', 'y'] });
  });
});
