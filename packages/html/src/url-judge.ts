import { type Decision, readSetCookie } from '@cookiewarden/core';
import { type Address, AddressReader } from './address.js';
import { toText } from './byte-class.js';
import { hideSecondBytes } from './charset.js';
import { readContentUrl } from './content-url.js';
import { type CssUrl, findCssUrls } from './css.js';
import type { HtmlJudge } from './html-judge.js';

/** How deep style sheets in `data:` URLs are looked into. */
const INNER_STYLES = 2;

/** What became of one URL: `nothing` is fetched by it, no rule names it (`unruled`), or it was settled. */
export type UrlVerdict = 'nothing' | 'unruled' | 'passed' | 'withheld';

/** Judges the URLs of one page. */
export class UrlJudge {
  readonly addresses: AddressReader;
  /** The decision behind the last `withheld`. */
  decision: Decision | undefined;
  /** The address that the last `withheld` gave for an image. */
  replacement: string | undefined;
  /** The page's charset as far as it is known, by the Encoding Standard's name. */
  charset: string | undefined;
  private readonly judge: HtmlJudge;

  constructor(judge: HtmlJudge, pageUrl: string, charset: string | undefined) {
    this.judge = judge;
    this.charset = charset;
    this.addresses = new AddressReader(judge.policy.rules, pageUrl, charset);
  }

  /** Text of a script, one character a byte, in which a letter's second byte is taken for nothing else. */
  readText(bytes: Uint8Array, start: number, end: number): string {
    return hideSecondBytes(toText(bytes, start, end), this.charset);
  }

  /** Judges a URL as it stands in an attribute. */
  judgeBytes(bytes: Uint8Array, start: number, end: number, element: string): UrlVerdict {
    const glance = this.addresses.glance(bytes, start, end);
    if (glance === 'nothing') return glance;
    if (glance === 'elsewhere') return 'unruled';
    return this.judgeText(this.addresses.readText(bytes, start, end), element);
  }

  /** Judges a URL whose references are resolved. Where it may mean two addresses, one that is withheld is enough. */
  judgeText(url: string, element: string): UrlVerdict {
    let verdict: UrlVerdict = 'nothing';
    for (const address of this.addresses.resolve(url)) {
      const { host, path, query } = address;
      const origin = { element, pageHost: this.addresses.pageHost };
      if (this.judge.policy.rules.host(host, path, query, origin) === undefined) {
        if (verdict === 'nothing') verdict = 'unruled';
      } else if (this.settle(address, element)) return 'withheld';
      else verdict = 'passed';
    }
    return verdict;
  }

  /** Whether a rule names an address that this URL, whose references are resolved, may stand for. */
  isRuled(url: string, element: string): boolean {
    const { rules } = this.judge.policy;
    const origin = { element, pageHost: this.addresses.pageHost };
    return this.addresses
      .resolve(url)
      .some(({ host, path, query }) => rules.host(host, path, query, origin) !== undefined);
  }

  /** Settles an image that no rule names and that looks like a pixel; true where it is to be withheld. */
  settlePixel(address: Address): boolean {
    return this.settle(address, 'img', { looksLikePixel: true });
  }

  private settle(address: Address, element: string, marks: { readonly looksLikePixel?: true } = {}): boolean {
    const attempt = { kind: 'load', ...address, element, ...marks } as const;
    const { decision, outcome, replacement } = this.judge.settle(attempt);
    if (outcome !== 'withheld') return false;
    this.decision = decision;
    this.replacement = replacement;
    return true;
  }

  /** Settles an inline script by its marker; true where it is to be withheld. */
  settleScript(marker: string): boolean {
    const { decision, outcome } = this.judge.settle({ kind: 'run', marker, element: 'script' });
    if (outcome !== 'withheld') return false;
    this.decision = decision;
    return true;
  }

  /** Settles a Set-Cookie line in the page; true where it is to be withheld. */
  settleCookie(line: string): boolean {
    const { decision, outcome } = this.judge.settle({ kind: 'store', cookie: readSetCookie(line) });
    if (outcome !== 'withheld') return false;
    this.decision = decision;
    return true;
  }

  /** The URLs of style text that are withheld, also for what a style in a `data:` URL loads. `text` has one character a byte. */
  findWithheldInCss(text: string, depth = 0): readonly CssUrl[] {
    // HTML 13.2.5: the tokenizer has made a letter of NUL, which CSS takes for part of a name.
    return findCssUrls(hideSecondBytes(text.replaceAll('\0', '\ufffd'), this.charset)).filter(({ url }) => {
      if (this.judgeText(this.addresses.decode(url), 'css') === 'withheld') return true;
      if (depth > INNER_STYLES || !/^\s*data:\s*text\/css/i.test(url)) return false;
      return this.findWithheldInCss(readContentUrl(url)?.body ?? '', depth + 1).length > 0;
    });
  }
}
