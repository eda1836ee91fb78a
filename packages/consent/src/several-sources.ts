import {
  type Answer,
  acceptLines,
  acceptReading,
  type ConsentReading,
  type ConsentSource,
  type ConsentSubject,
  type RequestFacts,
  readNothing,
  readUnreadable,
} from '@cookiewarden/core';
import { checkSources } from './check-sources.js';
import { isPromise } from './time-limit.js';

/**
 * Obeys the first source, in the order given, that has an answer which still holds.
 * A source that fails before one is found ends the search: then nobody has answered.
 */
export function firstOf(...sources: readonly ConsentSource[]): ConsentSource {
  return combine('firstOf', sources, pickFirst);
}

/**
 * Obeys all sources that have an answer: what one of them denies is denied, what none denies and one grants
 * is granted.
 * A source that fails makes it nobody's answer.
 */
export function strictestOf(...sources: readonly ConsentSource[]): ConsentSource {
  return combine('strictestOf', sources, pickStrictest);
}

/**
 * Obeys the latest answer that still holds, wherever it was given; one without a time is the oldest.
 * A source that fails makes it nobody's answer.
 * Trap: whoever can write one of the sources can date an answer later; keep that to signed or `__Host-`
 * cookies and stores.
 */
export function newestOf(...sources: readonly ConsentSource[]): ConsentSource {
  return combine('newestOf', sources, pickNewest);
}

/** What one of several sources said, with how long that holds. */
interface Heard {
  readonly reading: ConsentReading;
  /** The source's very own object, by which one that combines others knows its parts again. */
  readonly found: ConsentReading;
  /** An answer that has not lapsed. */
  readonly stands: boolean;
  /** What the source threw, or rejected with. */
  readonly failure?: { readonly thrown: unknown };
}

type Pick = (heard: readonly Heard[], subject: ConsentSubject) => ConsentReading | undefined;

function combine(kind: string, sources: readonly ConsentSource[], pick: Pick): ConsentSource {
  checkSources(kind, sources);
  const partsOf = new WeakMap<ConsentReading, readonly ConsentReading[]>();
  const writers = sources.filter((source) => source.write !== undefined);
  const name = `${kind}(${sources.map((source) => source.name).join(', ')})`;

  function settle(heard: readonly Heard[], subject: ConsentSubject): ConsentReading {
    const picked = pick(heard, subject) ?? heard.find(({ reading }) => reading.isAnswered)?.reading;
    const reading = withNotes(picked ?? readNothing(name), heard, subject);
    partsOf.set(
      reading,
      heard.map((each) => each.found),
    );
    return reading;
  }

  return {
    name,
    cookies: [...new Set(sources.flatMap((source) => source.cookies))],
    headers: [...new Set(sources.flatMap((source) => source.headers ?? []))],
    read: function readSeveral(facts, subject) {
      const heard = sources.map((source) => hear(source, facts, subject));
      const atOnce = heard.filter(isHeard);
      if (atOnce.length === heard.length) return settle(atOnce, subject);
      return Promise.all(heard).then((all) => settle(all, subject));
    },
    ...(writers.length > 0 && {
      write: (consent, facts, onFault) =>
        linesOfAll(writers, (source) => source.write?.(consent, facts, onFault), onFault),
    }),
    reissue: (reading, facts, onFault) => {
      const parts = partsOf.get(reading) ?? [];
      const reissuePart = (source: ConsentSource, at: number) =>
        parts[at] && source.reissue?.(parts[at], facts, onFault);
      return linesOfAll(sources, reissuePart, onFault);
    },
  };
}

// One that fails must not take along what the others keep: a withdrawal would be lost with it.
function linesOfAll(
  sources: readonly ConsentSource[],
  linesOf: (source: ConsentSource, at: number) => readonly string[] | undefined,
  onFault: ((fault: unknown) => void) | undefined,
): readonly string[] {
  return sources.flatMap((source, at) => {
    try {
      return acceptLines(linesOf(source, at));
    } catch (fault) {
      if (onFault === undefined) throw fault;
      onFault(fault);
      return [];
    }
  });
}

function isHeard(each: Heard | Promise<Heard>): each is Heard {
  return !isPromise(each);
}

function hear(source: ConsentSource, facts: RequestFacts, subject: ConsentSubject): Heard | Promise<Heard> {
  const failed = (thrown: unknown): Heard => {
    const reading = readUnreadable(source.name, 'the source failed');
    return { reading, found: reading, stands: false, failure: { thrown } };
  };
  try {
    const reading = source.read(facts, subject);
    if (!isPromise(reading)) return weigh(source, reading, subject);
    return reading.then((found) => weigh(source, found, subject)).catch(failed);
  } catch (thrown) {
    return failed(thrown);
  }
}

