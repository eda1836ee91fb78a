import type { AddressReader } from './address.js';
import { emptyAddresses, isAddressList } from './address-lists.js';
import { fromText, toBytes, toText } from './byte-class.js';
import { findUnreadable, readByteOrderMark, readCharsetLabel } from './charset.js';
import type { Reading } from './foreign-content.js';
import type { HtmlJudge, TagMemory } from './html-judge.js';
import { makeScriptInert } from './inert.js';
import { elementId } from './names.js';
import { Output } from './output.js';
import { passOver, type SkimmedPage } from './page-skim.js';
import { mayDenyScripts, ScriptJudge } from './script-judge.js';
import { readScriptType } from './script-type.js';
import { skimmer } from './skimmer.js';
import { editSheet } from './style-edits.js';
import { inOrder, type TagEdit } from './tag-edit.js';
import { type InnerJudge, TagJudge, type TagVerdict } from './tag-judge.js';
import type { TagReader } from './tag-reader.js';
import { type TextWatch, watchSheet } from './text-watch.js';
import { type TagSink, Tokenizer } from './tokenizer.js';
import { UrlJudge } from './url-judge.js';
import { amendElement, emptyElement, type PageNotes, withholdElement, withholdScript } from './withhold.js';

/** What a stripper needs to know of the page. */
export interface StripperOptions {
  /** What decides: an exchange, as `openExchange` of `@cookiewarden/core` gives it. */
  readonly judge: HtmlJudge;
  /** Absolute URL of the page: base of relative URLs, and what "cross-site" is measured against. */
  readonly pageUrl: string;
  /** Called synchronously with what goes out: slices of the input wherever nothing changed. */
  readonly emit: (bytes: Uint8Array) => void;
  /** Longest tag, script or noscript that is held back while unfinished, in bytes. @default policy.html.limitBytes */
  readonly limitBytes?: number | undefined;
  /** Markup put before the first `</body>`, or at the end of a page without one. */
  readonly injectBeforeBodyEnd?: Uint8Array | string | undefined;
  /** Markup put before the first script of the page, so that it runs before every other one. */
  readonly injectBeforeScripts?: Uint8Array | string | undefined;
  /** Charset as `mayRewrite` read it from the header; `undefined` lets the page's own `<meta charset>` count. */
  readonly charset?: string | undefined;
  /** Hears, once for each cause, what passed without being looked at. */
  readonly onPassedUnchecked?: (why: string) => void;
}

/** A page on its way: bytes in by `write`, bytes out by `emit`. */
export interface Stripper {
  write(chunk: Uint8Array): void;
  /** Emits what is still held. Nothing may be written after it. */
  end(): void;
}

/**
 * Creates the stripper of one page.
 *
 * ```ts
 * const stripper = createStripper({ judge: exchange, pageUrl: 'https://shop.example/', emit: (bytes) => res.write(bytes) });
 * stripper.write(chunk);
 * stripper.end();
 * ```
 */
export function createStripper(options: StripperOptions): Stripper {
  return new PageStripper(options, 0);
}

/** How deep a `srcdoc` inside a `srcdoc` is looked into; deeper ones are emptied. */
const SRCDOC_DEPTH = 3;

const base = elementId('base');
const html = elementId('html');
const iframe = elementId('iframe');
const meta = elementId('meta');
const script = elementId('script');
const style = elementId('style');
const svg = elementId('svg');
// These end SVG and MathML (HTML 13.2.6.5): without the tag, what follows would be read as part of the drawing.
const breakouts = new Set([elementId('img'), elementId('embed'), meta]);
const rememberedElements = new Set([elementId('a'), elementId('img')]);
const noEdits: readonly TagEdit[] = [];
const foreignElements = new Set([script, elementId('image'), elementId('use'), elementId('feimage')]);

