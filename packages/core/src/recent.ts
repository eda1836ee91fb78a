/**
 * What was worked out for the texts that came up lately: `limit` of them at least, twice as many at most. Visitors send
 * what they like, so no memory may grow with what they sent.
 */
export class Recent<Value> {
  private readonly limit: number;
  private young = new Map<string, Value>();
  private old: ReadonlyMap<string, Value> = new Map();

  constructor(limit: number) {
    this.limit = limit;
  }

  get(text: string): Value | undefined {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    const value = this.old.get(text);
    if (value !== undefined) this.set(text, value);
    return value;
  }

  /** `text` should be its own: see `ownText`. */
  set(text: string, value: Value): void {
    if (this.young.size >= this.limit) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, value);
  }
}

/** The same text, cut loose: V8 keeps the whole of a header in memory for as long as a piece of it. */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
