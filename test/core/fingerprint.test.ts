import { definePolicy, hashText, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';

function fingerprintOf(options: PolicyOptions): string {
  return definePolicy(options).fingerprint;
}

const read = () => ({ categories: new Map(), services: new Map(), isAnswered: false, source: 'test' });

describe('the fingerprint of a policy', () => {
  it('is the same for the same policy, on every process', () => {
    const options = { rules: [{ cookie: 'a', category: 'statistical' }], judge: () => undefined } as const;
    expect(fingerprintOf(options)).toBe(fingerprintOf({ ...options, judge: () => undefined }));
  });

  it('is another with every rule and option', () => {
    const base: PolicyOptions = { rules: [{ host: 'a.example', category: 'statistical' }] };
    const changed: PolicyOptions[] = [
      base,
      { rules: [{ host: 'b.example', category: 'statistical' }] },
      { rules: [{ host: 'a.example', category: 'advertising' }] },
      { ...base, version: '2' },
      { ...base, mode: 'report-only' },
      { ...base, regime: 'opt-out' },
      { ...base, unclassified: 'unsafely-allow' },
      { ...base, html: { dialect: 'klaro' } },
      { ...base, judge: () => undefined },
      { ...base, services: [{ id: 'a', name: 'A', category: 'social' }] },
      { ...base, services: [{ id: 'a', name: 'A', category: 'social', match: () => true }] },
      { ...base, consent: { name: 'test', cookies: ['choice'], read } },
      { ...base, consent: { name: 'test', cookies: ['answer'], read } },
    ];
    expect(new Set(changed.map(fingerprintOf)).size).toBe(changed.length);
  });

  it('is made of a consent source that no JSON can hold', () => {
    const pool: { self?: unknown; size: bigint } = { size: 10n };
    pool.self = pool;
    const source = { name: 'store', cookies: [], read, pool };
    expect(fingerprintOf({ consent: source })).toMatch(/^[0-9a-z]{14}$/);
  });
});

describe('hashText', () => {
  it('has the same length for every text', () => {
    for (const text of ['', 'a', 'ü€😀', 'x'.repeat(100_000)])
      expect(hashText(text)).toMatch(/^[0-9a-z]{14}$/);
  });

  it('tells thousands of similar texts apart', () => {
    const hashes = Array.from({ length: 20_000 }, (_, at) => hashText(`rules[${at}]`));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
