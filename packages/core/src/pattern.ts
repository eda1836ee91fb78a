/**
 * A text with `*` for any characters, matched in linear time.
 * Never a regular expression: one made from the operator's text can take seconds on a hostile name.
 */
export interface Pattern {
  readonly text: string;
  matches(subject: string): boolean;
}

/** Compiles a text in which `*` stands for any characters; it is matched in linear time, whatever it says. */
export function compilePattern(text: string): Pattern {
  const parts = text.split('*');
  const head = parts[0] ?? '';
  const tail = parts[parts.length - 1] ?? '';
  if (parts.length === 1) return { text, matches: (subject) => subject === text };
  if (parts.length === 2 && tail === '') return { text, matches: (subject) => subject.startsWith(head) };
  const middle = parts.slice(1, -1).filter((part) => part !== '');
  return { text, matches: (subject) => matchesParts(subject, head, middle, tail) };
}

// Leftmost placement of each middle part is always best, so one pass without backtracking decides.
function matchesParts(subject: string, head: string, middle: readonly string[], tail: string): boolean {
  if (subject.length < head.length + tail.length) return false;
  if (!subject.startsWith(head) || !subject.endsWith(tail)) return false;
  const end = subject.length - tail.length;
  let from = head.length;
  for (const part of middle) {
    const at = subject.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}
