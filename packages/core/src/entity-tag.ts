// Between a tag and the key of the variant: no generator of entity tags in use writes it.
const mark = '~cw-';

/** The entity tag of the page made for one answer: weak, since the bytes are no longer those that were tagged. */
export function writeVariantTag(tag: string, key: string): string | undefined {
  const opaque = /^(?:W\/)?"([^"]*)"$/.exec(tag.trim())?.[1];
  return opaque === undefined ? undefined : `W/"${opaque}${mark}${key}"`;
}

/**
 * The tags of an `If-None-Match` that were given out for this variant, as the application wrote them.
 * All others go: a 304 would revive a page that was made for another answer, or before there was a policy.
 */
export function readVariantTags(condition: string, key: string | undefined): string | undefined {
  if (key === undefined) return undefined;
  const ending = `${mark}${key}`;
  const own: string[] = [];
  for (const [, opaque = ''] of condition.matchAll(/(?:W\/)?"([^"]*)"/g)) {
    if (opaque.endsWith(ending)) own.push(`W/"${opaque.slice(0, -ending.length)}"`);
  }
  return own.length === 0 ? undefined : own.join(', ');
}
