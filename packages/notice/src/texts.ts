import { de } from './texts/de.js';
import { en } from './texts/en.js';

/** The name of a text, such as `notice.title`. */
export type TextKey = keyof typeof en;

/** All texts of one language. `{date}` and the like stand for what is filled in. */
export type Texts = Readonly<Record<TextKey, string>>;

/** Every language that comes with the package, by its BCP 47 tag. */
export const languages = { en, de } as const satisfies Readonly<Record<string, Texts>>;
