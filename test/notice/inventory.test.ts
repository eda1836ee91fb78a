import { describe, expect, it } from '@jest/globals';
import { linkIdentifiers, takeInventory } from '../../packages/notice/src/inventory.js';
import { policyToAsk } from '../support/notice-visit.js';

const policy = policyToAsk({
  lapseAfterSeconds: 86_400,
  categories: { statistical: { maxAgeSeconds: 1000 }, advertising: { sessionOnly: true } },
  services: [
    {
      id: 'counter',
      name: 'Counter',
      operator: 'Counter Ltd',
      category: 'statistical',
      cookies: [
        { name: '_c', maxAgeSeconds: 500 },
        { name: '_long', maxAgeSeconds: 9999 },
        { name: '_s', maxAgeSeconds: 'session', domain: 'counter.example' },
      ],
      hosts: [{ host: 'counter.example', path: '/c.js' }],
      storage: [{ key: 'c_*', area: 'local' }],
      clickIds: ['cid'],
    },
  ],
  rules: [
    { cookie: '_x', category: 'statistical' },
    { cookie: '_y', category: 'advertising' },
    { cookie: '_y', category: 'advertising' },
    { storage: 'basket', category: 'technical' },
    { inline: 'marker', category: 'advertising' },
  ],
});

function inventoryOf(name: string) {
  return takeInventory(policy).find(({ category }) => category.name === name);
}

describe('takeInventory', () => {
  it('lists cookies with who sets them and how long the policy lets them live', () => {
    expect(inventoryOf('statistical')?.cookies).toEqual([
      { name: '_x', setBy: undefined, domain: undefined, lifetime: { kind: 'at-most', seconds: 1000 } },
      {
        name: '_c',
        setBy: 'Counter (Counter Ltd)',
        domain: undefined,
        lifetime: { kind: 'persistent', seconds: 500 },
      },
      {
        name: '_long',
        setBy: 'Counter (Counter Ltd)',
        domain: undefined,
        lifetime: { kind: 'persistent', seconds: 1000 },
      },
      {
        name: '_s',
        setBy: 'Counter (Counter Ltd)',
        domain: 'counter.example',
        lifetime: { kind: 'session' },
      },
    ]);
  });

  it('lists each row once', () => {
    expect(inventoryOf('advertising')?.cookies).toEqual([
      { name: '_y', setBy: undefined, domain: undefined, lifetime: { kind: 'session' } },
    ]);
  });

  it('lists the cookie that keeps the answer with the time that it holds', () => {
    expect(inventoryOf('technical')?.cookies[0]).toEqual({
      name: '__Host-consent',
      setBy: undefined,
      domain: undefined,
      lifetime: { kind: 'persistent', seconds: 86_400 },
    });
  });

  it('lists other storage and what is loaded', () => {
    expect(inventoryOf('technical')?.storage).toEqual([
      { key: 'basket', area: undefined, service: undefined },
    ]);
    expect(inventoryOf('statistical')?.storage).toEqual([
      { key: 'c_*', area: 'local', service: 'Counter (Counter Ltd)' },
    ]);
    expect(inventoryOf('statistical')?.loads).toEqual([
      { address: 'counter.example/c.js', service: 'Counter (Counter Ltd)' },
    ]);
  });

  it('leaves out categories that the site does not use', () => {
    expect(inventoryOf('social')).toBeUndefined();
  });
});

describe('linkIdentifiers', () => {
  it('names the services whose identifiers come with links', () => {
    expect(linkIdentifiers(policy)).toEqual(['Counter (cid)']);
  });
});
