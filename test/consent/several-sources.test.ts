import { firstOf, newestOf, strictestOf } from '@cookiewarden/consent';
import {
  type Answer,
  type ConsentReading,
  type ConsentSource,
  type ConsentSubject,
  definePolicy,
  openExchange,
  type RequestFacts,
  readConsent,
  readNothing,
  readUnreadable,
} from '@cookiewarden/core';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

const now = Date.UTC(2026, 10, 24);
const day = 86_400_000;
const facts: RequestFacts = {
  method: 'GET',
  host: 'a.test',
  path: '/',
  isSecure: true,
  header: () => undefined,
};
const subject: ConsentSubject = {
  version: '1',
  categoryNames: ['technical', 'statistical', 'advertising', 'social'],
  exemptCategoryNames: ['technical'],
  serviceIds: [],
  lapseAfterSeconds: 180 * 86_400,
};

function reading(source: string, text: string, changes: Partial<ConsentReading> = {}): ConsentReading {
  const pairs = text
    .split(' ')
    .map((word): [string, Answer] => [word.slice(1), word[0] === '+' ? 'granted' : 'denied']);
  return {
    categories: new Map(pairs),
    services: new Map(),
    isAnswered: true,
    source,
    answeredAt: now,
    ...changes,
  };
}

function source(name: string, text?: string, changes: Partial<ConsentReading> = {}): ConsentSource {
  const found = text === undefined ? readNothing(name) : reading(name, text, changes);
  return { name, cookies: [name], read: () => found };
}

function failing(name: string): ConsentSource {
  return {
    name,
    cookies: [],
    read: () => {
      throw new Error(`${name} is down`);
    },
  };
}

function slow(fast: ConsentSource): ConsentSource {
  return { ...fast, read: async (...given) => fast.read(...given) };
}

async function read(combined: ConsentSource): Promise<ConsentReading> {
  return combined.read(facts, subject);
}

