import { byteClass, endsTagName, LETTER, toBytes, toText } from './byte-class.js';
import { CommentEnd } from './comment.js';
import { rawTextElements, structuralElements } from './element-roles.js';
import { changesForeign, type Reading } from './foreign-content.js';
import { ForeignText } from './foreign-text.js';
import { HeldBytes } from './held-bytes.js';
import { hopToMarkup, passEndTag } from './markup-hop.js';
import { hashByte } from './name-table.js';
import { elementCount, elementId, elementName, elementTable } from './names.js';
import type { Output } from './output.js';
import { RawText } from './raw-text.js';
import { Surroundings } from './surroundings.js';
import { TagEnd } from './tag-end.js';
import { giveReaderBack, TagReader, takeReader } from './tag-reader.js';
import { type TextWatch, WatchedText } from './text-watch.js';
import { type WantedAttributes, wantedAttributes, wantedWithLinks } from './wanted-attributes.js';

/** What the tokenizer asks about the tags it finds. Edits go straight to the output. */
export interface TagSink {
  /**
   * Passes over markup that cannot matter: gives the next `<` that may, `to` if there is none, or at least `from`.
   * Where it `readsTexts`, an element whose content is text may be passed over together with it.
   */
  skim(bytes: Uint8Array, from: number, to: number, readsTexts: boolean): number;
  /**
   * The text of this element is wanted together with its tag: `text` is called for both, instead of `tag`. It may lie
   * within a text that was looked at already, up to the same end.
   */
  wantsText(tag: TagReader, reading: Reading, isWithin: boolean): boolean;
  /** What looks at the text of this element while it comes; `undefined` where it must be seen as a whole. */
  watchText(tag: TagReader): TextWatch | undefined;
  /** Judges a start tag; true where the element's text goes with it. */
  tag(tag: TagReader, reading: Reading): boolean;
  /** Judges a start tag with the text that follows it; true where the text goes too. */
  text(tag: TagReader, start: number, end: number, reading: Reading): boolean;
  /** The start of a `</body>` was met, outside of SVG and MathML. */
  bodyEnd(at: number): void;
  /** The start of a `<script>` was met that runs where it stands: not in SVG or MathML, a template or a noscript. */
  scriptStart(at: number): void;
  unchecked(why: string): void;
}

const MARKUP = 0;
const COMMENT = 1;
const BOGUS_COMMENT = 2;
const TAG = 3;
const RAW_TEXT = 4;
const PLAINTEXT = 5;
const CDATA = 6;
/** From here on bytes are held back. */
const HELD = 7;
const HELD_OPENING = 7;
const HELD_TAG = 8;
const HELD_TEXT = 9;

/** How the bytes that are scanned end. */
type Boundary = 'open' | 'end' | 'region';

const body = elementId('body');
const script = elementId('script');
const style = elementId('style');
const noscript = elementId('noscript');
const plaintext = elementId('plaintext');

const RAW_ELEMENT = 1;
const STRUCTURE = 2;

// What each element is to the tokenizer (HTML 13.2.6.4: which start tags switch its state).
const roles = new Uint8Array(elementCount);
const endNames: Uint8Array[] = [];
for (const name of rawTextElements) {
  roles[elementId(name)] = RAW_ELEMENT;
  endNames[elementId(name)] = toBytes(name);
}
for (const name of structuralElements) roles[elementId(name)] = STRUCTURE;

const empty = new Uint8Array(0);
const noView = new DataView(empty.buffer);
const cdataStart = toBytes('[CDATA[');
/** Of pages in which nothing was opened so far that tells how tags are read; it stays as it is. */
const plain = new Surroundings();
/** Of pages that wait. */
const noReader = new TagReader();

/**
 * Finds tags in the bytes of a page, as the tokenizer of the HTML standard does (13.2.5), hopping from `<` to `<`.
 * Comments and text pass as they come; an unfinished tag is held back, and so is an element whose text is wanted.
 */
