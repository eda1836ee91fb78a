import { checkCategoryName, knownCategories } from './check-categories.js';
import { below, fault } from './check-options.js';
import type { OptionFault } from './policy-error.js';
import type { SoundOptions } from './sound-options.js';

// RFC 5646 2.1, as far as its form goes.
const languageTag = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

const fillings: ReadonlySet<string> = new Set(['{service}', '{category}']);

/** Faults of the operator's words for placeholders: languages, what is filled in, and the categories that are named. */
export function checkPlaceholderTexts(options: SoundOptions): readonly OptionFault[] {
  const faults: OptionFault[] = [];
  const known = knownCategories(options);
  const languages = new Set<string>();
  for (const [language, texts] of Object.entries(options.html?.placeholderTexts ?? {})) {
    const path = below('html.placeholderTexts', language);
    if (!languageTag.test(language)) {
      faults.push(fault('out-of-range', path, language, 'Expected a language tag, such as "fi" or "pt-BR".'));
    }
    if (languages.has(language.toLowerCase())) {
      faults.push(
        fault('conflict', path, language, 'The language stands here twice: case does not tell them apart.'),
      );
    }
    languages.add(language.toLowerCase());
    faults.push(...checkFillings(texts?.notice, below(path, 'notice')));
    for (const name of Object.keys(texts?.categories ?? {})) {
      faults.push(...checkCategoryName(name, below(below(path, 'categories'), name), known));
    }
  }
  return faults;
}

function checkFillings(notice: string | undefined, path: string): readonly OptionFault[] {
  const unknown = notice?.match(/\{\w*\}/g)?.find((filling) => !fillings.has(filling));
  if (unknown === undefined) return [];
  return [fault('out-of-range', path, unknown, `Nothing fills it in. Known: ${[...fillings].join(', ')}.`)];
}
