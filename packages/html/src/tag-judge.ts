import type { Decision } from '@cookiewarden/core';
import { isBlankBetween, toText } from './byte-class.js';
import { writeAsciiReferences } from './character-references.js';
import { decodePercent, readContentUrl } from './content-url.js';
import type { HtmlJudge } from './html-judge.js';
import { editLinks, writeUrl } from './link-edits.js';
import { loadConditions } from './load-conditions.js';
import { type LoadingAttribute, loadingAttributes } from './loading-elements.js';
import { attributeId, elementCount, elementId, elementName } from './names.js';
import { type ImageMarks, looksLikePixel, mayBePixel, readImageMarks } from './pixel.js';
import { readRefresh } from './refresh.js';
import { readCandidates } from './srcset.js';
import { editStyles } from './style-edits.js';
import { type TagEdit, writeValue } from './tag-edit.js';
import type { TagReader } from './tag-reader.js';
import type { UrlJudge, UrlVerdict } from './url-judge.js';

/** An attribute that must not load. */
export interface DeniedAttribute {
  readonly id: number;
  readonly decision: Decision;
  /** Takes its value away. */
  readonly edit: TagEdit;
}

/** What is to become of a tag. */
export type TagVerdict =
  | {
      readonly kind: 'amended';
      readonly edits: readonly TagEdit[];
      /** Attributes whose values go whole while the element stays. */
      readonly emptied: readonly DeniedAttribute[];
    }
  | {
      readonly kind: 'withheld';
      readonly decision: Decision;
      /** What the element must not load: one attribute at least. */
      readonly attributes: readonly DeniedAttribute[];
      /** What else must go from an element that stays in some form. */
      readonly besides: readonly TagEdit[];
      readonly isPixel: boolean;
    };

interface Row extends LoadingAttribute {
  readonly id: number;
}

const rowsByElement: readonly (readonly Row[])[] = Array.from({ length: elementCount }, (_, element) =>
  loadingAttributes
    .filter((row) => elementId(row.element) === element)
    .map((row) => ({ ...row, id: attributeId(row.attribute) })),
);
const src = attributeId('src');
const img = elementId('img');
const ampPixel = elementId('amp-pixel');
const onePixel: ImageMarks = {
  width: '1',
  height: '1',
  style: undefined,
  isHidden: false,
  hasOtherSources: false,
};
/** What an element makes of an address that holds what it loads. */
type InnerKind = 'page' | 'script' | 'style';

const innerKinds: ReadonlyMap<number, InnerKind> = new Map([
  [elementId('iframe'), 'page'],
  [elementId('frame'), 'page'],
  [elementId('object'), 'page'],
  [elementId('embed'), 'page'],
  [elementId('script'), 'script'],
  [elementId('link'), 'style'],
]);

