import { BLANK, byteClass, findByte, foldCase, isBlankBetween, toText } from './byte-class.js';
import { type ResolvedValue, resolveReferences, resolveText } from './character-references.js';
import { hashByte } from './name-table.js';
import { type AttributeName, attributeCount, attributeId, attributeTable } from './names.js';
import { tellingAttributes } from './wanted-attributes.js';

/** Where an attribute of the tag at hand stands. Without a value `start` and `end` are where its name ends. */
export interface AttributeSpan {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
  /** `"`, `'`, or 0 for an unquoted value. */
  readonly quote: number;
}

const empty = new Uint8Array(0);

/**
 * Reads the attributes of one tag after the other, remembering where the known ones stand: no objects, no strings, and
 * as much memory for a million attributes as for one.
 */
export class TagReader {
  bytes: Uint8Array = empty;
  /** The id of the tag's name. */
  element = 0;
  /** The tag's `<`. */
  start = 0;
  nameEnd = 0;
  /** After the tag's `>`. */
  end = 0;
  /** How many attributes were found that may load something, or tell of the page, by themselves. */
  telling = 0;
  /** A known attribute is there twice: without the first one the second would count. */
  repeats = false;
  private serial = 0;
  private unquotedEnd = -1;
  /** By attribute, the serial of the last tag that had it. */
  private readonly seen = new Float64Array(attributeCount);
  private readonly spans = new Int32Array(attributeCount * 4);
  private readonly quotes = new Uint8Array(attributeCount);
  /** By attribute, the serial of the last tag that had it more than once, and of the last one of which a later value is not blank. */
  private readonly repeatedIn = new Float64Array(attributeCount);
  private readonly laterIn = new Float64Array(attributeCount);
  private readonly laterSpans = new Int32Array(attributeCount * 2);

  /**
   * Reads from the end of the tag's name to its `>`; gives the index after it, or -1 if it lies beyond `to`.
   * `wanted` has a bit for the first letter of each attribute that is of interest. `view` is over the same bytes.
   */
  read(bytes: Uint8Array, view: DataView, from: number, to: number, wanted: number): number {
    this.serial++;
    this.telling = 0;
    this.repeats = false;
    this.unquotedEnd = -1;
    let at = from;
    while (at < to) {
      let byte = bytes[at] ?? 0;
      if (byte === 0x3e) return at + 1;
      // Here and below a comparison spares most bytes the table.
      if (byte <= 0x2f && (byteClass[byte] === BLANK || byte === 0x2f)) {
        at++;
        continue;
      }
      const nameStart = at;
      let hash = 0;
      // HTML 13.2.5.32: a "=" here begins a name. All that ends one is at or below ">".
      if (((wanted >>> (byte & 31)) & 1) === 1) {
        hash = hashByte(0, byte);
        for (at++; at < to; at++) {
          byte = bytes[at] ?? 0;
          if (byte <= 0x3e && (byteClass[byte] ?? 0) >= BLANK) break;
          hash = hashByte(hash, byte);
        }
      } else {
        for (at++; at < to; at++) {
          byte = bytes[at] ?? 0;
          if (byte <= 0x3e && (byteClass[byte] ?? 0) >= BLANK) break;
        }
      }
      const nameEnd = at;
      while (byte <= 0x20 && at < to && byteClass[byte] === BLANK) byte = bytes[++at] ?? 0;
      if (at >= to) return -1;
      if (byte !== 0x3d) {
        if (hash !== 0) this.keep(bytes, hash, nameStart, nameEnd, nameEnd, nameEnd, 0);
        continue;
      }
      do byte = bytes[++at] ?? 0;
      while (byte <= 0x20 && at < to && byteClass[byte] === BLANK);
      if (at >= to) return -1;
      const start = at;
      if (byte === 0x22 || byte === 0x27) {
        at = findByte(bytes, view, at + 1, to, byte);
        if (at >= to) return -1;
        if (hash !== 0) this.keep(bytes, hash, nameStart, nameEnd, start + 1, at, byte);
        at++;
      } else {
        for (; at < to; at++) {
          byte = bytes[at] ?? 0;
          if (byte === 0x3e || byteClass[byte] === BLANK) break;
        }
        if (at >= to) return -1;
        this.unquotedEnd = at;
        if (hash !== 0) this.keep(bytes, hash, nameStart, nameEnd, start, at, 0);
      }
    }
    return -1;
  }

  /** A tag without attributes, which ends at `end`. */
  readBare(end: number): number {
    this.serial++;
    this.telling = 0;
    this.unquotedEnd = -1;
    return end;
  }

  /** Names the tag that was read: what `has`, `span` and `text` are about. */
  place(bytes: Uint8Array, element: number, start: number, nameEnd: number, end: number): void {
    this.bytes = bytes;
    this.element = element;
    this.start = start;
    this.nameEnd = nameEnd;
    this.end = end;
  }

