import { byteClass, endsTagName, foldCase, LETTER, toBytes } from './byte-class.js';
import { hashByte } from './name-table.js';

const PLAIN = 0;
const ESCAPED = 1;
const DOUBLE_ESCAPED = 2;

const NOTHING = 0;
const LESS = 1;
const END_NAME = 2;
const BANG = 3;
const BANG_DASH = 4;
const START_NAME = 5;

const script = toBytes('script');

/**
 * Finds the end tag of an element whose content is text (HTML 13.2.5.9 to 31), in pieces, looking at each byte once.
 * Scripts have two more states, in which an end tag may not count: after `<!--`, and there after `<script`.
 */
export class RawText {
  private name: Uint8Array = script;
  private isScript = true;
  private escape = PLAIN;
  private token = NOTHING;
  private matched = 0;
  private dashes = 0;

  /** Begins anew, after the start tag of the element of this name. */
  reset(name: Uint8Array, isScript: boolean): void {
    this.name = name;
    this.isScript = isScript;
    this.escape = PLAIN;
    this.token = NOTHING;
    this.dashes = 0;
  }

  /**
   * The index after the byte that completes the end tag's name (blank, `/` or `>`), or -1 if it lies beyond `to`.
   * The tag's `<` is as many bytes before as its name is long, and three.
   */
  find(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    while (at < to) {
      if (this.token === NOTHING && this.escape === PLAIN) {
        at = bytes.indexOf(0x3c, at);
        if (at < 0 || at >= to) return -1;
        at++;
        // What most are in scripts: "less than", or markup in a string.
        const next = at < to ? bytes[at] : 0x2f;
        if (next === 0x2f || next === 0x21) this.token = LESS;
        continue;
      }
      if (this.step(bytes[at] ?? 0)) return at + 1;
      at++;
    }
    return -1;
  }

  /** The hash of the name that is looked for. */
  get hash(): number {
    return this.name.reduce(hashByte, 0);
  }

  /** The name that is looked for. */
  get endName(): Uint8Array {
    return this.name;
  }

  /** How many bytes lie between the end tag's `<` and what `find` gives. */
  get endLength(): number {
    return this.name.length + 3;
  }

  // True at the byte that completes the end tag's name.
  private step(byte: number): boolean {
    switch (this.token) {
      case LESS:
        return this.afterLess(byte);
      case BANG:
      case BANG_DASH:
        if (byte !== 0x2d) return this.drop(byte);
        if (this.token === BANG_DASH) this.startEscape();
        else this.token = BANG_DASH;
        return false;
      case END_NAME:
        return this.matchName(byte);
      case START_NAME:
        return this.matchName(byte);
      default:
        this.text(byte);
        return false;
    }
  }

  private text(byte: number): void {
    if (byte === 0x3c) this.token = LESS;
    else if (byte === 0x3e && this.dashes >= 2) this.escape = PLAIN;
    this.dashes = byte === 0x2d ? this.dashes + 1 : 0;
  }

  private afterLess(byte: number): boolean {
    this.dashes = 0;
    if (byte === 0x2f) {
      this.token = END_NAME;
      this.matched = 0;
      return false;
    }
    if (byte === 0x21 && this.isScript && this.escape === PLAIN) {
      this.token = BANG;
      return false;
    }
    if (this.escape === ESCAPED && byteClass[byte] === LETTER) {
      this.token = START_NAME;
      this.matched = 0;
      return this.matchName(byte);
    }
    return this.drop(byte);
  }

  private matchName(byte: number): boolean {
    const { name, matched } = this;
    if (matched < name.length) {
      if (foldCase(byte) !== name[matched]) return this.drop(byte);
      this.matched++;
      return false;
    }
    if (!endsTagName(byte)) return this.drop(byte);
    // In double escaped script data `</script>` only leads back to escaped; `<script` leads there.
    if (this.token === START_NAME) this.escape = DOUBLE_ESCAPED;
    else if (this.escape === DOUBLE_ESCAPED) this.escape = ESCAPED;
    else {
      this.token = NOTHING;
      return true;
    }
    this.token = NOTHING;
    this.dashes = 0;
    return false;
  }

  // No tag after all: the byte is text, and may begin the next one.
  private drop(byte: number): boolean {
    this.token = NOTHING;
    this.text(byte);
    return false;
  }

  private startEscape(): void {
    this.escape = ESCAPED;
    this.token = NOTHING;
    // The two dashes of "<!--" count: `<!-->` is over at once.
    this.dashes = 2;
  }
}