const pageTypes = /^text\/html$|[/+]xml$/;
// In XML prefixes, entities and processing instructions name what loads: whatever stands there as an address may.
const written = /(?:https?:)?\/\/[^\s"'<>]+/gi;

// Shared by all tags of which nothing is found out; it is never written to.
const nothing: never[] = [];

/** Judges what stands inside an attribute; the decision behind it is then the last one of the page's `UrlJudge`. */
export interface InnerJudge {
  /** Strips the markup of a page in the page; `undefined` if it may stay; '' where it is nested too deep to look at. */
  strip(markup: string): string | undefined;
  /** Whether a script is withheld by what is in it. */
  isDenied(script: string): boolean;
}

/** Judges the tags of one page by the table of what loads. */
export class TagJudge {
  private readonly tag: TagReader;
  private readonly urls: UrlJudge;
  private readonly judgesPixels: boolean;
  private readonly inner: InnerJudge;
  private readonly rewriteLink: ((url: string) => string | undefined) | undefined;

  constructor(tag: TagReader, urls: UrlJudge, judge: HtmlJudge, inner: InnerJudge) {
    this.tag = tag;
    this.urls = urls;
    this.judgesPixels = judge.policy.html.tinyImages === 'judge';
    // Called on the judge, which may be an object of a class.
    this.rewriteLink = judge.rewriteLink && ((url) => judge.rewriteLink?.(url));
    this.inner = inner;
  }

  /** Whether a tag has an attribute that may load, or a style: without one nothing is judged. */
  mayAsk(element: number): boolean {
    const { tag } = this;
    return tag.has('style') || (rowsByElement[element] ?? []).some(({ id }) => tag.hasId(id));
  }

  /** Judges what the tag at hand loads; `undefined` if it may stay as it is. */
  judge(element: number, isForeign: boolean): TagVerdict | undefined {
    const { tag } = this;
    this.begin();
    for (const row of rowsByElement[element] ?? []) {
      if (!tag.hasId(row.id) || (row.when !== undefined && !loadConditions[row.when](tag, isForeign)))
        continue;
      this.judgeRow(row);
      if (tag.repeats) this.judgeLater(row);
    }
    const { denied } = this;
    const first = denied[0];
    if (first === undefined) {
      const pixel = this.unruledSource === 0 ? undefined : this.judgePixel(element, isForeign);
      if (pixel !== undefined) return pixel;
    } else if (!this.keepsElement && (this.replacement === undefined || element !== img)) {
      const besides = this.editBesides(isForeign);
      return { kind: 'withheld', decision: first.decision, attributes: denied, besides, isPixel: false };
    }
    return this.amend(isForeign);
  }

  // What is found out about the tag at hand.
  private edits: TagEdit[] = nothing;
  private emptied: DeniedAttribute[] = nothing;
  private denied: DeniedAttribute[] = nothing;
  private keepsElement = false;
  private unruledSource = 0;
  private replacement: string | undefined;

  private begin(): void {
    this.edits = nothing;
    this.emptied = nothing;
    this.denied = nothing;
    this.keepsElement = false;
    this.unruledSource = 0;
    this.replacement = undefined;
  }

  private judgeRow(row: Row): void {
    const kept = this.judgeValue(row);
    if (kept !== '') {
      if (row.takes === 'element' && (kept !== undefined || this.loads)) this.keepsElement = true;
      if (this.isUnruled && this.judgesPixels && isPictureSource(row)) this.unruledSource = row.id;
    }
    if (kept === undefined) return;
    const edit = writeValue(this.tag, row.id, kept);
    const { decision } = this.urls;
    if (kept !== '' || decision === undefined) this.edits = [...this.edits, edit];
    else if (row.takes === 'element' && !this.hasMarkupInstead(row)) {
      this.denied = [...this.denied, { id: row.id, decision, edit }];
      this.replacement ??= this.urls.replacement;
    } else this.emptied = [...this.emptied, { id: row.id, decision, edit }];
  }

  // Of attributes with one name the first counts, but browsers that look ahead fetch what a later one names if the first is
  // blank, as it may become by an edit. In place of a denied one stands what is not blank: nothing after it counts.
  private judgeLater(row: Row): void {
    const { tag } = this;
    const later = tag.laterValue(row.id);
    if (later === undefined || !this.isBlankOrDenied(row.id)) return;
    if (row.value !== 'url' && row.value !== 'candidates') return;
    const text = this.urls.addresses.readText(tag.bytes, later.start, later.end);
    const urls = row.value === 'url' ? [text] : readCandidates(text).map(({ url }) => url);
    if (urls.every((url) => this.urls.judgeText(url, elementName(tag.element)) !== 'withheld')) return;
    this.edits = [...this.edits, { ...later, text: 'data:,' }];
  }

  private isBlankOrDenied(id: number): boolean {
    const isDenied = [...this.denied, ...this.emptied].some((denied) => denied.id === id);
    return isDenied || isBlankBetween(this.tag.bytes, this.tag.startOf(id), this.tag.endOf(id));
  }

  private amend(isForeign: boolean): TagVerdict | undefined {
    const { replacement, emptied } = this;
    const styles = editStyles(this.tag, this.urls, isForeign);
    const links = this.editLinks();
    // What most tags come to: nothing is made for it.
    if (this.edits.length + emptied.length + this.denied.length + styles.length + links.length === 0) {
      return undefined;
    }
    const edits = [...this.edits];
    const replaces = this.denied.length > 0 && !this.keepsElement && replacement !== undefined;
    for (const { id, edit } of this.denied) if (!replaces || id !== src) edits.push(edit);
    if (replaces) edits.push(this.replaceSource(replacement));
    edits.push(...styles);
    const taken = new Set([...edits, ...emptied.map(({ edit }) => edit)].map(({ start }) => start));
    edits.push(...links.filter(({ start }) => !taken.has(start)));
    return { kind: 'amended', edits, emptied };
  }

  private editBesides(isForeign: boolean): readonly TagEdit[] {
    return [
      ...this.edits,
      ...this.emptied.map(({ edit }) => edit),
      ...editStyles(this.tag, this.urls, isForeign),
    ];
  }

  private loads = false;
  private isUnruled = false;

  // `undefined`: stays. '': nothing of it may stay. Else what is left.
  private judgeValue(row: Row): string | undefined {
    const { tag, urls } = this;
    const start = tag.startOf(row.id);
    const end = tag.endOf(row.id);
    this.isUnruled = false;
    this.loads = true;
    if (row.value === 'url') {
      const verdict = this.judgeSource(row.id, start, end);
      this.loads = verdict !== 'nothing' || !isEmptySource(tag.bytes, start, end);
      this.isUnruled = verdict === 'unruled';
      return verdict === 'withheld' ? '' : undefined;
    }
    if (row.value === 'candidates' && !urls.addresses.mayMatchCandidate(tag.bytes, start, end)) {
      this.loads = !isEmptySource(tag.bytes, start, end);
      return undefined;
    }
    const text = tag.valueText(row.id);
    switch (row.value) {
      case 'candidates':
        return this.judgeCandidates(text);
      case 'url-list':
        return this.keepUrls(
          text.split(/[\t\n\f\r ]+/).filter((url) => url !== ''),
          ' ',
        );
      case 'refresh': {
        const target = readRefresh(text);
        if (target === undefined || this.judgeUrl(target.url) !== 'withheld') return undefined;
        return '';
      }
      case 'animation':
        return this.keepUrls(text.split(';'), ';');
      case 'cookie':
        return urls.settleCookie(text) ? '' : undefined;
      case 'markup':
        return this.inner.strip(text);
      default:
        row.value satisfies never;
        return undefined;
    }
  }

  private judgeSource(id: number, start: number, end: number): UrlVerdict {
    const { tag, urls } = this;
    const verdict = urls.judgeBytes(tag.bytes, start, end, elementName(tag.element));
    if (verdict !== 'nothing' || !mayHoldText(tag.bytes, start)) return verdict;
    const kind = innerKinds.get(tag.element);
    return kind !== undefined && this.holdsDenied(kind, tag.valueText(id)) ? 'withheld' : verdict;
  }

  // What is loaded from the address itself: a page, a script or a style in a `data:` URL, a script in a `javascript:` one.
  private holdsDenied(kind: InnerKind, url: string): boolean {
    const { inner, urls } = this;
    const [, script] = /^[\0- ]*javascript:([\s\S]*)$/i.exec(url.replace(/[\t\n\r]/g, '')) ?? [];
    if (script !== undefined) {
      const code = decodePercent(script);
      // A text that it gives is the page's markup.
      return kind === 'page' && (inner.isDenied(code) || inner.strip(code) !== undefined);
    }
    const data = readContentUrl(url);
    if (data === undefined) return false;
    if (kind === 'style') return data.essence === 'text/css' && urls.findWithheldInCss(data.body).length > 0;
    if (kind === 'script') return inner.isDenied(data.body);
    if (!pageTypes.test(data.essence)) return false;
    return (
      inner.strip(data.body) !== undefined || (data.essence !== 'text/html' && this.namesDenied(data.body))
    );
  }

  private namesDenied(xml: string): boolean {
    return (xml.match(written) ?? []).some((url) => this.judgeUrl(url) === 'withheld');
  }

  private judgeUrl(url: string): ReturnType<UrlJudge['judgeText']> {
    return this.urls.judgeText(this.urls.addresses.decode(url), elementName(this.tag.element));
  }

  private judgeCandidates(text: string): string | undefined {
    const candidates = readCandidates(text);
    const kept = candidates.filter(({ url }) => this.judgeUrl(url) !== 'withheld');
    this.loads = kept.length > 0;
    return kept.length === candidates.length ? undefined : kept.map((candidate) => candidate.text).join(', ');
  }

  private keepUrls(urls: readonly string[], separator: string): string | undefined {
    const kept = urls.filter((url) => this.judgeUrl(url) !== 'withheld');
    return kept.length === urls.length ? undefined : kept.join(separator);
  }

  // A frame with markup of its own does not load its source: the source alone goes.
  private hasMarkupInstead(row: Row): boolean {
    return row.when === 'frames-unless-srcdoc' && this.tag.has('srcdoc');
  }

  private judgePixel(element: number, isForeign: boolean): TagVerdict | undefined {
    const { tag, urls, unruledSource: source } = this;
    // An amp-pixel is one by its name.
    const image = element === ampPixel ? onePixel : readImageMarks(tag);
    if (!mayBePixel(image)) return undefined;
    const text = urls.addresses.readText(tag.bytes, tag.startOf(source), tag.endOf(source));
    for (const address of urls.addresses.resolve(text)) {
      if (!looksLikePixel(image, address, urls.addresses.pageHost)) continue;
      if (!urls.settlePixel(address) || urls.decision === undefined) continue;
      const { decision, replacement } = urls;
      const besides = this.editBesides(isForeign);
      if (replacement !== undefined && element === img) {
        return { kind: 'amended', edits: [...besides, this.replaceSource(replacement)], emptied: nothing };
      }
      const edit = writeValue(tag, source, '');
      if (element === ampPixel) return { kind: 'amended', edits: [...besides, edit], emptied: nothing };
      const attributes = [{ id: source, decision, edit }];
      return { kind: 'withheld', decision, attributes, besides, isPixel: true };
    }
    return undefined;
  }

  // An image that loads another address in place of its own.
  private replaceSource(url: string): TagEdit {
    const { tag } = this;
    if (tag.hasId(src)) return writeUrl(tag, src, url);
    return { start: tag.nameEnd, end: tag.nameEnd, text: ` src="${writeAsciiReferences(url)}"` };
  }

  private editLinks(): readonly TagEdit[] {
    const { tag, urls, rewriteLink } = this;
    return rewriteLink === undefined ? [] : editLinks(tag, urls.addresses, rewriteLink);
  }
}

// The first letter of `data:` or `javascript:`, or what may come before it or stand for it.
function mayHoldText(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start] ?? 0;
  return (first | 0x20) === 0x64 || (first | 0x20) === 0x6a || first <= 0x20 || first === 0x26;
}

// Where a picture comes from that shows itself.
function isPictureSource({ element, attribute }: Row): boolean {
  if (attribute === 'src') return element === 'img' || element === 'image' || element === 'amp-pixel';
  return element === 'image' && attribute !== 'srcset';
}

// `#`, `data:` and `about:blank`.
function mayBeginEmpty(byte: number): boolean {
  return byte === 0x23 || (byte | 0x20) === 0x64 || (byte | 0x20) === 0x61 || byte >= 0x80;
}

// A source that shows nothing of its own: a lazy loader puts another in its place.
function isEmptySource(bytes: Uint8Array, start: number, end: number): boolean {
  let first = start;
  while (first < end && (bytes[first] ?? 0) <= 0x20) first++;
  if (first < end && !mayBeginEmpty(bytes[first] ?? 0)) return false;
  const text = toText(bytes, start, Math.min(end, start + 32))
    .trim()
    .toLowerCase();
  return text === '' || text.startsWith('data:') || text === '#' || text === 'about:blank';
}
