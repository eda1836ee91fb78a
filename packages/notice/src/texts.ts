import { ar } from './texts/ar.js';
import { de } from './texts/de.js';
import { en, type Texts } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { it } from './texts/it.js';
import { ja } from './texts/ja.js';
import { nl } from './texts/nl.js';
import { pl } from './texts/pl.js';
import { pt } from './texts/pt.js';
import { ru } from './texts/ru.js';
import { zh } from './texts/zh.js';

/** Every language that comes with the package, by its BCP 47 tag. */
export const languages = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  ru,
  zh,
  ja,
  ar,
} as const satisfies Readonly<Record<string, Texts>>;
