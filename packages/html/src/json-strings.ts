/** A string that is a value, not a key, somewhere in JSON text. */
export interface JsonString {
  readonly value: string;
  /** Where it stands, quotes included. */
  readonly start: number;
  readonly end: number;
  /** The first eight keys that lead to it; `''` stands for an array's index. */
  readonly path: readonly string[];
}

// Paths are for telling apart what is near the top: a nest of ten thousand arrays must not cost their square.
const DEPTH = 8;

/** The strings in a JSON text with the places where they stand; none where a browser would not read it either. */
export function findJsonStrings(text: string): readonly JsonString[] {
  if (!isJson(text)) return [];
  const strings: JsonString[] = [];
  const path: string[] = [];
  // What is known to be JSON needs no grammar: a string before a colon is a key.
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '[' || character === '{') path.push('');
    else if (character === ']' || character === '}') path.pop();
    if (character !== '"') continue;
    const start = at;
    at = endOfString(text, start);
    const value = readString(text.slice(start, at));
    const next = /\S/g;
    next.lastIndex = at;
    if (next.exec(text)?.[0] === ':') path[path.length - 1] = value;
    else strings.push({ value, start, end: at, path: path.slice(0, DEPTH) });
    at--;
  }
  return strings;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

function readString(token: string): string {
  return String(JSON.parse(token));
}
