import type { PolicyOptions, WithheldForm } from '@cookiewarden/core';
import { definePolicy } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { strip } from '../support/strip.js';

const image = '<img src="https://pixel.example/a.png" width=300>';
const pixel = '<img src="https://pixel.example/p" width=1 height=1>';
const looks = '<img src="https://unknown.test/p?u=1" width=1 height=1>';
const script = '<script src="https://pixel.example/s.js"></script>';
const inline = '<script nonce=n>fbq("init")</script>';
const frame = '<iframe src="https://pixel.example/f"></iframe>';
const stats = '<img src="https://stats.example/a.png">';

const policyOf = ({ statsAs, ...options }: PolicyOptions & { readonly statsAs?: WithheldForm } = {}) =>
  definePolicy({
    rules: [
      {
        host: 'stats.example',
        category: 'statistical',
        ...(statsAs !== undefined && { withheldAs: statsAs }),
      },
      { inline: 'fbq(', category: 'advertising' },
    ],
    services: [{ id: 'pixel', name: 'Pixel', category: 'advertising', hosts: [{ host: 'pixel.example' }] }],
    ...options,
  });

const formOf = (page: string, policy = policyOf()): WithheldForm | 'as it was' => {
  const left = strip(page, { policy });
  if (left === page) return 'as it was';
  if (left === '') return 'remove';
  return left.includes('cookiewarden-placeholder') ? 'placeholder' : 'inert';
};

describe('what becomes of a withheld element', () => {
  it('is that it goes, but for inline scripts, which stay inert, with their nonce', () => {
    expect([image, pixel, looks, script, frame, stats].map((page) => formOf(page))).toEqual(
      Array(6).fill('remove'),
    );
    expect(strip(inline, { policy: policyOf() })).toBe(
      '<script type="text/plain" data-category="advertising" nonce=n>fbq("init")</script>',
    );
  });

  it.each([
    ['remove', ['remove', 'remove', 'remove', 'remove', 'remove', 'remove']],
    ['inert', ['inert', 'remove', 'remove', 'inert', 'inert', 'inert']],
    ['placeholder', ['remove', 'remove', 'remove', 'inert', 'placeholder', 'inert']],
  ] as const)('is the policy’s choice for all: %s', (withheldAs, forms) => {
    const policy = policyOf({ html: { withheldAs } });
    expect([image, pixel, looks, script, frame, inline].map((page) => formOf(page, policy))).toEqual(forms);
  });

  it.each([
    ['category', policyOf({ categories: { advertising: { withheldAs: 'inert' } } })],
    ['service', policyOf({ serviceWithheldAs: { pixel: 'inert' } })],
    [
      'service, before the category',
      policyOf({
        serviceWithheldAs: { pixel: 'inert' },
        categories: { advertising: { withheldAs: 'remove' } },
        html: { withheldAs: 'placeholder' },
      }),
    ],
  ])('is the policy’s choice by %s, and then a pixel’s too', (_by, policy) => {
    expect([image, pixel, script, frame].map((page) => formOf(page, policy))).toEqual(Array(4).fill('inert'));
    expect(formOf(looks, policy)).toBe('remove');
  });

  it('is the policy’s choice by rule, before all others', () => {
    const policy = policyOf({
      statsAs: 'inert',
      categories: { statistical: { withheldAs: 'placeholder' } },
    });
    expect(formOf(stats, policy)).toBe('inert');
    expect(formOf(image, policy)).toBe('remove');
  });

  it('is nothing where the policy only reports', () => {
    const policy = policyOf({ mode: 'report-only', html: { withheldAs: 'placeholder' } });
    expect([image, pixel, looks, script, frame, inline].map((page) => formOf(page, policy))).toEqual(
      Array(6).fill('as it was'),
    );
  });

  it('refuses a form for a service that the policy does not have', () => {
    expect(() => policyOf({ serviceWithheldAs: { pixle: 'inert' } })).toThrow(
      /serviceWithheldAs\.pixle.*Did you mean "pixel"/s,
    );
    expect(() => policyOf({ serviceWithheldAs: { pixel: 'gone' as 'inert' } })).toThrow(
      /serviceWithheldAs\.pixel/,
    );
  });
});
