import type { Decision } from '@cookiewarden/core';
import { fromText, toText } from './byte-class.js';
import { resolveText } from './character-references.js';
import type { Reading } from './foreign-content.js';
import type { HtmlJudge } from './html-judge.js';
import { findLoadedUrls, readKeptCode } from './inline-loaders.js';
import { findMarkers, type MarkerSearch } from './inline-scripts.js';
import { LONGEST_LOADER } from './skim-flags.js';
import { type TextWatch, watchScript } from './text-watch.js';
import type { UrlJudge } from './url-judge.js';

/** Whether there is anything that the text of a script could be withheld for. */
export function mayDenyScripts({ policy }: HtmlJudge): boolean {
  return policy.html.inlineLoaders === 'judge' || !findMarkers(policy.rules).isEmpty;
}

/** The text of a script that was searched for markers, and where one stands that is denied; at the end if none does. */
interface LookedAt {
  readonly bytes: Uint8Array | undefined;
  readonly start: number;
  readonly end: number;
  readonly foundAt: number;
  readonly decision: Decision | undefined;
}

const noLook: LookedAt = { bytes: undefined, start: 0, end: 0, foundAt: 0, decision: undefined };

/** Judges the texts of a page's scripts: by the markers in them, then by what they load. */
export class ScriptJudge {
  private readonly markers: MarkerSearch;
  private readonly judgesLoaders: boolean;
  private readonly urls: UrlJudge;
  private looked: LookedAt = noLook;

  constructor({ policy }: HtmlJudge, urls: UrlJudge) {
    this.markers = findMarkers(policy.rules);
    this.judgesLoaders = policy.html.inlineLoaders === 'judge';
    this.urls = urls;
  }

  /** The decision by which a script is withheld; `undefined` if it may stay. */
  judge(bytes: Uint8Array, start: number, end: number, reading: Reading): Decision | undefined {
    return this.judgeWritten(bytes, start, end) ?? this.judgeBehind(bytes, start, end, reading);
  }

  /** What looks at a script's text while it comes. */
  watch(): TextWatch {
    return watchScript(this.markers);
  }

  /** Whether a script is withheld, given as text of one character a byte. */
  isDenied(text: string): boolean {
    const bytes = fromText(text);
    return this.judgeWritten(bytes, 0, bytes.length) !== undefined;
  }

  // In SVG a script may lie within another's text: what was found there is not looked for again.
  private judgeWritten(bytes: Uint8Array, start: number, end: number): Decision | undefined {
    const { looked } = this;
    const isKnown = looked.bytes === bytes && looked.end === end && start >= looked.start;
    if (isKnown && start <= looked.foundAt) return looked.decision;
    let decision: Decision | undefined;
    let foundAt = end;
    let inCode: ReadonlySet<string> | undefined | 'unread' = 'unread';
    this.markers.visit(bytes, start, end, (marker, at) => {
      if (inCode === 'unread') inCode = this.findInKeptCode(bytes, start, end);
      if (inCode?.has(marker) === false || !this.urls.settleScript(marker)) return false;
      decision = this.urls.decision;
      foundAt = at;
      return true;
    });
    if (decision === undefined && this.judgesLoaders) decision = this.judgeLoads(bytes, start, end);
    this.looked = { bytes, start, end, foundAt, decision };
    return decision;
  }

  // Markers in the code of a script that only hands data over; in the data they are text. `undefined` where all markers count.
  private findInKeptCode(bytes: Uint8Array, start: number, end: number): ReadonlySet<string> | undefined {
    const code = readKeptCode(this.urls.readText(bytes, start, end));
    if (code === undefined) return undefined;
    const found = new Set<string>();
    const written = fromText(code);
    this.markers.visit(written, 0, written.length, (marker) => {
      found.add(marker);
      return false;
    });
    return found;
  }

  // In a drawing references count in the text of a script.
  private judgeBehind(bytes: Uint8Array, start: number, end: number, reading: Reading): Decision | undefined {
    if (reading === 'html' || !bytes.subarray(start, end).includes(0x26)) return undefined;
    const text = resolveText(toText(bytes, start, end), { inText: true });
    return this.isDenied(text) ? this.urls.decision : undefined;
  }

  private judgeLoads(bytes: Uint8Array, start: number, end: number): Decision | undefined {
    if (end - start > LONGEST_LOADER) return undefined;
    const { urls } = this;
    const { addresses } = urls;
    if (!addresses.mayMatchWithin(bytes, start, end)) return undefined;
    const isOfInterest = (url: string): boolean => urls.isRuled(addresses.decode(url), 'script');
    for (const url of findLoadedUrls(urls.readText(bytes, start, end), isOfInterest)) {
      if (urls.judgeText(addresses.decode(url), 'script') === 'withheld') return urls.decision;
    }
    return undefined;
  }
}