class PageStripper implements Stripper, TagSink, InnerJudge, SkimmedPage {
  private readonly options: StripperOptions;
  readonly judge: HtmlJudge;
  private readonly output: Output;
  private readonly tokenizer: Tokenizer;
  /** While the page is written to. */
  private tags: TagJudge | undefined;
  private scripts: ScriptJudge | undefined;
  private readonly urls: UrlJudge;
  private readonly page: PageNotes = { language: undefined, placeholders: 0 };
  private readonly depth: number;
  private causes: Set<string> | undefined;
  private injection: Uint8Array | undefined;
  private scriptInjection: Uint8Array | undefined;
  private isUnreadable = false;
  /** The first byte of the page, while the second is awaited. */
  private firstByte: number | undefined;
  private isStarted = false;

  constructor(options: StripperOptions, depth: number) {
    const { judge, pageUrl, emit } = options;
    this.options = options;
    this.judge = judge;
    this.depth = depth;
    this.output = new Output(emit);
    this.urls = new UrlJudge(judge, pageUrl, options.charset);
    this.tokenizer = new Tokenizer(this.output, this, {
      limitBytes: options.limitBytes ?? judge.policy.html.limitBytes,
      readsLinks: judge.rewriteLink !== undefined,
    });
    this.injection = bytesOf(options.injectBeforeBodyEnd);
    this.scriptInjection = bytesOf(options.injectBeforeScripts);
  }

  write(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    // Other bytes may stand where the last ones did.
    skimmer?.rest();
    if (this.isUnreadable) {
      this.tokenizer.release();
      this.options.emit(chunk);
    } else if (this.isStarted) this.tokenizer.write(chunk);
    else this.start(chunk);
    this.rest();
  }

  end(): void {
    if (this.firstByte !== undefined) this.tokenizer.write(Uint8Array.of(this.firstByte));
    this.firstByte = undefined;
    if (this.isUnreadable) this.tokenizer.release();
    this.tokenizer.end();
    this.rest();
    // In the middle of a comment or script it would be text.
    if (this.injection !== undefined && !this.isUnreadable && this.tokenizer.isBetweenTags)
      this.options.emit(this.injection);
    this.injection = undefined;
  }

  get addresses(): AddressReader {
    return this.urls.addresses;
  }

  get awaitsScript(): boolean {
    return this.scriptInjection !== undefined;
  }

  skim(bytes: Uint8Array, from: number, to: number, readsTexts: boolean): number {
    return passOver(this, bytes, from, to, readsTexts);
  }

  wantsText(tag: TagReader, reading: Reading, isWithin: boolean): boolean {
    if (this.isUnreadable) return false;
    if (tag.element === style) return !isWithin;
    if (tag.element !== script) return false;
    if (tag.has('src') || (reading === 'foreign' && (tag.has('href') || tag.has('xlink:href')))) return false;
    const type = readScriptType(tag);
    if (isAddressList(type)) return !isWithin;
    return type !== 'none' && mayDenyScripts(this.judge);
  }

  watchText(tag: TagReader): TextWatch | undefined {
    if (this.tagJudge(tag).mayAsk(tag.element)) return undefined;
    if (tag.element === style) return watchSheet(this.urls);
    return tag.element === script && !isAddressList(readScriptType(tag))
      ? this.scriptJudge.watch()
      : undefined;
  }

  tag(tag: TagReader, reading: Reading): boolean {
    // What comes after the word about the charset passes alike, in the same piece and in later ones.
    if (this.isUnreadable) return false;
    if (tag.element === base) this.readBase(tag);
    else if (tag.element === html) this.page.language ??= tag.text('lang');
    else if (tag.element === meta) this.readMeta(tag);
    const memory = this.memoryFor(tag, reading);
    const known = memory?.recall(tag.bytes, tag.start, tag.end);
    if (known !== undefined) {
      for (const { start, end, text } of known) this.output.replace(tag.start + start, tag.start + end, text);
      return false;
    }
    const verdict = this.judgeTag(tag, reading !== 'html' || tag.element === svg);
    if (verdict === undefined || verdict.kind === 'amended') {
      const edits = verdict === undefined ? noEdits : amendElement(tag, verdict, this.judge);
      memory?.remember(tag.bytes, tag.start, tag.end, fromStart(tag.start, edits));
      this.apply(edits);
      return false;
    }
    if (reading !== 'html' && (holdsForeignContent(tag, reading) || breakouts.has(tag.element))) {
      this.apply(emptyElement(tag, verdict, this.judge));
      return false;
    }
    const edits = withholdElement(tag, verdict, this.judge, { page: this.page, reading });
    // Its text, which is looked into, would be left as markup.
    if (edits === undefined && reading === 'both' && tag.element === iframe) {
      this.apply(emptyElement(tag, verdict, this.judge));
      return false;
    }
    return this.withhold(tag, edits);
  }

