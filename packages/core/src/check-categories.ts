import { standardCategories } from './category.js';
import { categoryWords } from './category-words.js';
import { below, fault } from './check-options.js';
import { didYouMean, nearestOf, type OptionFault } from './policy-error.js';
import type { SoundOptions } from './sound-options.js';

// Names end up in cookies, attributes and log fields, so they keep to a plain alphabet.
const plainName = /^[a-z][a-z0-9_-]{0,39}$/i;

/** Faults of the categories' own names: unusable ones, and two categories of one name. */
export function checkCategories({ categories = {} }: SoundOptions): readonly OptionFault[] {
  const faults: OptionFault[] = [];
  const owners = new Map<string, string>(standardCategories.map((name) => [name, name]));
  for (const key of Object.keys(categories)) owners.set(key, key);
  for (const [key, { name } = {}] of Object.entries(categories)) {
    const path = below('categories', key);
    const cure = 'Use a letter, then letters, digits, "_" or "-", 40 at most.';
    if (!plainName.test(key)) faults.push(fault('out-of-range', path, key, cure));
    if (name === undefined) continue;
    if (!plainName.test(name)) faults.push(fault('out-of-range', below(path, 'name'), name, cure));
    const owner = owners.get(name);
    if (owner !== undefined && owner !== key) {
      faults.push(fault('conflict', below(path, 'name'), name, `"${owner}" is called that already.`));
    }
    owners.set(name, key);
  }
  return faults;
}

/** The names that the options may call a category by. */
export function knownCategories({ categories = {} }: SoundOptions): ReadonlySet<string> {
  const written = Object.entries(categories).flatMap(([key, { name } = {}]) =>
    name === undefined ? [key] : [key, name],
  );
  return new Set([...standardCategories, ...written]);
}

/** Faults of every place in the options that names a category. */
export function checkCategoryNames(options: SoundOptions): readonly OptionFault[] {
  const known = knownCategories(options);
  return findCategoryNames(options).flatMap(([path, name]) => checkCategoryName(name, path, known));
}

/** The fault of one place that names a category, if it names none of those known. */
export function checkCategoryName(
  name: string | undefined,
  path: string,
  known: ReadonlySet<string>,
): readonly OptionFault[] {
  if (name === undefined || known.has(name)) return [];
  const hint = didYouMean(name, known) || meantByOthers(name) || `Known: ${[...known].join(', ')}.`;
  return [fault('unknown-category', path, name, `no such category. ${hint}`.trim())];
}

// "marketing" is no misspelling of "advertising", but what others call it.
function meantByOthers(name: string): string {
  const nearest = nearestOf(name, Object.keys(categoryWords));
  const meant = Object.entries(categoryWords).find(([word]) => word === nearest)?.[1];
  return meant === undefined ? '' : `Did you mean "${meant}"? `;
}

// Those of services are looked at together with the rest of the service.
function findCategoryNames(options: SoundOptions): readonly (readonly [string, string | undefined])[] {
  const { rules = [], serviceCategories = {}, signals = {} } = options;
  return [
    ...rules.map((rule, at) => [`rules[${at}].category`, rule?.category] as const),
    ...Object.entries(serviceCategories).map(([id, name]) => [below('serviceCategories', id), name] as const),
    ...(['gpc', 'dnt'] as const).flatMap((signal) =>
      (signals[signal] || []).map((name, at) => [`signals.${signal}[${at}]`, name] as const),
    ),
  ];
}