export class Tokenizer {
  /** The last bytes before those at hand, up to 33; '' where they do not run together with anything. */
  before = '';
  private view: DataView = noView;
  private mode = MARKUP;
  private boundary: Boundary = 'open';
  private isDropping = false;
  private heldFrom = 0;
  private readonly held = new HeldBytes();
  /** The held bytes are more than the limit: what is there is judged now. */
  private isOverLimit = false;
  /** The element that a tag in passing opens when it is done. */
  private passing = 0;
  private cdataBrackets = 0;
  /** An element whose end was not found within the limit: until its end tag nothing waits for such an end. */
  private readsOn = 0;
  private scriptsUntil = 0;
  private stylesUntil = 0;
  /** The region at hand goes on to the end of the page. */
  private isLastRegion = false;
  /** Where the end tag ends behind a text that is read as a region, if nothing but its name is in it. */
  private textTagEnd = 0;
  /** A tag that is none to those who read text ends with that end tag. */
  private takesEndTag = false;
  // What most pages can do without while they wait is made when it is needed.
  private around = plain;
  private tagEnd: TagEnd | undefined;
  private commentEnd: CommentEnd | undefined;
  private rawText: RawText | undefined;
  private foreignText: ForeignText | undefined;
  /** What finds the end of a text that is held. */
  private heldEnd: RawText | ForeignText | undefined;
  /** A text that is held, as long as nothing was found in it. */
  private watched: WatchedText | undefined;
  private readonly output: Output;
  private tag: TagReader = noReader;
  private readonly sink: TagSink;
  private readonly limitBytes: number;
  private readonly wanted: WantedAttributes;

  constructor(
    output: Output,
    sink: TagSink,
    options: { readonly limitBytes: number; readonly readsLinks: boolean },
  ) {
    this.output = output;
    this.sink = sink;
    this.limitBytes = options.limitBytes;
    this.wanted = options.readsLinks ? wantedWithLinks : wantedAttributes;
  }

  /** At a place where markup may be put in. */
  get isBetweenTags(): boolean {
    return this.mode === MARKUP;
  }

  /** Lets go of the bytes that were written last: the page may wait for long. */
  rest(): void {
    this.view = noView;
    this.output.rest();
    if (this.tag !== noReader) giveReaderBack(this.tag);
    this.tag = noReader;
  }

  write(chunk: Uint8Array): void {
    this.begin();
    let at = 0;
    // A "<" before another one is text: or a page of nothing else would be read in pairs.
    if (this.mode === HELD_OPENING && this.held.length === 1 && chunk[0] === 0x3c) {
      this.release();
      this.before = `${this.before}<`.slice(-33);
    }
    while (this.mode >= HELD) {
      const from = at;
      const done = this.findHeldEnd(chunk, from);
      at = done < 0 ? chunk.length : done;
      if (this.watched?.mayMatter(this.held, chunk, from, at)) this.watched = undefined;
      this.isOverLimit = done < 0 && this.held.length + at - from > this.limitBytes;
      if (done < 0 && !this.isOverLimit) {
        this.held.add(chunk, from, at);
        return;
      }
      if (done >= 0 && this.watched?.isUnjudged(this.held.length + at - from - this.endOfText.endLength)) {
        at = this.passHeld(chunk, from, at);
        break;
      }
      this.watched = undefined;
      this.scanHeld(chunk, from, at);
      this.isOverLimit = false;
      if (done < 0) return;
    }
    this.scanBuffer(chunk, at, chunk.length);
  }

  /** Lets go of what is held, unjudged: the bytes turned out not to be readable. */
  release(): void {
    if (this.mode < HELD) return;
    this.begin();
    const bytes = this.held.take(empty, 0, 0);
    this.watched = undefined;
    this.mode = MARKUP;
    this.output.begin(bytes, 0);
    this.output.flush(bytes.length);
  }

  end(): void {
    this.begin();
    this.boundary = 'end';
    if (this.mode >= HELD) this.scanHeld(empty, 0, 0);
  }

