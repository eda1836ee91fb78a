import { describe, expect, it } from '@jest/globals';
import { guardedWith, requestWith } from '../support/guarded.js';

const codings = 'gzip, deflate, br, dcz';

function codingsOf(headers: Readonly<Record<string, string>>, given: Parameters<typeof guardedWith>[0] = {}) {
  const req = requestWith({ accept: 'text/html', 'accept-encoding': codings, ...headers });
  const { guarded } = guardedWith({ ...given, req });
  const raw = req.rawHeaders.filter((_, at) => req.rawHeaders[at - 1]?.toLowerCase() === 'accept-encoding');
  return { guarded, seen: [req.headers['accept-encoding'], raw, req.headersDistinct['accept-encoding']] };
}

const all = [codings, [codings], [codings]];
const readable = ['gzip, deflate, br', ['gzip, deflate, br'], ['gzip, deflate, br']];

describe('askForReadableCodings', () => {
  it('has a page come in a coding that can be undone, wherever the field is read', () => {
    expect(codingsOf({ cookie: 'choice=none' }).seen).toEqual(readable);
  });

  it('leaves what is no page, and a page that nothing is taken out of', () => {
    expect(codingsOf({ cookie: 'choice=none', accept: 'image/png' }).seen).toEqual(all);
    const policy = { html: { tinyImages: 'ignore' } } as const;
    expect(codingsOf({ cookie: 'choice=all' }, { policy }).seen).toEqual(all);
  });

  it('changes nothing in report-only', () => {
    expect(codingsOf({ cookie: 'choice=none' }, { policy: { mode: 'report-only' } }).seen).toEqual(all);
  });

  it('asks again where the visitor withdraws on the way', () => {
    const policy = { html: { tinyImages: 'ignore' } } as const;
    const { guarded } = codingsOf({ cookie: 'choice=all' }, { policy });
    guarded.consent.withdraw();
    expect(guarded.req.headers['accept-encoding']).toBe('gzip, deflate, br');
  });

  it('puts several lines into one', () => {
    const req = requestWith({ cookie: 'choice=none', accept: 'text/html' });
    req.headers['accept-encoding'] = 'gzip, dcz';
    req.rawHeaders.push('Accept-Encoding', 'gzip', 'accept-encoding', 'dcz');
    req.headersDistinct['accept-encoding'] = ['gzip', 'dcz'];
    guardedWith({ req });
    expect([req.headers['accept-encoding'], req.headersDistinct['accept-encoding']]).toEqual([
      'gzip',
      ['gzip'],
    ]);
    expect(req.rawHeaders.slice(-2)).toEqual(['Accept-Encoding', 'gzip']);
  });
});
