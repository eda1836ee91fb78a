import { type CategoryName, checkOptions, type OptionSchema, PolicyError } from '@cookiewarden/core';

/**
 * What a vendor's id means here: one category, several, every category that needs an answer (`*`), or none (`false`).
 */
export type CategoryMeaning = CategoryName | readonly CategoryName[] | false;

/** A vendor's category ids and what each means in the policy. */
export type CategoryMap = Readonly<Record<string, CategoryMeaning>>;

/** What every reader of a vendor's cookie can be told. */
export interface BannerOptions {
  /**
   * Meaning of the vendor's category ids, laid over the reader's own map. An id named here counts as asked:
   * where the vendor writes down only what was accepted, its absence is a refusal.
   */
  readonly categories?: CategoryMap;
  /** The policy's service id for each of the vendor's. @default the same word, `_` read as `-` */
  readonly services?: Readonly<Record<string, string>>;
  /** How long the answer holds, in seconds. @default the policy's */
  readonly lapseAfterSeconds?: number;
}

/** A name, an id or a version. */
export const text = { type: 'string', minLength: 1 } as const satisfies OptionSchema;

/** Any names, with a text for each. */
export const texts = { type: 'object', additionalProperties: text } as const satisfies OptionSchema;

/** A vendor's count of versions. */
export const wholeNumber = { type: 'integer' } as const satisfies OptionSchema;

/** A `CategoryMap`. Whether the policy has the categories is not known here. */
export const categoryMap = {
  type: 'object',
  additionalProperties: { anyOf: [{ enum: [false] }, text, { type: 'array', items: text }] },
} as const satisfies OptionSchema;

/** The table of `BannerOptions`. */
export const bannerOptions = {
  categories: categoryMap,
  services: texts,
  // As in a policy. A hundred years: who writes milliseconds finds out.
  lapseAfterSeconds: { type: 'integer', minimum: 60, maximum: 3_153_600_000 },
} as const satisfies Record<keyof BannerOptions, OptionSchema>;

/** Checks what a reader was told against a table with a line for each of its options, all faults at once. */
export function checkBannerOptions<Options extends object>(
  reader: string,
  options: Options,
  properties: Readonly<Record<keyof NoInfer<Options>, OptionSchema>>,
  required: readonly (keyof NoInfer<Options> & string)[] = [],
): void {
  const faults = checkOptions({ type: 'object', properties, required }, options);
  if (faults.length > 0) throw new PolicyError(reader, faults);
}