  private begin(): void {
    if (this.tag === noReader) this.tag = takeReader();
  }

  private get endOfTag(): TagEnd {
    this.tagEnd ??= new TagEnd();
    return this.tagEnd;
  }

  private get endOfComment(): CommentEnd {
    this.commentEnd ??= new CommentEnd();
    return this.commentEnd;
  }

  private get endOfText(): RawText {
    this.rawText ??= new RawText();
    return this.rawText;
  }

  // The index after the byte that completes what is held, or -1.
  private findHeldEnd(chunk: Uint8Array, at: number): number {
    switch (this.mode) {
      case HELD_TAG:
        return this.endOfTag.find(chunk, at, chunk.length);
      case HELD_TEXT:
        return (this.heldEnd ?? this.endOfText).find(chunk, at, chunk.length);
      default:
        return at < chunk.length ? at + 1 : -1;
    }
  }

  // A text that is held goes out with its tag as it is: the index in its end tag at which to go on.
  private passHeld(chunk: Uint8Array, from: number, end: number): number {
    this.watched = undefined;
    this.held.give((piece) => this.output.pass(piece));
    this.output.pass(chunk.subarray(from, end - 1));
    this.before = '';
    this.openEndTag();
    return end - 1;
  }

  private openEndTag(): void {
    this.mode = TAG;
    this.passing = 0;
    this.endOfTag.resetInTag();
  }

  // What is held, and what completes it, is read again from its start: nothing of it was judged before.
  private scanHeld(chunk: Uint8Array, from: number, to: number): void {
    const bytes = this.held.take(chunk, from, to);
    this.mode = MARKUP;
    this.scanBuffer(bytes, 0, bytes.length);
  }

  private scanBuffer(bytes: Uint8Array, from: number, to: number): void {
    this.output.begin(bytes, from);
    this.scriptsUntil = 0;
    this.stylesUntil = 0;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.scan(bytes, from, to);
    const done = this.mode >= HELD ? this.heldFrom : to;
    this.keepLast(bytes, from, done);
    if (this.mode >= HELD) {
      this.output.hold(this.heldFrom);
      this.held.add(bytes, this.heldFrom, to);
    } else if (!this.isDropping) this.output.flush(to);
  }

  private keepLast(bytes: Uint8Array, from: number, to: number): void {
    if (from === to) return;
    const last = runsOn(bytes[to - 1] ?? 0) ? toText(bytes, Math.max(from, to - 33), to) : '';
    this.before = last === '' || last.length === 33 ? last : (this.before + last).slice(-33);
  }

  private scan(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    while (at < to) {
      if (this.mode === MARKUP) {
        at = this.scanMarkup(bytes, at, to);
        if (this.mode >= HELD) return;
        continue;
      }
      const end = this.findEnd(bytes, at, to);
      if (end < 0) return;
      if (this.mode === TAG) {
        this.mode = MARKUP;
        this.enterText(this.passing, this.isDropping);
        if (this.isDropping && this.mode === MARKUP) this.stopDropping(bytes, end);
      } else {
        this.mode = MARKUP;
        if (this.isDropping) this.stopDropping(bytes, end);
      }
      at = end;
    }
  }

  private stopDropping(bytes: Uint8Array, at: number): void {
    this.isDropping = false;
    this.output.begin(bytes, at);
  }

  // The index at which markup goes on, or -1.
  private findEnd(bytes: Uint8Array, at: number, to: number): number {
    switch (this.mode) {
      case COMMENT:
        return this.endOfComment.find(bytes, at, to);
      case BOGUS_COMMENT: {
        const end = bytes.indexOf(0x3e, at);
        return end < 0 || end >= to ? -1 : end + 1;
      }
      case TAG:
        return this.endOfTag.find(bytes, at, to);
      case RAW_TEXT: {
        const end = this.endOfText.find(bytes, at, to);
        if (end < 0) return -1;
        // The end tag is read like any other, from the byte after its name.
        if (!this.around.isOutsideForeign) this.around.foreign.close(this.endOfText.hash);
        this.openEndTag();
        return this.endOfTag.find(bytes, end - 1, to);
      }
      case CDATA:
        return this.findCdataEnd(bytes, at, to);
      default:
        return -1;
    }
  }