// Each answer lapses by its own source's time: in a common one the shortest would end all, or the longest keep
// all.
function weigh(source: ConsentSource, given: ConsentReading, subject: ConsentSubject): Heard {
  const found = acceptReading(given, source.name);
  const lapseAfterSeconds = found.lapseAfterSeconds ?? source.lapseAfterSeconds ?? subject.lapseAfterSeconds;
  const reading = lapseAfterSeconds === undefined ? found : { ...found, lapseAfterSeconds };
  const stands = found.isAnswered && endOf(reading) >= Date.now() && isOfVersion(found, subject);
  return { reading, found, stands };
}

function isOfVersion({ policyVersion }: ConsentReading, subject: ConsentSubject): boolean {
  return policyVersion === undefined || policyVersion === subject.version;
}

/** When an answer lapses, in milliseconds since 1970; one without a time never does. */
function endOf({ answeredAt, lapseAfterSeconds }: ConsentReading): number {
  return (answeredAt ?? Number.POSITIVE_INFINITY) + (lapseAfterSeconds ?? Number.POSITIVE_INFINITY) * 1000;
}

function pickFirst(heard: readonly Heard[]): ConsentReading | undefined {
  for (const { reading, stands, failure } of heard) {
    // In doubt we withhold: what could not be read goes before what comes after it.
    if (failure !== undefined) throw failure.thrown;
    if (stands || reading.isUnreadable) return reading;
  }
  return undefined;
}

function pickNewest(heard: readonly Heard[]): ConsentReading | undefined {
  const unread = findUnread(heard);
  if (unread !== undefined) return unread;
  let newest: ConsentReading | undefined;
  for (const reading of allStanding(heard)) {
    if (newest === undefined || (reading.answeredAt ?? 0) > (newest.answeredAt ?? 0)) newest = reading;
  }
  return newest;
}

function pickStrictest(heard: readonly Heard[]): ConsentReading | undefined {
  const unread = findUnread(heard);
  if (unread !== undefined) return unread;
  const standing = allStanding(heard);
  const [first, ...others] = standing;
  if (first === undefined || others.length === 0) return first;
  // The combined answer ends with the one that ends first.
  const shortest = standing.reduce((one, other) => (endOf(other) < endOf(one) ? other : one));
  const { answeredAt, lapseAfterSeconds } = shortest;
  return {
    ...first,
    categories: strictestAnswers(standing.map((reading) => reading.categories)),
    services: strictestAnswers(standing.map((reading) => reading.services)),
    source: standing.map((reading) => reading.source).join('+'),
    ...(standing.some((reading) => reading.isUnreadable) && { isUnreadable: true }),
    ...(answeredAt !== undefined && { answeredAt }),
    ...(lapseAfterSeconds !== undefined && { lapseAfterSeconds }),
  };
}

// In doubt we withhold: what could not be read may have been a refusal, or the newest answer.
function findUnread(heard: readonly Heard[]): ConsentReading | undefined {
  for (const { failure } of heard) if (failure !== undefined) throw failure.thrown;
  return heard.find(({ reading, stands }) => reading.isUnreadable && !stands)?.reading;
}

function allStanding(heard: readonly Heard[]): readonly ConsentReading[] {
  return heard.filter((each) => each.stands).map((each) => each.reading);
}

// A category that one source does not know is not its to refuse: absence has no say.
function strictestAnswers(each: readonly ReadonlyMap<string, Answer>[]): ReadonlyMap<string, Answer> {
  const strictest = new Map<string, Answer>();
  for (const answers of each) {
    for (const [name, answer] of answers) if (strictest.get(name) !== 'denied') strictest.set(name, answer);
  }
  return strictest;
}

function withNotes(picked: ConsentReading, heard: readonly Heard[], subject: ConsentSubject): ConsentReading {
  const notes = heard.flatMap(({ reading }) =>
    reading.note === undefined ? [] : [`${reading.source}: ${reading.note}`],
  );
  const disputed = findDisputed(heard, subject);
  if (disputed.length > 0) {
    const names = heard.filter(({ stands }) => stands).map(({ reading }) => reading.source);
    notes.push(`${names.join(' and ')} disagree about ${disputed.join(', ')}`);
  }
  // One source may know that the notice was shown, another hold the answer.
  const noticeShown = picked.noticeShown ?? (heard.some(({ reading }) => reading.noticeShown) || undefined);
  const { note, ...rest } = picked;
  return {
    ...rest,
    ...(noticeShown !== undefined && { noticeShown }),
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

function findDisputed(heard: readonly Heard[], subject: ConsentSubject): readonly string[] {
  const standing = heard.filter(({ stands }) => stands).map(({ reading }) => reading.categories);
  return subject.categoryNames.filter((name) => {
    const answers = standing.map((categories) => categories.get(name));
    return answers.includes('granted') && answers.includes('denied');
  });
}
