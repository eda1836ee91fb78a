import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { definePolicy } from '@cookiewarden/core';
import { install } from '@cookiewarden/node';
import { guardInjection } from './guard-injection.mjs';

/**
 * Puts a Cookie Warden that allows everything before every server of a process, so that anybody's tests can be run under it:
 *
 *     node --import /path/to/test/upstream/preload.mjs node_modules/.bin/mocha
 *     NODE_OPTIONS='--import /path/to/test/upstream/preload.mjs' npm test        # reaches jest's and tap's children too
 *
 * Their tests must give the same results as without it. `COOKIEWARDEN_PRELOAD_INJECT=1` covers requests that light-my-request
 * injects, too. `COOKIEWARDEN_PRELOAD_LOG=file` appends a line of JSON when the process exits: how many exchanges ran under
 * the policy, and what failed in it.
 */
const categories = ['personalization', 'statistical', 'advertising', 'social'];

const everything = {
  name: 'everything is granted',
  cookies: [],
  read: () => ({
    categories: new Map(categories.map((category) => [category, 'granted'])),
    services: new Map(),
    isAnswered: true,
    source: 'everything is granted',
  }),
};

const account = { pid: process.pid, exchanges: 0, withheld: 0, amended: 0, faults: [] };

const policy = definePolicy({
  consent: everything,
  // Granted by its category rather than let through unseen: a cookie takes the whole way to a decision.
  rules: [...'abcdefghijklmnopqrstuvwxyz'].map((initial) => ({
    cookie: `${initial}*`,
    category: 'statistical',
  })),
  unclassified: 'unsafely-allow',
  signals: { gpc: false, dnt: false },
  limits: { maxAgeSeconds: 3_153_600_000 },
  onReport({ counts, faults }) {
    account.exchanges++;
    account.withheld += counts.withheld;
    account.amended += counts.amended;
    account.faults.push(...faults);
  },
});

const http2Servers = [http2.createServer(), http2.createSecureServer()].map(Object.getPrototypeOf);
const options = { logger: false };
for (const prototype of [http.Server.prototype, https.Server.prototype, ...http2Servers]) {
  install(prototype, policy, options);
}

const { COOKIEWARDEN_PRELOAD_LOG: path, COOKIEWARDEN_PRELOAD_INJECT: inject } = process.env;
if (inject !== undefined) guardInjection(policy, options);
if (path !== undefined) process.on('exit', () => appendFileSync(path, `${JSON.stringify(account)}\n`));
