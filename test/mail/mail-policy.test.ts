import { definePolicy, PolicyError } from '@cookiewarden/core';
import { defineMailPolicy } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';

const policy = definePolicy({ rules: [{ host: 'pixel.example', category: 'advertising' }] });

describe('the policy over mail', () => {
  it('throws all faults of its options, each with its cure', () => {
    const define = () => defineMailPolicy(policy, { sharedOpenUrl: 'o.gif', measurementCategory: 'opens' });
    expect(define).toThrow(PolicyError);
    expect(define).toThrow(/sharedOpenUrl is "o\.gif".*\n?.*/);
    expect(define).toThrow(/measurementCategory is "opens": The policy has: technical, /);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(defineMailPolicy(policy))).toBe(true);
  });

  it("asks the operator's rules before the senders' pixels", () => {
    const own = definePolicy({ rules: [{ host: 'list-manage.com', category: 'technical' }] });
    const address = ['x.list-manage.com', '/track/open.php', 'u=1'] as const;
    expect(defineMailPolicy(own).rules.host(...address)?.id).toBe('rules[0]');
    expect(defineMailPolicy(policy).rules.host(...address)).toEqual({
      id: 'mailchimp',
      category: 'statistical',
      service: 'mailchimp',
    });
  });

  it('has a rule for images that carry a recipient, and none for others', () => {
    const { rules } = defineMailPolicy(policy);
    expect(rules.host('shop.example', '/banner.png', 'e=ann%40home.example')?.id).toBe('recipient');
    expect(rules.host('shop.example', '/banner.png', 'v=2')).toBeUndefined();
  });

  it('judges every pixel, removes what it withholds, whatever pages do', () => {
    const pages = definePolicy({ html: { enabled: false, tinyImages: 'ignore', withheldAs: 'placeholder' } });
    expect(defineMailPolicy(pages).html).toMatchObject({
      enabled: true,
      tinyImages: 'judge',
      withheldAs: 'remove',
    });
  });

  it('knows renamed categories', () => {
    const renamed = definePolicy({ categories: { statistical: { name: 'analytics' } } });
    expect(defineMailPolicy(renamed).categories).toEqual({
      measurement: 'analytics',
      advertising: 'advertising',
    });
  });
});
