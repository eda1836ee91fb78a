import { describe, expect, it } from '@jest/globals';
import { askConsent } from '../../packages/mail/src/ask-consent.js';

function createLog() {
  const lines: string[] = [];
  const write = (fields: object, message: string): void => {
    lines.push(JSON.stringify({ ...fields, message }));
  };
  return { lines, logger: { info: write, error: write } };
}

describe('what a recipient agreed to', () => {
  it('is what the application answers, at once or later', async () => {
    const { lines, logger } = createLog();
    expect(await askConsent('ann', { consentOf: () => 'full' }, logger)).toBe('full');
    const later = async () => ({ statistical: 'granted' }) as const;
    expect(await askConsent('ann', { consentOf: later }, logger)).toEqual({ statistical: 'granted' });
    expect(lines).toEqual([]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('ann@home.example is unknown');
      },
      'TypeError',
    ],
    ['rejects', () => Promise.reject(new TypeError('ann@home.example is unknown')), 'TypeError'],
    ['is silent', () => new Promise<'full'>(() => {}), 'LateConsent'],
  ])('is nothing where it %s, and the log says so without the address', async (_name, consentOf, error) => {
    const { lines, logger } = createLog();
    expect(await askConsent('ann@home.example', { consentOf, limitMs: 5 }, logger)).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(error);
    expect(lines[0]).not.toContain('home.example');
  });

  it('needs no logger to fail', async () => {
    expect(await askConsent('ann', { consentOf: () => Promise.reject(new Error('no')) }, undefined)).toBe(
      undefined,
    );
  });
});
