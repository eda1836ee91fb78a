import type { Answer, Policy } from '@cookiewarden/core';
import { askedCategories } from './asked.js';

/** Answers as a visitor's form or a script sent them, or why they are none. */
export type ReadAnswers =
  | {
      readonly answers: ReadonlyMap<string, Answer>;
      readonly language: string | undefined;
      readonly source: string | undefined;
      readonly back: string | undefined;
    }
  | { readonly fault: string };

/**
 * Reads the JSON `{ "answers": { "statistical": "granted" }, "source": "usercentrics", "language": "de" }`.
 * Every name must be a category or service of the policy; answers for exempt categories are passed over.
 */
export function readJsonAnswers(body: string, policy: Policy): ReadAnswers {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return { fault: 'The body is not JSON.' };
  }
  if (!isRecord(parsed)) return { fault: 'The body is not a JSON object.' };
  const unknown = Object.keys(parsed).find((key) => !['answers', 'language', 'source'].includes(key));
  if (unknown !== undefined) return { fault: 'The body has a member besides answers, language and source.' };
  const { answers, language, source } = parsed;
  if (!isRecord(answers)) return { fault: 'answers is not an object.' };
  if (language !== undefined && !isWord(language)) return { fault: 'language is not a language tag.' };
  if (source !== undefined && !isWord(source)) return { fault: 'source is not a short word.' };
  const read = collectAnswers(Object.entries(answers), policy);
  if (typeof read === 'string') return { fault: read };
  return read.size === 0
    ? { fault: 'answers is empty.' }
    : { answers: read, language, source, back: undefined };
}

/**
 * Reads a form: `all=granted|denied`, or `purpose=<category>` for each that is ticked (the others are refused), with
 * `service.<id>=granted|denied` beside them. `answered` are the services that the visitor answered for before.
 */
export function readFormAnswers(
  body: string,
  policy: Policy,
  answered: ReadonlyMap<string, Answer>,
): ReadAnswers {
  const form = new URLSearchParams(body);
  const language = form.get('lang') || undefined;
  if (language !== undefined && !isWord(language)) return { fault: 'lang is not a language tag.' };
  const unknown = [...form.keys()].find(
    (key) => !['return', 'lang', 'all', 'purpose', 'save'].includes(key) && !key.startsWith('service.'),
  );
  if (unknown !== undefined) return { fault: 'The form has a field that it was not sent with.' };
  const all = form.getAll('all');
  const answers = all.length > 0 ? answerAll(all, policy, answered) : answerEach(form, policy, answered);
  if (typeof answers === 'string') return { fault: answers };
  return { answers, language, source: undefined, back: form.get('return') ?? undefined };
}

type Collected = ReadonlyMap<string, Answer> | string;

// Services follow their category; those with an answer of their own would not.
function answerAll(
  all: readonly unknown[],
  policy: Policy,
  answered: ReadonlyMap<string, Answer>,
): Collected {
  const [answer] = all;
  if (all.length !== 1 || !isAnswer(answer)) return 'all is neither granted nor denied.';
  const services = [...answered.keys()].filter((id) => policy.services.has(id));
  return new Map([...askedNames(policy), ...services].map((name) => [name, answer]));
}

function answerEach(form: URLSearchParams, policy: Policy, answered: ReadonlyMap<string, Answer>): Collected {
  if (!form.has('save')) return 'The form answers nothing.';
  const ticked = form.getAll('purpose');
  const asked = askedNames(policy);
  if (ticked.some((name) => !asked.includes(name))) return 'The policy has no such category to answer for.';
  const answers = new Map<string, Answer>(
    asked.map((name) => [name, ticked.includes(name) ? 'granted' : 'denied']),
  );
  const services: [string, unknown][] = [];
  for (const [key, value] of form) {
    if (!key.startsWith('service.')) continue;
    const id = key.slice('service.'.length);
    const category = policy.services.get(id)?.category;
    if (category === undefined) return 'The policy has no such service.';
    if (value !== '') services.push([id, value]);
    // "As the purpose" becomes an answer of its own where there was one: that would otherwise go on.
    else if (answered.has(id)) services.push([id, answers.get(category)]);
  }
  const read = collectAnswers(services, policy);
  return typeof read === 'string' ? read : new Map([...answers, ...read]);
}

function collectAnswers(entries: readonly (readonly [string, unknown])[], policy: Policy): Collected {
  const answers = new Map<string, Answer>();
  for (const [name, answer] of entries) {
    const category = policy.categories.get(policy.services.get(name)?.category ?? name);
    if (category === undefined) return 'The policy has no such category or service.';
    if (category.isExempt) continue;
    if (!isAnswer(answer)) return 'An answer is neither granted nor denied.';
    answers.set(name, answer);
  }
  return answers;
}

function askedNames(policy: Policy): readonly string[] {
  return askedCategories(policy).map(({ name }) => name);
}

function isAnswer(value: unknown): value is Answer {
  return value === 'granted' || value === 'denied';
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,35}$/.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