  text(tag: TagReader, start: number, end: number, reading: Reading): boolean {
    const type = tag.element === script ? readScriptType(tag) : 'none';
    if (isAddressList(type)) {
      this.tag(tag, reading);
      this.proposeAt(start, emptyAddresses(type, this.urls.readText(tag.bytes, start, end), this.urls));
      return false;
    }
    if (tag.element === script && this.wantsText(tag, reading, false)) {
      const decision = this.scriptJudge.judge(tag.bytes, start, end, reading);
      if (decision !== undefined) {
        let edits = withholdScript(tag, decision, this.judge);
        if (edits === undefined && reading === 'html') return this.withhold(tag, undefined);
        edits ??= makeScriptInert(tag, decision, this.judge.policy.html.dialect);
        const verdict = this.judgeTag(tag, reading !== 'html');
        const besides = verdict?.kind === 'amended' ? amendElement(tag, verdict, this.judge) : [];
        return this.withhold(tag, [...edits, ...besides]);
      }
    }
    if (this.tag(tag, reading)) return reading === 'html';
    if (tag.element === style) this.proposeAt(start, editSheet(tag.bytes, start, end, this.urls, reading));
    return false;
  }

  bodyEnd(at: number): void {
    if (this.injection === undefined || this.isUnreadable) return;
    this.output.insert(at, this.injection);
    this.injection = undefined;
  }

  scriptStart(at: number): void {
    if (this.scriptInjection === undefined || this.isUnreadable) return;
    this.output.insert(at, this.scriptInjection);
    this.scriptInjection = undefined;
  }

  unchecked(why: string): void {
    this.causes ??= new Set();
    if (this.causes.has(why)) return;
    this.causes.add(why);
    this.options.onPassedUnchecked?.(why);
  }

  /** As `InnerJudge` has it, which `isDenied` is of too. */
  strip(markup: string): string | undefined {
    if (this.depth >= SRCDOC_DEPTH) return '';
    const input = fromText(markup);
    let text = '';
    const { judge, pageUrl, limitBytes } = this.options;
    const { charset = 'utf-8' } = this.urls;
    const emit = (bytes: Uint8Array): void => {
      text += toText(bytes, 0, bytes.length);
    };
    const inner = new PageStripper({ judge, pageUrl, emit, charset, limitBytes }, this.depth + 1);
    inner.addresses.inheritBases(this.addresses);
    inner.write(input);
    inner.end();
    this.urls.decision = inner.urls.decision ?? this.urls.decision;
    return text === toText(input, 0, input.length) ? undefined : text;
  }

  isDenied(text: string): boolean {
    return this.scriptJudge.isDenied(text);
  }

  private get scriptJudge(): ScriptJudge {
    this.scripts ??= new ScriptJudge(this.judge, this.urls);
    return this.scripts;
  }

  private tagJudge(tag: TagReader): TagJudge {
    this.tags ??= new TagJudge(tag, this.urls, this.judge, this);
    return this.tags;
  }

  private judgeTag(tag: TagReader, isForeign: boolean): TagVerdict | undefined {
    return this.tagJudge(tag).judge(tag.element, isForeign);
  }

