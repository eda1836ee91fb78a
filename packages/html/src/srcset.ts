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
    at = endOf(betweenCandidates, value, at);
    const start = at;
    at = endOf(untilBlank, value, at);
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

const betweenCandidates = /[\s,]*/y;
const untilBlank = /[^\t\n\f\r ]*/y;

function endOf(pattern: RegExp, value: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(value)?.[0].length ?? 0);
}
