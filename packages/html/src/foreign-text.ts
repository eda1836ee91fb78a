import { byteClass, endsTagName, foldCase, LETTER, toBytes } from './byte-class.js';
import { CommentEnd } from './comment.js';
import { TagEnd } from './tag-end.js';

const TEXT = 0;
const OPEN = 1;
const SLASH = 2;
const NAME = 3;
const TAG = 4;
const BANG = 5;
const COMMENT = 6;
const BOGUS = 7;
const CDATA = 8;

const cdataStart = toBytes('[CDATA[');

/**
 * Finds the end tag of a script or style in SVG or MathML, in pieces, looking at each byte once. What is inside is markup
 * there: comments and CDATA sections may hold what looks like the end, and elements of the same name nest.
 */
export class ForeignText {
  private name: Uint8Array = cdataStart;
  private state = TEXT;
  private depth = 0;
  private matched = 0;
  private dashes = 0;
  private brackets = 0;
  private isEnd = false;
  private last = 0;
  private readonly tagEnd = new TagEnd();
  private readonly commentEnd = new CommentEnd();

  /** Begins anew, after the start tag of the element of this name. */
  reset(name: Uint8Array): void {
    this.name = name;
    this.state = TEXT;
    this.depth = 0;
  }

  /** How many bytes lie between the end tag's `<` and what `find` gives. */
  get endLength(): number {
    return this.name.length + 3;
  }

  /** The index after the byte that completes the end tag's name (blank, `/` or `>`), or -1 if it lies beyond `to`. */
  find(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    while (at < to) {
      const next = this.pass(bytes, at, to);
      if (next < 0) return -1;
      if (this.state === NAME && this.matched < 0) {
        this.state = TEXT;
        return next;
      }
      at = next;
    }
    return -1;
  }

  // The index at which the state that was entered goes on, or -1 if that lies beyond `to`.
  private pass(bytes: Uint8Array, at: number, to: number): number {
    switch (this.state) {
      case TEXT:
        return this.enter(OPEN, after(bytes.indexOf(0x3c, at), to));
      case BOGUS:
        return this.enter(TEXT, after(bytes.indexOf(0x3e, at), to));
      case COMMENT:
        return this.enter(TEXT, this.commentEnd.find(bytes, at, to));
      case TAG:
        return this.passTag(bytes, at, to);
      case CDATA:
        return this.passCdata(bytes, at, to);
      default:
        return this.step(bytes[at] ?? 0) ? at + 1 : at;
    }
  }

  private enter(state: number, at: number): number {
    if (at >= 0) this.state = state;
    return at;
  }

  // True where the byte was taken; else it is looked at again in the state that was entered.
  private step(byte: number): boolean {
    switch (this.state) {
      case OPEN:
        return this.open(byte);
      case SLASH:
        if (byteClass[byte] === LETTER) return this.openName({ isEnd: true });
        this.state = byte === 0x3e ? TEXT : BOGUS;
        return byte === 0x3e;
      case NAME:
        return this.matchName(byte);
      default:
        return this.declare(byte);
    }
  }

  private open(byte: number): boolean {
    if (byteClass[byte] === LETTER) return this.openName({ isEnd: false });
    this.state = byte === 0x2f ? SLASH : byte === 0x21 ? BANG : byte === 0x3f ? BOGUS : TEXT;
    this.matched = 0;
    this.dashes = 0;
    return this.state !== TEXT;
  }

  private openName({ isEnd }: { readonly isEnd: boolean }): false {
    this.state = NAME;
    this.isEnd = isEnd;
    this.matched = 0;
    this.tagEnd.reset();
    return false;
  }

  private matchName(byte: number): boolean {
    const { name } = this;
    if (this.matched < name.length && foldCase(byte) === name[this.matched]) {
      this.matched++;
      return true;
    }
    const isSame = this.matched === name.length && endsTagName(byte);
    if (isSame && this.isEnd && this.depth === 0) {
      this.matched = -1;
      return true;
    }
    if (!isSame) this.matched = 0;
    this.state = TAG;
    return false;
  }

  private passTag(bytes: Uint8Array, at: number, to: number): number {
    const end = this.tagEnd.find(bytes, at, to);
    const isSelfClosing = (end - 2 >= at ? bytes[end - 2] : this.last) === 0x2f;
    if (end < 0) {
      this.last = bytes[to - 1] ?? 0;
      return -1;
    }
    if (this.matched > 0) this.depth += this.isEnd ? -1 : isSelfClosing ? 0 : 1;
    return this.enter(TEXT, end);
  }

  // After `<!`: a comment, a CDATA section, or a bogus comment.
  private declare(byte: number): boolean {
    if (byte === 0x2d && this.matched === 0) {
      this.dashes++;
      if (this.dashes === 2) {
        this.state = COMMENT;
        this.commentEnd.reset();
      }
      return true;
    }
    if (this.dashes > 0 || byte !== cdataStart[this.matched]) {
      this.state = BOGUS;
      return false;
    }
    this.matched++;
    if (this.matched === cdataStart.length) {
      this.state = CDATA;
      this.brackets = 0;
    }
    return true;
  }

  private passCdata(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x3e && this.brackets >= 2) return this.enter(TEXT, at + 1);
      this.brackets = byte === 0x5d ? this.brackets + 1 : 0;
    }
    return -1;
  }
}

function after(at: number, to: number): number {
  return at < 0 || at >= to ? -1 : at + 1;
}
