import { BLANK, byteClass, EQUALS, GREATER, SLASH } from './byte-class.js';

const NAME = 0;
const BEFORE_ATTRIBUTE = 1;
const ATTRIBUTE_NAME = 2;
const AFTER_NAME = 3;
const BEFORE_VALUE = 4;
const DOUBLE_QUOTED = 5;
const SINGLE_QUOTED = 6;
const UNQUOTED = 7;

/**
 * Finds the end of a tag that arrives in pieces (HTML 13.2.5.8 and 13.2.5.32 to 40), looking at each byte once.
 * The states "after attribute value (quoted)" and "self-closing start tag" end tags as "before attribute name" does.
 */
export class TagEnd {
  private state = NAME;

  /** Begins anew, at the first byte of a tag's name. */
  reset(): void {
    this.state = NAME;
  }

  /** Begins anew, after a tag's name. */
  resetInTag(): void {
    this.state = BEFORE_ATTRIBUTE;
  }

  /** The index after the tag's `>`, or -1 if it lies beyond `to`. */
  find(bytes: Uint8Array, from: number, to: number): number {
    let state = this.state;
    for (let at = from; at < to; at++) {
      if (state === DOUBLE_QUOTED || state === SINGLE_QUOTED) {
        at = bytes.indexOf(state === DOUBLE_QUOTED ? 0x22 : 0x27, at);
        if (at < 0 || at >= to) break;
        state = BEFORE_ATTRIBUTE;
        continue;
      }
      const byte = bytes[at] ?? 0;
      const kind = byteClass[byte] ?? 0;
      if (kind === GREATER) {
        this.state = NAME;
        return at + 1;
      }
      state = step(state, kind, byte);
    }
    this.state = state;
    return -1;
  }
}

function step(state: number, kind: number, byte: number): number {
  switch (state) {
    case NAME:
      return kind === BLANK || kind === SLASH ? BEFORE_ATTRIBUTE : NAME;
    case BEFORE_ATTRIBUTE:
      // Here "=" begins a name.
      return kind === BLANK || kind === SLASH ? BEFORE_ATTRIBUTE : ATTRIBUTE_NAME;
    case ATTRIBUTE_NAME:
    case AFTER_NAME:
      if (kind === BLANK) return AFTER_NAME;
      if (kind === SLASH) return BEFORE_ATTRIBUTE;
      return kind === EQUALS ? BEFORE_VALUE : ATTRIBUTE_NAME;
    case BEFORE_VALUE:
      if (kind === BLANK) return BEFORE_VALUE;
      if (byte === 0x22) return DOUBLE_QUOTED;
      return byte === 0x27 ? SINGLE_QUOTED : UNQUOTED;
    default:
      return kind === BLANK ? BEFORE_ATTRIBUTE : UNQUOTED;
  }
}
