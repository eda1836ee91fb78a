import { createContext, runInContext } from 'node:vm';
import { compilePattern, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { writeStorageScript } from '../../packages/notice/src/storage-script.js';
import { answered, policyToAsk, visit } from '../support/notice-visit.js';

const rules: PolicyOptions['rules'] = [
  { cookie: 'session', category: 'technical' },
  { cookie: '_ga*', category: 'statistical' },
  { cookie: '_ga_allowed', category: 'technical' },
  { cookie: '_elsewhere', domain: 'other.example', category: 'technical' },
  { storage: 'stats_keep', category: 'technical' },
  { storage: 'stats_*', category: 'statistical' },
  { storage: 'only_session', area: 'session', category: 'statistical' },
];
const policy = policyToAsk({ rules });

describe('writeStorageScript', () => {
  it('is under 1 KB, its data aside', () => {
    const exchange = visit(policyToAsk({ rules: [] }));
    expect(writeStorageScript(exchange, { refuses: false }).length).toBeLessThan(1024);
    const script = writeStorageScript(exchange, { refuses: true });
    const data = /\((\[.*),[01]\);\n$/s.exec(script)?.[1] ?? '';
    expect(script.length - data.length).toBeLessThan(1024);
  });

  it('removes denied keys from every store, the first rule that matches counting', async () => {
    const browser = openBrowser({
      local: ['stats_visitor', 'stats_keep', 'basket', 'only_session'],
      session: ['stats_visitor', 'only_session', 'tab'],
      databases: ['stats_events', 'notes'],
      caches: ['stats_cache', 'pages'],
    });
    browser.run(writeStorageScript(visit(policy), { refuses: false }));
    await browser.settled();
    expect(browser.holds()).toEqual({
      local: ['stats_keep', 'basket', 'only_session'],
      session: ['tab'],
      databases: ['notes'],
      caches: ['pages'],
    });
  });

  it('leaves alone what was agreed to', async () => {
    const browser = openBrowser({ local: ['stats_visitor'], databases: ['stats_events'] });
    const headers = { cookie: answered(['statistical'], []) };
    browser.run(writeStorageScript(visit(policy, { headers }), { refuses: true }));
    await browser.settled();
    expect(browser.holds()).toMatchObject({ local: ['stats_visitor'], databases: ['stats_events'] });
    browser.run("localStorage.setItem('stats_other', 1); document.cookie = '_ga=1';");
    expect(browser.holds().local).toEqual(['stats_visitor', 'stats_other']);
    expect(browser.cookiesWritten).toEqual(['_ga=1']);
  });

  it('refuses denied writes, and obeys a later run', () => {
    const browser = openBrowser({});
    browser.run(writeStorageScript(visit(policy), { refuses: true }));
    browser.run(`
      localStorage.setItem('stats_visitor', 1); localStorage.setItem('basket', 1);
      localStorage.setItem('only_session', 1); sessionStorage.setItem('only_session', 1);`);
    expect(browser.holds()).toMatchObject({ local: ['basket', 'only_session'], session: [] });
    const headers = { cookie: answered(['statistical'], []) };
    browser.run(writeStorageScript(visit(policy, { headers }), { refuses: true }));
    browser.run("localStorage.setItem('stats_visitor', 1); document.cookie = '_ga=1'");
    expect(browser.holds().local).toEqual(['basket', 'only_session', 'stats_visitor']);
    expect(browser.cookiesWritten).toEqual(['_ga=1']);
  });

  it.each([
    ['session=1; path=/', true],
    ['_ga=1', false],
    [' _ga =1; max-age=1000', false],
    ['_ga_allowed=1', true],
    ['_elsewhere=1; domain=other.example', false],
    ['_nobody_knows=1', false],
    ['nameless', false],
    ['_ga=; max-age=0', true],
    ['_ga=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['_ga=GA1.2.1970; max-age=1000', false],
    ['_ga=age=0; path=/', false],
    ['__Host-consent=v1; path=/; secure', true],
  ])('document.cookie = %j: written is %p', (line, isWritten) => {
    const browser = openBrowser({});
    browser.run(writeStorageScript(visit(policy), { refuses: true }));
    browser.run(`document.cookie = ${JSON.stringify(line)}`);
    expect(browser.cookiesWritten).toEqual(isWritten ? [line] : []);
  });

  it('lets unknown cookies be written where the policy does', () => {
    const browser = openBrowser({});
    browser.run(
      writeStorageScript(visit(policyToAsk({ rules, unclassified: 'unsafely-allow' })), { refuses: true }),
    );
    browser.run("document.cookie = '_nobody_knows=1'");
    expect(browser.cookiesWritten).toEqual(['_nobody_knows=1']);
  });

  it("matches patterns as core's do", () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pattern, text, (storage, key) => {
        fc.pre(key !== '' && /[^*]/.test(storage) && isSoundPattern(storage));
        const denying = policyToAsk({ rules: [{ storage, category: 'statistical' }] });
        const browser = openBrowser({ local: [key] });
        browser.run(writeStorageScript(visit(denying), { refuses: false }));
        expect(browser.holds().local).toEqual(compilePattern(storage).matches(key) ? [] : [key]);
      }),
    );
  });
});

function isSoundPattern(storage: string): boolean {
  try {
    policyToAsk({ rules: [{ storage, category: 'statistical' }] });
    return true;
  } catch {
    return false;
  }
}

interface Held {
  readonly local?: readonly string[];
  readonly session?: readonly string[];
  readonly databases?: readonly string[];
  readonly caches?: readonly string[];
}

// What the script touches of a browser, in a world of its own.
function openBrowser({ local = [], session = [], databases = [], caches = [] }: Held) {
  const world = createContext({
    held: { local, session, databases: [...databases], caches: [...caches] },
    cookiesWritten: [],
  });
  runInContext(
    `
    class Storage { setItem(key, value) { this[key] = String(value); } removeItem(key) { delete this[key]; } }
    class Document { get cookie() { return ''; } set cookie(line) { cookiesWritten.push(line); } }
    const window = globalThis, document = new Document();
    const localStorage = new Storage(), sessionStorage = new Storage();
    for (const key of held.local) localStorage.setItem(key, 1);
    for (const key of held.session) sessionStorage.setItem(key, 1);
    const drop = (list, name) => { const at = list.indexOf(name); if (at >= 0) list.splice(at, 1); };
    const indexedDB = {
      databases: async () => held.databases.map((name) => ({ name, version: 1 })),
      deleteDatabase: (name) => drop(held.databases, name),
    };
    const caches = { keys: async () => [...held.caches], delete: async (name) => drop(held.caches, name) };
    const report = () => JSON.stringify({
      local: Object.keys(localStorage), session: Object.keys(sessionStorage),
      databases: held.databases, caches: held.caches,
    });`,
    world,
  );
  return {
    run: (script: string) => void runInContext(script, world),
    settled: () => new Promise((resolve) => setImmediate(resolve)),
    holds: () => JSON.parse(runInContext('report()', world)),
    get cookiesWritten(): readonly string[] {
      return JSON.parse(runInContext('JSON.stringify(cookiesWritten)', world));
    },
  };
}
