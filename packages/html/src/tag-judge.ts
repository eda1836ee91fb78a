import type { Decision } from '@cookiewarden/core';
import { toText } from './byte-class.js';
import { writeReferences } from './character-references.js';
import { emptyCssUrl } from './css.js';
import { mayLoadStyle } from './css-filter.js';
import type { HtmlJudge } from './html-judge.js';
import { editLinks, writeUrl, writeUrlText } from './link-edits.js';
import { loadConditions } from './load-conditions.js';
import { type LoadingAttribute, loadingAttributes } from './loading-elements.js';
import { attributeId, elementCount, elementId, elementName } from './names.js';
import { looksLikePixel } from './pixel.js';
import { readRefresh } from './refresh.js';
import { readCandidates } from './srcset.js';
import type { TagEdit } from './tag-edit.js';
import type { TagReader } from './tag-reader.js';
import type { UrlJudge } from './url-judge.js';

/** What is to become of a tag. */
export type TagVerdict =
  | { readonly kind: 'amended'; readonly edits: readonly TagEdit[] }
  | {
      readonly kind: 'withheld';
      readonly decision: Decision;
      /** Ids of the attributes that must not load. */
      readonly attributes: readonly number[];
      /** What takes these attributes' values away, for an element that has to stay. */
      readonly edits: readonly TagEdit[];
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
const style = attributeId('style');
const src = attributeId('src');
const img = elementId('img');

/** Strips the markup of a `srcdoc`; `undefined` if it may stay, or where it is nested too deep to look at: then ''. */
export type StripMarkup = (markup: string) => string | undefined;

/** Judges the tags of one page by the table of what loads. */
export class TagJudge {
  private readonly tag: TagReader;
  private readonly urls: UrlJudge;
  private readonly judgesPixels: boolean;
  private readonly strip: StripMarkup;
  private readonly rewriteLink: ((url: string) => string | undefined) | undefined;

  constructor(tag: TagReader, urls: UrlJudge, judge: HtmlJudge, strip: StripMarkup) {
    this.tag = tag;
    this.urls = urls;
    this.judgesPixels = judge.policy.html.tinyImages === 'judge';
    // Called on the judge, which may be an object of a class.
    this.rewriteLink = judge.rewriteLink && ((url) => judge.rewriteLink?.(url));
    this.strip = strip;
  }

  /** Judges what the tag at hand loads; `undefined` if it may stay as it is. */
  judge(element: number, isForeign: boolean): TagVerdict | undefined {
    const { tag } = this;
    let edits: TagEdit[] | undefined;
    let denied: { decision: Decision; attributes: number[]; edits: TagEdit[] } | undefined;
    let keepsElement = false;
    let isUnruledImage = false;
    let replacement: string | undefined;
    for (const row of rowsByElement[element] ?? []) {
      if (!tag.hasId(row.id) || (row.when !== undefined && !loadConditions[row.when](tag, isForeign)))
        continue;
      const kept = this.judgeValue(row);
      if (kept === undefined || kept !== '') {
        if (row.takes === 'element' && (kept !== undefined || this.loads)) keepsElement = true;
        if (row.id === src && this.isUnruled) isUnruledImage = true;
      }
      if (kept === undefined) continue;
      const edit = this.replaceValue(row.id, kept);
      const { decision } = this.urls;
      const takesElement = row.takes === 'element' && kept === '' && !this.hasMarkupInstead(row);
      if (!takesElement || decision === undefined) {
        edits ??= [];
        edits.push(edit);
        continue;
      }
      denied ??= { decision, attributes: [], edits: [] };
      replacement ??= this.urls.replacement;
      denied.attributes.push(row.id);
      denied.edits.push(edit);
    }
    if (denied !== undefined && !keepsElement) {
      if (replacement === undefined || element !== img)
        return { kind: 'withheld', isPixel: false, ...denied };
      edits = [...(edits ?? []), this.replaceSource(replacement)];
      denied.edits = denied.edits.filter(({ start }) => start !== tag.startOf(src) || !tag.hasId(src));
    }
    if (isUnruledImage && denied === undefined) {
      const pixel = this.judgePixel(element);
      if (pixel !== undefined) return pixel;
    }
    const styled = this.judgeStyle();
    const amended = [...(edits ?? []), ...(denied?.edits ?? []), ...(styled ?? [])];
    for (const edit of this.editLinks()) {
      if (!amended.some(({ start }) => start === edit.start)) amended.push(edit);
    }
    return amended.length === 0 ? undefined : { kind: 'amended', edits: amended };
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
      const verdict = urls.judgeBytes(tag.bytes, start, end, elementName(tag.element));
      this.loads = verdict !== 'nothing' || !isEmptySource(tag.bytes, start, end);
      this.isUnruled = verdict === 'unruled';
      return verdict === 'withheld' ? '' : undefined;
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
      case 'markup':
        return this.strip(text);
      default:
        row.value satisfies never;
        return undefined;
    }
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

  private judgePixel(element: number): TagVerdict | undefined {
    const { tag, urls } = this;
    if (!this.judgesPixels || (elementName(element) !== 'img' && elementName(element) !== 'image'))
      return undefined;
    if (!tag.has('width') && !tag.has('height') && !tag.has('style') && !tag.has('hidden')) return undefined;
    const image = {
      width: tag.text('width'),
      height: tag.text('height'),
      style: tag.text('style'),
      isHidden: tag.has('hidden'),
      hasOtherSources:
        tag.has('srcset') || tag.has('data-src') || tag.has('data-srcset') || tag.has('data-lazy-src'),
    };
    const text = urls.addresses.readText(tag.bytes, tag.startOf(src), tag.endOf(src));
    for (const address of urls.addresses.resolve(text)) {
      if (!looksLikePixel(image, address, urls.addresses.pageHost)) continue;
      if (!urls.settlePixel(address) || urls.decision === undefined) continue;
      if (urls.replacement !== undefined && element === img) {
        return { kind: 'amended', edits: [this.replaceSource(urls.replacement)] };
      }
      const edits = [this.replaceValue(src, '')];
      return { kind: 'withheld', decision: urls.decision, attributes: [src], edits, isPixel: true };
    }
    return undefined;
  }

  private judgeStyle(): readonly TagEdit[] | undefined {
    const { tag } = this;
    if (!tag.hasId(style)) return undefined;
    const start = tag.startOf(style);
    const end = tag.endOf(style);
    const { addresses } = this.urls;
    if (!mayLoadStyle(tag.bytes, start, end, addresses) && !holdsReference(tag.bytes, start, end))
      return undefined;
    const text = tag.valueText(style);
    let kept = '';
    let copied = 0;
    for (const url of this.urls.findWithheldInCss(text)) {
      kept += text.slice(copied, url.start) + emptyCssUrl;
      copied = url.end;
    }
    return copied === 0 ? undefined : [this.replaceValue(style, kept + text.slice(copied))];
  }

  // An image that loads another address in place of its own.
  private replaceSource(url: string): TagEdit {
    const { tag } = this;
    if (tag.hasId(src)) return writeUrl(tag, src, url);
    return { start: tag.nameEnd, end: tag.nameEnd, text: ` src="${writeUrlText(url)}"` };
  }

  private editLinks(): readonly TagEdit[] {
    const { tag, urls, rewriteLink } = this;
    return rewriteLink === undefined ? [] : editLinks(tag, urls.addresses, rewriteLink);
  }

  // The value and its quotes; other bytes of the tag stay as they are.
  private replaceValue(id: number, text: string): TagEdit {
    const { tag } = this;
    const quote = tag.quoteOf(id);
    const inner = toText(tag.bytes, tag.startOf(id), tag.endOf(id)).includes('&') || quote === 0;
    const value = inner ? writeReferences(text) : text;
    const start = tag.startOf(id);
    const end = tag.endOf(id);
    return quote === 0 ? { start, end, text: `"${value}"` } : { start, end, text: value };
  }
}

// A source that shows nothing of its own: a lazy loader puts another in its place.
function isEmptySource(bytes: Uint8Array, start: number, end: number): boolean {
  const text = toText(bytes, start, Math.min(end, start + 32))
    .trim()
    .toLowerCase();
  return text === '' || text.startsWith('data:') || text === '#' || text === 'about:blank';
}

// A reference may stand for any character of a `url(`.
function holdsReference(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] === 0x26) return true;
  return false;
}
