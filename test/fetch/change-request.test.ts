import { afterEach, describe, expect, it } from '@jest/globals';
import { changeRequest } from '../../packages/fetch/src/change-request.js';

const runtime = globalThis as { Bun?: object; Deno?: object };

afterEach(() => {
  delete runtime.Bun;
  delete runtime.Deno;
});

const visit = (headers: Readonly<Record<string, string>> = {}) =>
  new Request('https://shop.example/', { headers: { cookie: '_ga=1', 'if-none-match': '"a"', ...headers } });

function change(request: Request) {
  const notes: string[] = [];
  const changes = new Map([
    ['cookie', 'session=1'],
    ['if-none-match', undefined],
  ]);
  const changed = changeRequest(request, changes, (text) => notes.push(text));
  const fields = [changed.headers.get('cookie'), changed.headers.get('if-none-match')];
  return { isCopy: changed !== request, fields, notes };
}

describe('a changed request', () => {
  it('is a copy', () => {
    const request = visit({ upgrade: 'websocket' });
    expect(change(request)).toEqual({ isCopy: true, fields: ['session=1', null], notes: [] });
    expect(request.headers.get('cookie')).toBe('_ga=1');
  });

  it('is the very same where it says so already', () => {
    const request = new Request('https://shop.example/', { headers: { cookie: 'session=1' } });
    expect(change(request)).toEqual({ isCopy: false, fields: ['session=1', null], notes: [] });
  });

  it('is the very same on Bun, whose server knows it by identity', () => {
    runtime.Bun = {};
    expect(change(visit())).toEqual({ isCopy: false, fields: ['session=1', null], notes: [] });
  });

  it('is a copy on Bun, too, where its cookies were parsed already, as in Next.js', () => {
    runtime.Bun = {};
    expect(change(Object.assign(visit(), { nextUrl: {} }))).toMatchObject({ isCopy: true });
  });

  it('is left as it is on Deno where it asks for an upgrade, and says so', () => {
    runtime.Deno = {};
    expect(change(visit())).toMatchObject({ isCopy: true, notes: [] });
    expect(change(visit({ upgrade: 'websocket' }))).toEqual({
      isCopy: false,
      fields: ['_ga=1', '"a"'],
      notes: ['the request of an upgrade cannot be changed here: its headers left as they were'],
    });
  });
});
