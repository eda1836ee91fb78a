/**
 * The header fields of a response about to leave, in whatever shape the application gave them.
 * Names are asked for in lower case. A value that is not text is made text once, and that text is what leaves.
 */
export interface Head {
  /** The values of a field, in order. */
  lines(name: string): readonly string[];
  /** Replaces a field where it first stood, or adds it, spelt as given; no lines take it away. */
  write(name: string, lines: readonly string[], spelling?: string): void;
  /** What goes on to Node: the very thing that came in unless something changed. */
  readonly fields: unknown;
}

/** The value of a field, several lines joined as HTTP joins them; `undefined` if absent. */
export function textOf(head: Head, name: string): string | undefined {
  const lines = head.lines(name);
  return lines.length <= 1 ? lines[0] : lines.join(', ');
}

/** Takes a field away, if it is there: a head from which nothing goes stays the very thing that came in. */
export function takeAway(head: Head, name: string): void {
  if (head.lines(name).length > 0) head.write(name, []);
}

/** What goes on to Node. Absent fields stay absent where nothing was added: Node tells them from none. */
export function fieldsToSend(given: unknown, head: Head): unknown {
  const isAbsent = given === undefined || given === null;
  return isAbsent && Object.keys(Object(head.fields)).length === 0 ? given : head.fields;
}

const none: readonly string[] = [];

/** The store behind `setHeader` of `node:http`: lower-case name → name as spelt and value. */
export type HeaderStore = Record<string, [name: string, value: unknown]>;

/** The head that `setHeader` made. It is changed in place, so that `getHeaders()` and access logs tell the truth. */
export class StoredHead implements Head {
  readonly fields: HeaderStore;

  constructor(store: HeaderStore) {
    this.fields = store;
  }

  lines(name: string): readonly string[] {
    const entry = this.fields[name];
    if (entry === undefined) return none;
    const value = entry[1];
    if (typeof value === 'string') return [value];
    const lines = toLines(value);
    if (mayChange(value)) entry[1] = Array.isArray(value) ? lines : lines[0];
    return lines;
  }

  write(name: string, lines: readonly string[], spelling: string = name): void {
    if (lines.length === 0) delete this.fields[name];
    else this.fields[name] = [this.fields[name]?.[0] ?? spelling, this.valueOf(name, lines)];
  }

  // Node 20.19.0 holds a length against the bytes as it was given, and under `strictContentLength` text is none of them.
  private valueOf(name: string, lines: readonly string[]): unknown {
    if (lines.length !== 1) return [...lines];
    const wasNumber = name === 'content-length' && typeof this.fields[name]?.[1] === 'number';
    return wasNumber ? Number(lines[0]) : lines[0];
  }
}

/** The head that HTTP/2 keeps, or was given. A caller's own object is never changed. */
export class RecordHead implements Head {
  fields: Record<string, unknown>;
  /** The keys of each name; absent where every key is its name already. */
  private readonly keys: Map<string, string[]> | undefined;
  private isOurs: boolean;

  constructor(record: Record<string, unknown>, { isLive }: { readonly isLive: boolean }) {
    this.fields = record;
    this.isOurs = isLive;
    const keys = Object.keys(record);
    this.keys = keys.length > 0 && keys.every(isPlainName) ? undefined : groupKeys(record);
  }

  lines(name: string): readonly string[] {
    if (this.keys === undefined) return Object.hasOwn(this.fields, name) ? this.linesOf(name) : none;
    return this.keys.get(name)?.flatMap((key) => this.linesOf(key)) ?? none;
  }

  write(name: string, lines: readonly string[], spelling: string = name): void {
    // Where all names are in lower case, so is one more.
    const [first = this.keys ? spelling : name, ...others] = this.keys?.get(name) ?? [];
    const record = this.own();
    for (const key of others) delete record[key];
    if (lines.length === 0) delete record[first];
    else record[first] = lines.length === 1 ? lines[0] : [...lines];
    this.keys?.set(name, lines.length === 0 ? [] : [first]);
  }

