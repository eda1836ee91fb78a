/** Picks a language tag that is offered: the first of `wanted` that fits, by whole tag, then by its language alone. */
export function pickLanguage(wanted: readonly string[], offered: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const found = findTag(tag.toLowerCase(), offered);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The tags of an `Accept-Language` value, best first; those of weight 0 are refused and left out. */
export function readAcceptLanguage(value: string | undefined): readonly string[] {
  // In doubt the default: nobody lists more than a few languages, and each costs a comparison with ours.
  const ranges = (value ?? '').slice(0, 500).split(',').slice(0, 20);
  return ranges
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const weight = parameters.find((parameter) => /^q=/i.test(parameter));
      return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ tag, weight }) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(tag) && weight > 0 && weight <= 1)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}

/** The direction a language is written in, for `dir`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(-|$)/i.test(language) ? 'rtl' : 'ltr';
}

// RFC 4647 3.4: a range loses its last part until something fits; then any region of the language will do.
function findTag(range: string, offered: readonly string[]): string | undefined {
  for (let tag = range; tag !== ''; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const found = offered.find((each) => each.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  const language = `${range.split('-')[0]}-`;
  return offered.find((each) => each.toLowerCase().startsWith(language));
}
