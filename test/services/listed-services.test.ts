import { definePolicy } from '@cookiewarden/core';
import { allServices, listedServices } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';

describe('the services that are known by their addresses alone', () => {
  it('are part of all services, each with a name and an address that a rule finds', () => {
    const { rules } = definePolicy({ services: allServices });
    for (const service of listedServices) {
      expect(allServices).toContain(service);
      expect(service.name).toMatch(/\S/);
      for (const { host, path = '/' } of service.hosts ?? [])
        expect(rules.host(host, path, '')).toMatchObject({ service: service.id, category: service.category });
    }
  });

  it.each([
    ['cdn.concert.io', 'concert', 'advertising'],
    ['www.granify.com', 'granify', 'statistical'],
    ['a.stroeerdigitalmedia.de', 'stroer-digital-media', 'advertising'],
    ['static.websitealive.com', 'alivechat', 'personalization'],
    ['sync.richaudience.com', 'richaudience', 'advertising'],
  ])('%s is of %s', (host, service, category) => {
    const { rules } = definePolicy({ services: listedServices });
    expect(rules.host(host, '/x', '')).toMatchObject({ service, category });
  });

  it('may be named by id', () => {
    const { rules } = definePolicy({ services: ['granify'], catalogue: allServices });
    expect(rules.host('granify.com', '/', '')?.service).toBe('granify');
    expect(rules.host('concert.io', '/', '')).toBeUndefined();
  });
});