  private findCdataEnd(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x5d) this.cdataBrackets++;
      else if (byte === 0x3e && this.cdataBrackets >= 2) return at + 1;
      else this.cdataBrackets = 0;
    }
    return -1;
  }

  // The heart: everything that is not of interest goes by here without a call.
  private scanMarkup(bytes: Uint8Array, from: number, to: number): number {
    const { tag, view, sink } = this;
    let at = from;
    for (;;) {
      if (this.readsOn === 0 && this.around.isOutsideForeign) {
        at = sink.skim(bytes, at, to, !this.around.hasSelect && !this.around.hasFrameset);
      }
      if (bytes[at] !== 0x3c || at >= to) at = hopToMarkup(bytes, view, at, to);
      if (at >= to) return to;
      const less = at++;
      let byte = at < to ? (bytes[at] ?? 0) : 0;
      const isEnd = byte === 0x2f;
      if (isEnd) byte = ++at < to ? (bytes[at] ?? 0) : 0;
      if (byteClass[byte] !== LETTER) {
        at = this.openOther(bytes, less, at, to, isEnd);
        if (this.mode !== MARKUP) return at;
        continue;
      }
      if (isEnd && this.readsOn === 0 && this.around.isOutsideForeign) {
        const end = passEndTag(bytes, at, to);
        if (end > 0) {
          at = end;
          continue;
        }
      }
      const nameStart = at;
      let hash = hashByte(0, byte);
      for (at++; at < to; at++) {
        byte = bytes[at] ?? 0;
        if (byte <= 0x3e && endsTagName(byte)) break;
        hash = hashByte(hash, byte);
      }
      const nameEnd = at;
      const element = elementTable.find(bytes, nameStart, at, hash);
      if (byte === 0x3e && at < to) at = tag.readBare(at + 1);
      else at = tag.read(bytes, view, at, to, isEnd ? 0 : this.wantedOf(element));
      if (at < 0) return this.openUnfinished(bytes, less, nameStart, nameEnd, to, isEnd ? -1 : element, hash);
      if (isEnd) {
        if (element !== 0 || !this.around.isOutsideForeign) this.closeTag(element, hash, less);
        continue;
      }
      if (element === 0 && tag.telling === 0 && this.around.isOutsideForeign) continue;
      tag.place(bytes, element, less, nameEnd, at);
      at = this.openTag(bytes, at, to, hash);
      if (this.mode !== MARKUP) return at;
    }
  }

  // In a drawing any element may be painted with what a `url()` fetches.
  private wantedOf(element: number): number {
    return this.around.isOutsideForeign ? (this.wanted[element] ?? 0) : -1;
  }

  // `<` before anything but a name (HTML 13.2.5.6, 13.2.5.7, 13.2.5.42).
  private openOther(bytes: Uint8Array, less: number, at: number, to: number, isEnd: boolean): number {
    if (at >= to) return this.holdOpening(less, to);
    const byte = bytes[at] ?? 0;
    if (isEnd || byte === 0x3f) {
      this.mode = BOGUS_COMMENT;
      return at;
    }
    if (byte !== 0x21) return at;
    return this.openDeclaration(bytes, less, at + 1, to);
  }

  private openDeclaration(bytes: Uint8Array, less: number, at: number, to: number): number {
    if (at === to || (bytes[at] === 0x2d && at + 1 === to)) return this.holdOpening(less, to);
    if (bytes[at] === 0x2d && bytes[at + 1] === 0x2d) {
      this.mode = COMMENT;
      this.endOfComment.reset();
      return at + 2;
    }
    const reading = this.around.foreign.cdataReading();
    if (reading !== 'html') {
      let matched = 0;
      while (matched < 7 && at + matched < to && bytes[at + matched] === cdataStart[matched]) matched++;
      if (matched === 7) return this.openCdata(bytes, at + 7, to, reading);
      if (at + matched === to) return this.holdOpening(less, to);
    }
    this.mode = BOGUS_COMMENT;
    return at;
  }

  // In doubt it is read as a comment up to the first ">": what follows is judged although it may be text.
  private openCdata(_bytes: Uint8Array, at: number, _to: number, reading: Reading): number {
    this.mode = reading === 'foreign' ? CDATA : BOGUS_COMMENT;
    this.cdataBrackets = 0;
    return at;
  }

  private holdOpening(less: number, to: number): number {
    if (this.boundary === 'open') {
      this.mode = HELD_OPENING;
      this.heldFrom = less;
    } else if (this.boundary === 'region' && to - less > 1) this.cutOff(less, to);
    return to;
  }

  // A tag that goes on beyond the bytes at hand.
  private openUnfinished(
    bytes: Uint8Array,
    less: number,
    nameStart: number,
    nameEnd: number,
    to: number,
    element: number,
    hash: number,
  ): number {
    // At the end of the page an unfinished tag is dropped by browsers (13.2.5, eof-in-tag): its bytes may pass.
    if (this.boundary === 'end') return to;
    if (this.boundary === 'region') {
      this.takesEndTag = this.endsWithText(bytes, nameEnd, to, element, hash);
      if (!this.takesEndTag) this.cutOff(less, to);
      return to;
    }
    this.endOfTag.reset();
    this.endOfTag.find(bytes, nameStart, to);
    if (!this.isOverLimit) {
      this.mode = HELD_TAG;
      this.heldFrom = less;
      return to;
    }
    this.mode = TAG;
    this.passing = 0;
    if (element < 0) return to;
    const { tag } = this;
    tag.place(bytes, element, less, nameEnd, to);
    const reading = this.enter(element, hash);
    const goes = this.sink.tag(tag, reading);
    if (goes) this.isDropping = true;
    else this.sink.unchecked(`a tag of more than ${this.limitBytes} bytes`);
    this.passing = reading === 'html' ? element : 0;
    return to;
  }

  // Whether a tag that is none to those who read text ends where the text's end tag does, and changes nothing: `i<n` in a script.
  private endsWithText(
    bytes: Uint8Array,
    nameEnd: number,
    to: number,
    element: number,
    hash: number,
  ): boolean {
    const { tag, textTagEnd } = this;
    // A name that the text ends in goes on with a "<", and is none that means anything.
    const isKnown = nameEnd < to && (element > 0 || (element === 0 && changesForeign(hash)));
    if (textTagEnd === 0 || isKnown) return false;
    const end = tag.read(bytes, this.view, nameEnd, textTagEnd, element < 0 ? 0 : -1);
    return end === textTagEnd && tag.telling === 0;
  }

  // What a region leaves unfinished would go on in the text behind it, if there is any.
  private cutOff(less: number, to: number): void {
    if (!this.isLastRegion) this.output.replace(less, to, '');
  }

  private closeTag(element: number, hash: number, less: number): void {
    const { around } = this;
    if (element === body && around.isOutsideForeign && this.boundary !== 'region') this.sink.bodyEnd(less);
    if (element !== 0 && element === this.readsOn) this.readsOn = 0;
    around.leave(element, hash);
  }

  private enter(element: number, hash: number): Reading {
    if (this.around === plain && roles[element] === STRUCTURE) this.around = new Surroundings();
    return this.around.enter(this.tag, element, hash);
  }

  // A whole start tag that matters: the index at which to go on.
  private openTag(bytes: Uint8Array, end: number, to: number, hash: number): number {
    const { tag, sink } = this;
    const { element } = tag;
    const role = roles[element] ?? 0;
    if (role !== RAW_ELEMENT) {
      const reading =
        role === STRUCTURE || !this.around.isOutsideForeign ? this.enter(element, hash) : 'html';
      if (tag.telling > 0) sink.tag(tag, reading);
      if (
        element === plaintext &&
        reading === 'html' &&
        this.boundary !== 'region' &&
        !this.around.hasSelect
      ) {
        this.mode = PLAINTEXT;
      }
      return end;
    }
    const reading = this.around.readingOf(element);
    if (element === script && reading === 'html' && this.boundary !== 'region' && !this.around.hasTemplate) {
      sink.scriptStart(tag.start);
    }
    if (reading === 'foreign' || (reading === 'both' && this.boundary === 'region')) {
      return this.openForeignText(bytes, end, to, hash, reading);
    }
    if (!this.waitsForText(reading)) {
      this.enter(element, hash);
      const goes = sink.tag(tag, reading);
      if (reading === 'html') this.enterText(element, goes);
      return end;
    }
    this.endOfText.reset(endNames[element] ?? empty, element === script);
    const found = this.endOfText.find(bytes, end, to);
    if (found < 0 && this.boundary === 'open' && !this.isOverLimit) {
      this.heldEnd = this.endOfText;
      this.mode = HELD_TEXT;
      this.heldFrom = tag.start;
      this.watched = this.watchText(bytes, end, to, reading);
      return to;
    }
    this.enter(element, hash);
    return this.passText(bytes, end, found < 0 ? to : found - this.endOfText.endLength, found >= 0, reading);
  }

  // The text of the tag at hand, if nothing was found in what is there of it.
  private watchText(
    bytes: Uint8Array,
    start: number,
    end: number,
    reading: Reading,
  ): WatchedText | undefined {
    if (reading !== 'html' || !this.around.isOutsideForeign) return undefined;
    const watch = this.sink.watchText(this.tag);
    if (watch === undefined || watch.mayMatter(bytes, start, end)) return undefined;
    return new WatchedText(watch, start - this.tag.start);
  }

  // Whether the tag at hand is judged together with its text, or with the markup that its text is in another reading.
  private waitsForText(reading: Reading): boolean {
    const { tag } = this;
    if (reading === 'html' && tag.element !== noscript) return this.sink.wantsText(tag, reading, false);
    return this.boundary !== 'region' && this.readsOn === 0;
  }

  // A script or style whose text is markup: it is judged together with what is inside, which is then read as well.
  private openForeignText(
    bytes: Uint8Array,
    end: number,
    to: number,
    hash: number,
    reading: Reading,
  ): number {
    const { tag, sink } = this;
    const { element } = tag;
    const isWithin = tag.start < this.lookedUntil(element);
    const hasText = reading === 'both' || !tag.isSelfClosing;
    const isWanted = hasText && sink.wantsText(tag, reading, isWithin);
    if (isWanted && !isWithin && !this.findForeignEnd(bytes, end, to)) return to;
    this.enter(element, hash);
    if (isWanted) sink.text(tag, end, Math.max(end, this.lookedUntil(element)), reading);
    else sink.tag(tag, reading);
    return end;
  }

  // Up to here the text of an element of this kind was looked at already, and with it those inside.
  private lookedUntil(element: number): number {
    return element === script ? this.scriptsUntil : this.stylesUntil;
  }

  private lookUntil(element: number, end: number): void {
    if (element === script) this.scriptsUntil = end;
    else this.stylesUntil = end;
  }

  // False where more bytes are awaited.
  private findForeignEnd(bytes: Uint8Array, from: number, to: number): boolean {
    this.foreignText ??= new ForeignText();
    const { foreignText } = this;
    const { element, start } = this.tag;
    this.lookUntil(element, to);
    if (this.boundary === 'region') return true;
    foreignText.reset(endNames[element] ?? empty);
    const found = foreignText.find(bytes, from, to);
    if (found >= 0) this.lookUntil(element, found - foreignText.endLength);
    else if (this.isOverLimit) this.tellCutShort(element);
    else if (this.boundary === 'open') {
      this.heldEnd = foreignText;
      this.mode = HELD_TEXT;
      this.heldFrom = start;
      return false;
    }
    return true;
  }

  private tellCutShort(element: number): void {
    this.sink.unchecked(`the text of a ${elementName(element)} after ${this.limitBytes} bytes`);
  }

  // A start tag with its text, which ends at `textEnd`; not `isClosed` where the page, or the limit, ends it.
  private passText(
    bytes: Uint8Array,
    start: number,
    textEnd: number,
    isClosed: boolean,
    reading: Reading,
  ): number {
    const { tag, sink } = this;
    const { element } = tag;
    const isCutShort = !isClosed && this.boundary === 'open';
    const goes = element === noscript ? sink.tag(tag, reading) : sink.text(tag, start, textEnd, reading);
    if (element === style) this.stylesUntil = textEnd;
    if (isCutShort) {
      this.isOverLimit = false;
      if (reading !== 'html' || element === noscript) {
        // Read on as markup: so browsers without scripting read it, and no tag stays unjudged.
        if (reading === 'both') this.tellCutShort(element);
        this.readsOn = element;
        return start;
      }
      if (!goes) this.tellCutShort(element);
      this.mode = RAW_TEXT;
      this.isDropping = goes;
      return textEnd;
    }
    if (goes) {
      this.mode = RAW_TEXT;
      this.isDropping = true;
      this.endOfText.reset(endNames[element] ?? empty, element === script);
      return textEnd;
    }
    if (element === noscript) this.scanRegion(bytes, start, textEnd, isClosed);
    else if (reading === 'both') return this.scanBoth(bytes, start, textEnd, isClosed);
    else if (!isClosed) this.mode = RAW_TEXT;
    return textEnd;
  }

  // A text that may be markup: the index at which both go on.
  private scanBoth(bytes: Uint8Array, start: number, textEnd: number, isClosed: boolean): number {
    const tagEnd = textEnd + this.endOfText.endLength;
    this.textTagEnd = isClosed && bytes[tagEnd - 1] === 0x3e ? tagEnd : 0;
    this.takesEndTag = false;
    this.scanRegion(bytes, start, textEnd, isClosed);
    this.textTagEnd = 0;
    return this.takesEndTag ? tagEnd : textEnd;
  }

  // Text in one reading, markup in the other: judged as markup, and closed where the text ends, so that both go on alike.
  private scanRegion(bytes: Uint8Array, from: number, to: number, isClosed: boolean): void {
    const { boundary, isLastRegion } = this;
    if (boundary !== 'region') this.isLastRegion = !isClosed;
    const mark = this.around.foreign.mark;
    this.boundary = 'region';
    this.scan(bytes, from, to);
    const close = this.mode === MARKUP || this.isLastRegion ? '' : this.closing();
    this.isLastRegion = isLastRegion;
    if (this.isDropping) this.stopDropping(bytes, to);
    else if (close !== '') this.output.replace(to, to, close);
    this.mode = MARKUP;
    this.boundary = boundary;
    if (this.around.foreign.mark !== mark) this.around.foreign.lose();
  }

  private closing(): string {
    switch (this.mode) {
      case COMMENT:
        return '-->';
      case BOGUS_COMMENT:
      case TAG:
        return '>';
      case CDATA:
        return ']]>';
      case RAW_TEXT: {
        const end = `</${String.fromCharCode(...this.endOfText.endName)}>`;
        return end === '</script>' ? `-->${end}` : end;
      }
      default:
        return '';
    }
  }

  // Goes on with the text of an element that was opened.
  private enterText(element: number, goes: boolean): void {
    if (roles[element] !== RAW_ELEMENT || element === noscript) return;
    this.endOfText.reset(endNames[element] ?? empty, element === script);
    this.mode = RAW_TEXT;
    this.isDropping = goes;
  }
}

// Of what a tag or a reference begins with, or goes on with, every byte does.
function runsOn(byte: number): boolean {
  return byte > 0x20 && byte !== 0x3e;
}
