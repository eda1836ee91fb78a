/** One image candidate of a `srcset`. */
export interface Candidate {
  readonly url: string;
  /** URL and descriptor, as written. */
  readonly text: string;
}

/** Reads image candidates (HTML 4.8.4.3.5, "parse a srcset attribute"): commas count only where no URL goes on. */
export function readCandidates(value: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  while (at < value.length) {
    while (at < value.length && /[\s,]/.test(value.charAt(at))) at++;
    const start = at;
    while (at < value.length && !isBlank(value.charAt(at))) at++;
    if (at === start) break;
    let urlEnd = at;
    while (urlEnd > start && value.charAt(urlEnd - 1) === ',') urlEnd--;
    if (urlEnd === at) at = descriptorEnd(value, at);
    const end = urlEnd < at && value.charAt(urlEnd) === ',' ? urlEnd : at;
    candidates.push({ url: value.slice(start, urlEnd), text: value.slice(start, end).trimEnd() });
  }
  return candidates;
}

function descriptorEnd(value: string, from: number): number {
  let isInParentheses = false;
  for (let at = from; at < value.length; at++) {
    const character = value.charAt(at);
    if (character === '(') isInParentheses = true;
    else if (character === ')') isInParentheses = false;
    else if (character === ',' && !isInParentheses) return at;
  }
  return value.length;
}

function isBlank(character: string): boolean {
  return /[\t\n\f\r ]/.test(character);
}
