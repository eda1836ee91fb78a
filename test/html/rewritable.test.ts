import { mayRewrite } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';

const read = (fields: Readonly<Record<string, string>>, status = 200, method = 'GET') =>
  mayRewrite(status, method, (name) => fields[name]);
const page = { 'content-type': 'text/html; charset=utf-8' };

describe('a body that may be rewritten', () => {
  it.each([
    [{}, { charset: 'utf-8', codings: [] }],
    [{ 'content-type': 'text/html' }, { charset: undefined, codings: [] }],
    [{ 'content-type': 'TEXT/HTML;Charset="ISO-8859-1"' }, { charset: 'windows-1252', codings: [] }],
    [{ 'content-type': 'text/html; charset=shift_jis' }, { charset: 'shift_jis', codings: [] }],
    [{ 'content-type': 'text/html; charset=nonsense' }, { charset: undefined, codings: [] }],
    [{ 'content-encoding': 'gzip' }, { charset: 'utf-8', codings: ['gzip'] }],
    [{ 'content-encoding': 'X-GZIP, identity,br' }, { charset: 'utf-8', codings: ['gzip', 'br'] }],
    [{ 'content-encoding': 'deflate' }, { charset: 'utf-8', codings: ['deflate'] }],
    [{ 'content-encoding': 'zstd' }, { charset: 'utf-8', codings: ['zstd'] }],
    [{ 'content-encoding': 'UTF-8' }, { charset: 'utf-8', codings: [] }],
    [{ 'content-encoding': 'none, aws-chunked' }, { charset: 'utf-8', codings: [] }],
    [{ 'content-disposition': 'inline; filename="attachment.html"' }, { charset: 'utf-8', codings: [] }],
    [{ 'cache-control': 'public, max-age=60' }, { charset: 'utf-8', codings: [] }],
    [{ 'cache-control': 'x-no-transform' }, { charset: 'utf-8', codings: [] }],
  ])('is one with %j', (fields, found) => {
    expect(read({ ...page, ...fields })).toEqual({ rewrite: true, ...found });
  });

  it.each([200, 201, 301, 404, 500])('is one with status %i', (status) => {
    expect(read(page, status).rewrite).toBe(true);
  });

  it('is one that answers a POST', () => {
    expect(read(page, 200, 'POST').rewrite).toBe(true);
  });
});

describe('a body that passes untouched', () => {
  it.each([
    [{ 'content-type': 'application/xhtml+xml' }, 200, 'XHTML is read by the rules of XML'],
    [{ ...page, 'content-range': 'bytes 0-99/1000' }, 200, 'a part of a page (206)'],
    [page, 206, 'a part of a page (206)'],
    [{ ...page, 'content-disposition': 'ATTACHMENT; filename=a' }, 200, 'a download'],
    [{ ...page, 'cache-control': 'max-age=1, No-Transform' }, 200, 'Cache-Control says no-transform'],
    [{ 'content-type': 'text/html; charset=utf-16' }, 200, 'charset utf-16le'],
    [{ 'content-type': 'text/html; charset=iso-2022-jp' }, 200, 'charset iso-2022-jp'],
  ])('is a page, and said to be unchecked: %j with status %i', (fields, status, why) => {
    const isPart = why.startsWith('a part');
    expect(read(fields, status)).toEqual({ rewrite: false, isHtml: true, isPart, why });
  });

  it.each(['compress', 'gzip, unknown', 'utf-8, gzip', 'dcb'])(
    'is a page whose coding cannot be undone: %s',
    (coding) => {
      expect(read({ ...page, 'content-encoding': coding })).toMatchObject({ rewrite: false, isHtml: true });
    },
  );

  it.each([
    [{}, 200, 'GET'],
    [{ 'content-type': 'nonsense' }, 200, 'GET'],
    [{ 'content-type': 'application/json' }, 200, 'GET'],
    [{ 'content-type': 'text/event-stream' }, 200, 'GET'],
    [{ 'content-type': 'application/x-ndjson' }, 200, 'GET'],
    [{ 'content-type': 'multipart/x-mixed-replace; boundary=a' }, 200, 'GET'],
    [{ 'content-type': 'text/html, application/json' }, 200, 'GET'],
    [{ 'content-type': 'text/htmlx' }, 200, 'GET'],
    [page, 200, 'HEAD'],
    [page, 100, 'GET'],
    [page, 204, 'GET'],
    [page, 205, 'GET'],
    [page, 304, 'GET'],
  ])(
    'is no page, and is worth no word: %j with status %i to %s',
    (fields: Readonly<Record<string, string>>, status, method) => {
      expect(read(fields, status, method)).toMatchObject({ rewrite: false, isHtml: false });
    },
  );
});
