import { type Head, mayChange, PairedHead, toLines } from './head.js';

/** The head that `writeHead` was given. */
export function readGivenHead(fields: unknown): Head {
  if (typeof fields !== 'object' || fields === null) return new GivenHead({});
  return isIterable(fields) ? new PairedHead(fields) : new GivenHead(fields);
}

/** The fields among the arguments of `writeHead`, which may stand in the place of the reason. */
export function givenFields(reason: unknown, fields: unknown): unknown {
  return typeof reason === 'string' ? fields : (fields ?? reason);
}

function isIterable(fields: object): fields is Iterable<unknown> {
  return Symbol.iterator in fields && typeof fields[Symbol.iterator] === 'function';
}

/**
 * The head that `writeHead` got as an object. Read once, as what a getter says may be something else when Node asks; into a
 * flat list, which Node takes as well, and which costs V8 no shape for each field.
 */
export class GivenHead implements Head {
  readonly fields: unknown[] = [];
  /** In lower case, in the order of `fields`. */
  private readonly names: string[] = [];
  /** A bit for the length of each name: most of what is asked for is not there. */
  private lengths = 0;

  constructor(given: object) {
    for (const key of Object.keys(given)) {
      // An own key, just listed.
      this.add(nameOf(key), key, (given as Readonly<Record<string, unknown>>)[key]);
    }
  }

  lines(name: string): readonly string[] {
    let lines = none;
    for (let at = this.find(name); at >= 0; at = this.names.indexOf(name, at + 1)) {
      const here = this.linesAt(at * 2 + 1);
      lines = lines.length === 0 ? here : [...lines, ...here];
    }
    return lines;
  }

  write(name: string, lines: readonly string[], spelling: string = name): void {
    const value = lines.length === 1 ? lines[0] : [...lines];
    const first = this.find(name);
    if (first < 0) {
      if (lines.length > 0) this.add(name, spelling, value);
      return;
    }
    for (let at = this.names.lastIndexOf(name); at > first; at = this.names.lastIndexOf(name))
      this.remove(at);
    if (lines.length > 0) this.fields[first * 2 + 1] = value;
    else this.remove(first);
  }

  private find(name: string): number {
    return (this.lengths & lengthBit(name)) === 0 ? -1 : this.names.indexOf(name);
  }

  private add(name: string, spelt: string, value: unknown): void {
    this.lengths |= lengthBit(name);
    this.names.push(name);
    this.fields.push(spelt, value);
  }

  private remove(at: number): void {
    this.names.splice(at, 1);
    this.fields.splice(at * 2, 2);
  }

  private linesAt(at: number): readonly string[] {
    const value = this.fields[at];
    if (typeof value === 'string') return [value];
    const lines = toLines(value);
    if (mayChange(value)) this.fields[at] = Array.isArray(value) ? lines : lines[0];
    return lines;
  }
}

const none: readonly string[] = [];

function lengthBit({ length }: string): number {
  return 1 << (length & 31);
}

const names = new Map<string, string>();

// The names that a server sends are few, and met with every response.
function nameOf(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = key.trim().toLowerCase();
  if (names.size < 1000) names.set(key, name);
  return name;
}