  // Nothing is kept alive while the page waits that it can do without.
  private rest(): void {
    this.tags = undefined;
    this.scripts = undefined;
    this.tokenizer.rest();
    skimmer?.rest();
  }

  // With a `base` the same text leads to another address.
  private memoryFor({ element }: TagReader, reading: Reading): TagMemory | undefined {
    const { tagMemory } = this.judge;
    if (tagMemory === undefined || reading !== 'html' || !rememberedElements.has(element)) return undefined;
    return this.urls.addresses.hasBase ? undefined : tagMemory;
  }

  // A byte order mark goes before every other word about the charset (Encoding Standard 6.1).
  private start(chunk: Uint8Array): void {
    const hasFirst = this.firstByte !== undefined;
    const first = this.firstByte ?? chunk[0] ?? 0;
    if (!hasFirst && chunk.length === 1) {
      this.firstByte = first;
      return;
    }
    this.isStarted = true;
    this.firstByte = undefined;
    const mark = readByteOrderMark(first, chunk[hasFirst ? 0 : 1] ?? 0);
    if (mark !== undefined) {
      this.isUnreadable = true;
      this.unchecked(`charset ${mark}`);
    }
    if (hasFirst) this.write(Uint8Array.of(first));
    this.write(chunk);
  }

  private readBase(tag: TagReader): void {
    const { addresses } = this.urls;
    const href = tag.span('href');
    if (href !== undefined) addresses.setBase(addresses.readText(tag.bytes, href.start, href.end));
  }

  // Only iso-2022-jp hides markup that a meta may declare: there UTF-16 means UTF-8 (HTML 13.2.3.2).
  private readMeta(tag: TagReader): void {
    if (this.options.charset !== undefined) return;
    const [, inContent] = /charset\s*=\s*["']?([^\s;"']+)/i.exec(tag.text('content') ?? '') ?? [];
    const label = tag.text('charset') ?? (tag.has('http-equiv') ? inContent : undefined);
    if (label === undefined) return;
    const odd = findUnreadable(label);
    if (odd === undefined) this.urls.charset ??= readCharsetLabel(label);
    if (odd !== 'iso-2022-jp') return;
    this.isUnreadable = true;
    this.unchecked('charset iso-2022-jp');
  }

  // Where the text is markup in another reading, what becomes of its tags goes before.
  private proposeAt(offset: number, edits: readonly TagEdit[]): void {
    this.output.propose(
      edits.map(({ start, end, text }) => ({ start: offset + start, end: offset + end, text })),
    );
  }

  private apply(edits: readonly TagEdit[]): void {
    for (const { start, end, text } of inOrder(edits)) this.output.replace(start, end, text);
  }

  private withhold(tag: TagReader, edits: readonly TagEdit[] | undefined): boolean {
    if (edits !== undefined) {
      this.apply(edits);
      return false;
    }
    // Without the tag, what stood around it would run together: `<` + `script>`, `&am` + `p;`.
    this.output.replace(tag.start, tag.end, this.joinsWithWhatFollows(tag) ? '<!---->' : '');
    return true;
  }

  private joinsWithWhatFollows({ bytes, start }: TagReader): boolean {
    const before = this.tokenizer.before + toText(bytes, Math.max(0, start - 33), start);
    return /(?:<|&[#\w]*)$/.test(before);
  }
}

function fromStart(offset: number, edits: readonly TagEdit[]): readonly TagEdit[] {
  if (edits.length === 0) return edits;
  return inOrder(edits).map(({ start, end, text }) => ({ start: start - offset, end: end - offset, text }));
}

function bytesOf(markup: Uint8Array | string | undefined): Uint8Array | undefined {
  return typeof markup === 'string' ? toBytes(markup) : markup;
}

// In SVG these may have children, which would lose their parent with the tag; in doubt a slash at its end closes nothing.
function holdsForeignContent(tag: TagReader, reading: Reading): boolean {
  return (reading === 'both' || !tag.isSelfClosing) && foreignElements.has(tag.element);
}
