import { createServer } from 'node:http';
import { definePolicy } from '@cookiewarden/core';
import { attach, settleOptions } from '@cookiewarden/node';
import { expect, it } from '@jest/globals';
import request from 'supertest';

it('settles a policy with the same options once', () => {
  const policy = definePolicy();
  const options = { lines: 'decision' } as const;
  expect(settleOptions(policy, options)).toBe(settleOptions(policy, options));
  expect(settleOptions(policy)).toBe(settleOptions(policy));
  expect(settleOptions(policy, options)).not.toBe(settleOptions(policy));
});

it.each([
  ['no rule for pages', {}, false],
  ['a host that needs consent', { rules: [{ host: 'a.example', category: 'statistical' }] }, true],
  ['an exempt host only', { rules: [{ host: 'a.example', category: 'technical' }] }, false],
  [
    'a host that needs consent, and pages left alone',
    { rules: [{ host: 'a.example', category: 'statistical' }], html: { enabled: false } },
    false,
  ],
])('knows whether pages come out differently for another visitor: %s', (_title, options, depends) => {
  expect(settleOptions(definePolicy(options)).pagesDepend).toBe(depends);
});

it('takes options that are made anew for each request', async () => {
  const policy = definePolicy({ rules: [{ cookie: 'sid', category: 'technical' }] });
  const server = createServer(async (req, res) => {
    await attach(req, res, policy, { logger: false });
    res.setHeader('Set-Cookie', ['sid=1', '_ga=2']).end('hello');
  });
  for (let turn = 0; turn < 2; turn++) {
    const { headers } = await request(server).get('/');
    expect(headers['set-cookie']).toEqual(['sid=1']);
  }
});