  private linesOf(key: string): readonly string[] {
    const value = this.fields[key];
    if (typeof value === 'string') return [value];
    const lines = toLines(value);
    if (mayChange(value)) this.own()[key] = Array.isArray(value) ? lines : lines[0];
    return lines;
  }

  // A spread keeps the symbols with which HTTP/2 marks sensitive headers.
  private own(): Record<string, unknown> {
    if (!this.isOurs) this.fields = { ...this.fields };
    this.isOurs = true;
    return this.fields;
  }
}

function groupKeys(record: Record<string, unknown>): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const key of Object.keys(record)) {
    const name = nameOf(key);
    const known = keys.get(name);
    if (known === undefined) keys.set(name, [key]);
    else known.push(key);
  }
  return keys;
}

// HTTP/2's compatibility layer trims names after everybody has looked at them.
function nameOf(key: string): string {
  return key.trim().toLowerCase();
}

const plainNames = new Set<string>();

// The names that a server sends are few, and met with every response.
function isPlainName(key: string): boolean {
  if (plainNames.has(key)) return true;
  const isPlain = key === nameOf(key);
  if (isPlain && plainNames.size < 1000) plainNames.add(key);
  return isPlain;
}

type Pair = [name: unknown, value: unknown];

/** The head that `writeHead` got as `[name, value, …]`, as `[[name, value], …]` or as anything iterable of pairs. */
export class PairedHead implements Head {
  private readonly given: Iterable<unknown>;
  private readonly isFlat: boolean;
  private pairs: Pair[];
  private isChanged = false;

  constructor(given: Iterable<unknown>) {
    this.given = given;
    const items = [...given];
    this.isFlat = Array.isArray(given) && !Array.isArray(items[0]);
    this.pairs = this.isFlat
      ? pairUp(items)
      : items.map((item) => (Array.isArray(item) ? [item[0], item[1]] : [item, undefined]));
  }

  get fields(): unknown {
    if (!this.isChanged) return this.given;
    return this.isFlat ? this.pairs.flat(1) : this.pairs;
  }

  lines(name: string): readonly string[] {
    return this.pairs.flatMap((pair) => {
      if (!isNamed(pair, name)) return [];
      const lines = toLines(pair[1]);
      if (mayChange(pair[1])) {
        this.isChanged = true;
        pair[1] = Array.isArray(pair[1]) ? lines : lines[0];
      }
      return lines;
    });
  }

  write(name: string, lines: readonly string[], spelling: string = name): void {
    this.isChanged = true;
    if (this.keepInPlace(name, lines)) return;
    const at = this.pairs.findIndex((pair) => isNamed(pair, name));
    const spelt = this.pairs[at]?.[0] ?? spelling;
    const others = this.pairs.filter((pair) => !isNamed(pair, name));
    others.splice(at < 0 ? others.length : at, 0, ...lines.map((line): Pair => [spelt, line]));
    this.pairs = others;
  }

  // Where lines only go, those that stay keep their place and their spelling.
  private keepInPlace(name: string, lines: readonly string[]): boolean {
    let next = 0;
    const kept = this.pairs.filter((pair) => {
      if (!isNamed(pair, name)) return true;
      if (pair[1] !== lines[next]) return false;
      next++;
      return true;
    });
    if (next < lines.length) return false;
    this.pairs = kept;
    return true;
  }
}

function isNamed([name]: Pair, wanted: string): boolean {
  return typeof name === 'string' && name.toLowerCase() === wanted;
}

// An odd list is Node's to complain about: it goes on as it came, unless a cookie has to go.
function pairUp(flat: readonly unknown[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < flat.length; at += 2) pairs.push([flat[at], flat[at + 1]]);
  return pairs;
}

/** What an object says of itself may be something else when Node asks: numbers and the like stay as the application set them. */
export function mayChange(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isObject);
  return isObject(value);
}

function isObject(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** The lines of a field's value: the same array where all of it is text already. */
export function toLines(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return value === undefined ? none : [String(value)];
  return value.every((item) => typeof item === 'string') ? value : value.map(String);
}
