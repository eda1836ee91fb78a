import type { PolicyOptions } from '@cookiewarden/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Shop, startShop, tags } from './shop.js';
import { Visitor } from './visitor.js';

/** A running cache. */
export interface RunningCache {
  readonly port: number;
  close(): Promise<void>;
}

/** A cache that is put in front of a shop. */
export interface CacheSetup {
  readonly start: (shopPort: number) => Promise<RunningCache>;
  readonly options: PolicyOptions;
  /** It keeps one copy for each answer. */
  readonly keepsByAnswer: boolean;
  /** It asks whether a copy that lapsed is still true. */
  readonly confirms: boolean;
}

/** What must hold behind every cache, under each regime. */
export function testBehindCache(name: string, { start, options, keepsByAnswer, confirms }: CacheSetup): void {
  describe.each(['opt-in', 'opt-out'] as const)(`${name}, %s`, (regime) => {
    let shop: Shop;
    let cache: RunningCache;

    beforeAll(async () => {
      shop = await startShop({ ...options, regime });
      cache = await start(shop.port);
    });
    beforeEach(() => void shop.takeCounts());
    afterAll(async () => {
      await cache?.close();
      await shop?.close();
    });

    it.each([1, 2, 3])(
      'hands nobody a page made for another answer, through grants, withdrawals, signals and confirmations (%i)',
      async (seed) => {
        const random = createRandom(seed * 7919);
        const visitors = ['ann', 'bob', 'cem', 'dee', 'eve'].map((sid) => ({
          browser: new Visitor(cache.port, { sid }),
          granted: undefined as Choice,
        }));
        for (let step = 0; step < 150; step++) {
          const visitor = visitors[random(visitors.length)];
          if (visitor === undefined) throw new RangeError('there is such a visitor');
          const { browser } = visitor;
          const deed = random(10);
          if (deed === 0) {
            visitor.granted = choices[random(choices.length)] ?? [];
            await browser.answer(visitor.granted);
          } else if (deed === 1) browser.sendsGpc = !browser.sendsGpc;
          else if (deed === 2) {
            const told = JSON.parse((await browser.get('/told')).body);
            expect(told).toEqual(mayHave(visitor.granted, browser.sendsGpc, regime));
          } else {
            const { body } = await browser.get(`/page/${deed < 6 ? 1 : 600}`);
            const may = mayHave(visitor.granted, browser.sendsGpc, regime);
            const expected = Object.entries(tags).map(([name, tag]) => (may.includes(name) ? tag : ''));
            expect([step, may, body]).toEqual([step, may, `<p>${expected.join('')}</p>`]);
          }
        }
      },
    );

    it('never hands on a response that was private only because it set a cookie', async () => {
      for (const path of ['/counted', '/counted/silently']) {
        const ann = new Visitor(cache.port, { sid: 'ann' });
        const bob = new Visitor(cache.port, { sid: 'bob' });
        await ann.answer([]);
        await bob.answer([]);
        expect((await ann.get(path)).body).toBe('Hello ann');
        expect((await bob.get(path)).body).toBe('Hello bob');
        expect((await ann.get(path)).headers['set-cookie']).toBeUndefined();
      }
    });

    it('still keeps what depends on nobody', async () => {
      await new Visitor(cache.port, { sid: 'ann', consent_key: 'x' }).get('/style.css');
      const { headers } = await new Visitor(cache.port, { sid: 'bob', consent_key: 'x' }).get('/style.css');
      expect(headers['x-kept']).toBe('HIT');
      expect(shop.takeCounts().made).toBe(1);
    });

    it(`keeps ${keepsByAnswer ? 'one page for each answer' : 'no page'}, however many visitors there are`, async () => {
      for (let round = 0; round < 6; round++) {
        for (const granted of choices) {
          const visitor = new Visitor(cache.port, { sid: `visitor${round}` });
          await visitor.answer(granted);
          await visitor.get('/page/601');
        }
      }
      expect(shop.takeCounts().made).toBe(keepsByAnswer ? choices.length : 6 * choices.length);
    });

    it('believes no key that a visitor made up', async () => {
      const ann = new Visitor(cache.port);
      await ann.answer(['statistical', 'advertising']);
      const bob = new Visitor(cache.port);
      await bob.answer([]);
      const annsKey = String((await ann.get('/page/602')).headers['consent-key'] ?? 'none');
      await bob.get('/page/603', { 'consent-key': annsKey });
      bob.cookies.set('consent_key', annsKey);
      await bob.get('/page/603', { 'consent-key': annsKey });
      const { body } = await ann.get('/page/603');
      expect(body).toBe(`<p>${tags.statistical}${tags.advertising}</p>`);
    });

    if (confirms) {
      it('has its copy confirmed for the answer that it was made for', async () => {
        const visitor = new Visitor(cache.port);
        await visitor.answer(['statistical']);
        await visitor.get('/page/1');
        await new Promise((resolve) => setTimeout(resolve, 2_100));
        shop.takeCounts();
        const other = new Visitor(cache.port);
        await other.answer(['statistical']);
        const { body, headers } = await other.get('/page/1');
        expect(body).toBe(`<p>${tags.statistical}</p>`);
        expect(headers['x-kept']).toBe('REVALIDATED');
        expect(shop.takeCounts()).toEqual({ made: 0, confirmed: 1 });
      });
    }

    if (keepsByAnswer) {
      it('tells browsers that the page is theirs alone', async () => {
        const visitor = new Visitor(cache.port);
        await visitor.answer(['statistical']);
        await visitor.get('/page/604');
        const { headers } = await new Visitor(cache.port, Object.fromEntries(visitor.cookies)).get(
          '/page/604',
        );
        expect(headers['x-kept']).toBe('HIT');
        expect(headers['cache-control']).toBe('private');
        expect(headers.vary).toMatch(/Cookie.*Sec-GPC/);
      });
    }
  });
}

/** Pseudo-random numbers that are the same in every run (Park and Miller). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

type Choice = readonly (keyof typeof tags)[] | undefined;

/** The tags that a visitor's page may have. */
function mayHave(granted: Choice, sendsGpc: boolean, regime: 'opt-in' | 'opt-out'): readonly string[] {
  return Object.keys(tags).filter((name) => {
    if (regime === 'opt-in') return granted?.some((one) => one === name) ?? false;
    if (sendsGpc && name === 'advertising') return false;
    return granted === undefined || granted.some((one) => one === name);
  });
}

const choices = [[], ['statistical'], ['advertising'], ['statistical', 'advertising']] as const;