beforeEach(() => {
  jest.useFakeTimers({ now });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('firstOf', () => {
  it('obeys the first source that has an answer', async () => {
    const picked = await read(firstOf(source('a'), source('b', '+social'), source('c', '-social')));
    expect(picked).toMatchObject({ source: 'b', categories: new Map([['social', 'granted']]) });
  });

  it('answers at once where all sources do, and waits where one does not', async () => {
    expect(firstOf(source('a', '+social')).read(facts, subject)).not.toBeInstanceOf(Promise);
    const later = firstOf(source('a'), slow(source('b', '+social'))).read(facts, subject);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toMatchObject({ source: 'b' });
  });

  it('passes over an answer that lapsed by age or version, each by its own time', async () => {
    const old = source('old', '+social', { answeredAt: now - 181 * day });
    const long = {
      ...source('long', '-social', { answeredAt: now - 181 * day }),
      lapseAfterSeconds: 400 * 86_400,
    };
    const stale = source('stale', '+social', { policyVersion: '0' });
    expect(await read(firstOf(old, stale, long))).toMatchObject({
      source: 'long',
      lapseAfterSeconds: 400 * 86_400,
    });
  });

  it('hands on a lapsed answer where there is no other, so that the report can say so', async () => {
    const old = source('old', '+social', { answeredAt: now - 181 * day });
    expect(await read(firstOf(source('a'), old))).toMatchObject({ source: 'old', isAnswered: true });
  });

  it('has no answer when a source before the first answer fails, in time or later', async () => {
    await expect(read(firstOf(slow(failing('store')), source('b', '+social')))).rejects.toThrow(
      'store is down',
    );
    expect(() => firstOf(failing('store'), source('b', '+social')).read(facts, subject)).toThrow(
      'store is down',
    );
    expect(await read(firstOf(source('a', '+social'), failing('b')))).toMatchObject({
      source: 'a',
      note: 'b: the source failed',
    });
  });

  it.each([firstOf, newestOf, strictestOf])('%p takes what is no reading for a failure', async (combine) => {
    const garbled = {
      ...source('store'),
      read: () => reading('store', '-social', { answeredAt: Number.NaN }),
    };
    const texts = { ...source('store'), read: () => 'denied' as never };
    for (const broken of [garbled, texts]) {
      await expect(read(combine(slow(broken), source('b')))).rejects.toThrow('"store" returned');
    }
    const silent = { ...source('store'), read: () => undefined as never };
    expect(await read(combine(silent, source('b', '+social')))).toMatchObject({ source: 'b' });
  });

  it('notes who disagrees about what, and what each source noted', async () => {
    const picked = await read(
      firstOf(
        source('a', '+social +statistical'),
        source('b', '-social +statistical', { note: 'odd' }),
        source('c'),
      ),
    );
    expect(picked.note).toBe('b: odd; a and b disagree about social');
  });

  it('knows from any source that a notice was shown', async () => {
    const notice: ConsentSource = {
      name: 'n',
      cookies: [],
      read: () => ({ ...readNothing('n'), noticeShown: true }),
    };
    expect(await read(firstOf(source('a', '+social'), notice))).toMatchObject({
      source: 'a',
      noticeShown: true,
    });
  });
});

describe('strictestOf', () => {
  it('denies what any source denies, and grants what one grants and none denies', async () => {
    const picked = await read(
      strictestOf(source('a', '+social +statistical'), source('b', '-social'), source('c')),
    );
    expect(picked.categories).toEqual(
      new Map([
        ['social', 'denied'],
        ['statistical', 'granted'],
      ]),
    );
    expect(picked).toMatchObject({ source: 'a+b', isAnswered: true });
  });

  it('denies in whatever order the sources stand', async () => {
    const picked = await read(strictestOf(source('a', '-social'), source('b', '+social')));
    expect(picked.categories.get('social')).toBe('denied');
  });

  it('has no answer when any source fails, whatever the others grant', async () => {
    await expect(read(strictestOf(source('a', '+social'), slow(failing('b'))))).rejects.toThrow('b is down');
  });

  it('ends with the answer that ends first', async () => {
    const short = { ...source('short', '+social', { answeredAt: now - day }), lapseAfterSeconds: 2 * 86_400 };
    const picked = await read(strictestOf(source('long', '+social', { answeredAt: now - 90 * day }), short));
    expect(picked).toMatchObject({ answeredAt: now - day, lapseAfterSeconds: 2 * 86_400 });
  });

  it('leaves a lapsed grant out', async () => {
    const old = source('old', '+social', { answeredAt: now - 181 * day });
    const picked = await read(strictestOf(old, source('b', '+statistical')));
    expect(picked.categories).toEqual(new Map([['statistical', 'granted']]));
  });
});

describe('a source that may hold an answer which cannot be read', () => {
  const damaged: ConsentSource = {
    name: 'damaged',
    cookies: [],
    read: () => readUnreadable('damaged', 'odd'),
  };

  it('goes before every grant of another', async () => {
    for (const combined of [firstOf, strictestOf, newestOf]) {
      const picked = await read(combined(damaged, source('b', '+social')));
      expect(picked).toMatchObject({ isAnswered: false, isUnreadable: true });
    }
    expect(await read(firstOf(source('a', '+social'), damaged))).toMatchObject({
      source: 'a',
      isAnswered: true,
    });
  });

  it('keeps the strictest regime where it holds an answer all the same', async () => {
    const contradicting = source('copies', '+social', { isUnreadable: true });
    const picked = await read(strictestOf(source('a', '+social'), contradicting));
    expect(picked).toMatchObject({ isUnreadable: true, categories: new Map([['social', 'granted']]) });
    expect((await read(strictestOf(contradicting, source('a', '-social')))).categories.get('social')).toBe(
      'denied',
    );
  });
});

describe('newestOf', () => {
  it('obeys the latest answer, so that a withdrawal which the store lost still holds', async () => {
    const store = slow(source('store', '+social', { answeredAt: now - day }));
    expect(await read(newestOf(store, source('cookie', '-social')))).toMatchObject({ source: 'cookie' });
  });

  it('takes one without a time for the oldest, and has no answer when a source fails', async () => {
    const { answeredAt, ...timeless } = reading('a', '+social');
    const first: ConsentSource = { name: 'a', cookies: [], read: () => timeless };
    expect(
      await read(newestOf(first, source('b', '-social', { answeredAt: 1000 + now - day }))),
    ).toMatchObject({ source: 'b' });
    await expect(read(newestOf(source('a', '+social'), slow(failing('b'))))).rejects.toThrow('b is down');
  });
});

describe('several sources as one', () => {
  it('have the cookies and headers of all, and write through all that can', () => {
    const writer = (name: string): ConsentSource => ({
      ...source(name),
      headers: ['x'],
      write: () => [`${name}=1`],
    });
    const combined = firstOf(source('a'), writer('b'), writer('c'));
    expect(combined).toMatchObject({ name: 'firstOf(a, b, c)', cookies: ['a', 'b', 'c'], headers: ['x'] });
    expect(combined.write?.({ categories: new Map(), services: new Map() }, facts)).toEqual(['b=1', 'c=1']);
    expect(firstOf(source('a')).write).toBeUndefined();
  });

  it('re-issue each with what that source itself read', () => {
    const reissued: string[] = [];
    const teller = (name: string, text?: string): ConsentSource => ({
      ...source(name, text),
      reissue: (found) => {
        reissued.push(`${name} ${found.source} ${found.isAnswered}`);
        return [`${name}=1`];
      },
    });
    const combined = strictestOf(teller('a', '+social'), teller('b', '-social'), teller('c'));
    const picked = combined.read(facts, subject);
    if (picked instanceof Promise) throw new Error('nothing here waits');
    expect(combined.reissue?.(picked, facts)).toEqual(['a=1', 'b=1', 'c=1']);
    expect(reissued).toEqual(['a a true', 'b b true', 'c c false']);
  });

  it('keep an answer in all that can where one of them fails, and the report says so', async () => {
    const kept = ['kept=1'];
    const sources = [
      { ...source('a'), write: () => JSON.parse('{'), reissue: () => JSON.parse('{') },
      { ...source('b'), write: async () => ['late=1'] } as unknown as ConsentSource,
      { ...source('c'), write: () => kept, reissue: () => kept },
    ];
    const policy = definePolicy({ consent: newestOf(firstOf(...sources.slice(0, 2)), ...sources.slice(2)) });
    for (const answers of [[['social', 'denied']], []] as const) {
      const exchange = openExchange(policy, facts, await readConsent(policy, facts, () => {}), now);
      exchange.answer(new Map<string, Answer>(answers));
      expect(exchange.keepSetCookies([])).toEqual(kept);
      expect(exchange.close().faults).toMatchObject([{ where: 'consent source', error: 'SyntaxError' }]);
    }
  });

  it('work inside a policy: a failed store is no consent and stands in the report', async () => {
    const faults: unknown[] = [];
    const policy = definePolicy({
      rules: [{ cookie: 'wide', category: 'social' }],
      consent: firstOf(slow(failing('store')), source('cookie', '+social')),
    });
    const found = await readConsent(policy, facts, (fault) => faults.push(fault));
    expect(faults).toEqual([new Error('store is down')]);
    expect(openExchange(policy, facts, found, now).keepSetCookies(['wide=1'])).toEqual([]);
  });

  it('write a new answer without what was true of one reading only', async () => {
    const written: unknown[] = [];
    const keeper: ConsentSource = {
      ...source('keeper', '+social', { isUnreadable: true }),
      write: (consent) => [`${written.push(consent)}`],
    };
    const policy = definePolicy({ consent: firstOf(keeper) });
    const exchange = openExchange(policy, facts, await readConsent(policy, facts, () => undefined), now);
    exchange.answer(new Map([['social', 'denied']]));
    exchange.keepSetCookies([]);
    expect(Object.keys(written[0] ?? {}).sort()).toEqual([
      'answeredAt',
      'categories',
      'policyVersion',
      'services',
    ]);
  });

  it('hold an answer as long as its own source says, also inside a policy', async () => {
    const short = { ...source('short', '+social', { answeredAt: now - 2 * day }), lapseAfterSeconds: 86_400 };
    const policy = definePolicy({ rules: [{ cookie: 'wide', category: 'social' }], consent: firstOf(short) });
    const exchange = openExchange(policy, facts, await readConsent(policy, facts, () => undefined), now);
    expect(exchange.standing.lapsedBy).toBe('age');
  });
});