  /** The tag ends with `/>`, and the `/` is no part of an unquoted value. */
  get isSelfClosing(): boolean {
    return this.bytes[this.end - 2] === 0x2f && this.unquotedEnd !== this.end - 1;
  }

  has(name: AttributeName): boolean {
    return this.seen[attributeId(name)] === this.serial;
  }

  hasId(id: number): boolean {
    return this.seen[id] === this.serial;
  }

  spanOf(id: number): AttributeSpan | undefined {
    if (!this.hasId(id)) return undefined;
    const { spans } = this;
    return {
      nameStart: spans[id * 4] ?? 0,
      nameEnd: spans[id * 4 + 1] ?? 0,
      start: spans[id * 4 + 2] ?? 0,
      end: spans[id * 4 + 3] ?? 0,
      quote: this.quotes[id] ?? 0,
    };
  }

  span(name: AttributeName): AttributeSpan | undefined {
    return this.spanOf(attributeId(name));
  }

  startOf(id: number): number {
    return this.spans[id * 4 + 2] ?? 0;
  }

  endOf(id: number): number {
    return this.spans[id * 4 + 3] ?? 0;
  }

  /** Whether an attribute is there more than once. */
  repeatsId(id: number): boolean {
    return this.repeatedIn[id] === this.serial;
  }

  /** Where the first value stands that is not blank, among the later ones of an attribute that is there more than once. */
  laterValue(id: number): { readonly start: number; readonly end: number } | undefined {
    if (this.laterIn[id] !== this.serial) return undefined;
    return { start: this.laterSpans[id * 2] ?? 0, end: this.laterSpans[id * 2 + 1] ?? 0 };
  }

  /** The attribute's value with its references resolved, a character a byte; `undefined` without the attribute. */
  text(name: AttributeName): string | undefined {
    const id = attributeId(name);
    return this.hasId(id) ? this.valueText(id) : undefined;
  }

  /** The value of an attribute that is there, with its references resolved, a character a byte. */
  valueText(id: number): string {
    return resolveText(this.rawValue(id));
  }

  /** Whether an attribute that is there was written as this word, given in lower case, in any case of its letters. */
  isWritten(name: AttributeName, word: Uint8Array): boolean {
    const id = attributeId(name);
    const start = this.startOf(id);
    if (this.endOf(id) - start !== word.length) return false;
    for (let at = 0; at < word.length; at++) {
      if (foldCase(this.bytes[start + at] ?? 0) !== word[at]) return false;
    }
    return true;
  }

  /** The same, with the places where its characters stand, from the value's start. */
  resolvedValue(id: number): ResolvedValue {
    return resolveReferences(this.rawValue(id));
  }

  /** The value of an attribute that is there as it was written, a character a byte. */
  rawValue(id: number): string {
    return toText(this.bytes, this.startOf(id), this.endOf(id));
  }

  /** `"`, `'`, or 0 around the value of an attribute that is there. */
  quoteOf(id: number): number {
    return this.quotes[id] ?? 0;
  }

  // Of attributes with one name the first counts (HTML 13.2.5.33).
  private keep(
    bytes: Uint8Array,
    hash: number,
    nameStart: number,
    nameEnd: number,
    start: number,
    end: number,
    quote: number,
  ): void {
    const id = attributeTable.find(bytes, nameStart, nameEnd, hash);
    if (id === 0) return;
    if (this.seen[id] === this.serial) {
      this.repeats = true;
      this.keepLater(bytes, id, start, end);
      return;
    }
    this.seen[id] = this.serial;
    this.telling += tellingAttributes[id] ?? 0;
    const { spans } = this;
    spans[id * 4] = nameStart;
    spans[id * 4 + 1] = nameEnd;
    spans[id * 4 + 2] = start;
    spans[id * 4 + 3] = end;
    this.quotes[id] = quote;
  }

  private keepLater(bytes: Uint8Array, id: number, start: number, end: number): void {
    this.repeatedIn[id] = this.serial;
    if (this.laterIn[id] === this.serial || isBlankBetween(bytes, start, end)) return;
    this.laterIn[id] = this.serial;
    this.laterSpans[id * 2] = start;
    this.laterSpans[id * 2 + 1] = end;
  }
}

// As many as pages are ever written to within each other: a frame's content within its page.
const resting: TagReader[] = [];

/** A reader for as long as a page is written to: too much to keep for each of a thousand pages that wait. */
export function takeReader(): TagReader {
  return resting.pop() ?? new TagReader();
}

/** Gives a reader back, to be taken for another page. */
export function giveReaderBack(reader: TagReader): void {
  reader.bytes = empty;
  resting.push(reader);
}
