import { hashName } from './name-table.js';

const HTML = 0;
const SVG = 1;
const MATH = 2;
const HTML_POINT = 4;
const TEXT_POINT = 8;

/** How markup is to be read that means one thing in HTML and another in SVG and MathML. */
export type Reading = 'html' | 'foreign' | 'both';

function hashes(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map(hashName));
}

// HTML 13.2.6.5: start tags that end foreign content.
const breakouts = hashes(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const voids = hashes(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);
const blocks = hashes(
  'address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header hgroup ' +
    'listing main menu nav ol pre search section summary ul',
);
// HTML 13.2.6.3, generate implied end tags.
const impliedEnds = hashes('dd dt li optgroup option p rb rp rt rtc');
const rawTexts = hashes('iframe noembed noframes script style textarea title xmp');
const svgPoints = hashes('desc foreignobject title');
const mathPoints = hashes('mi mn mo ms mtext');
const textPointExceptions = hashes('malignmark mglyph');
const svg = hashName('svg');
const math = hashName('math');
const annotation = hashName('annotation-xml');
const font = hashName('font');
const p = hashName('p');
const br = hashName('br');

/** What the tree builder looks at in a start tag, beside its name's hash. */
export interface ForeignTag {
  readonly isSelfClosing: boolean;
  /** A `font` with `color`, `face` or `size`: such a one ends foreign content (13.2.6.5). */
  readonly isStyledFont: boolean;
  /** An `annotation-xml` whose encoding says that HTML is inside. */
  readonly holdsHtml: boolean;
}

/**
 * Keeps track of SVG and MathML, in which `style` holds tags and `<![CDATA[` is real (HTML 13.2.6, 13.2.6.5).
 * A stack of the open elements within them is exact while they are well nested. Where only a whole tree could tell,
 * it says `both`: then what either reading finds is judged.
 */
export class ForeignContent {
  private readonly names: number[] = [];
  private readonly kinds: number[] = [];
  private isUnsure = false;
  private isLost = false;
  private isInSelect = false;

  /** Nothing foreign is open and nothing is in doubt: tags need not be shown to this. */
  get isIdle(): boolean {
    return this.names.length === 0 && !this.isUnsure;
  }

  /** A number that is equal if the state is: to see whether a stretch of markup left it as it was. */
  get mark(): number {
    return this.names.length + (this.isUnsure ? 0.5 : 0);
  }

  /** Gives up knowing for the rest of the page. */
  lose(): void {
    this.isLost = true;
    this.isUnsure = true;
  }

  /** What was opened last stands in a select, of which older parsers drop it: in doubt up to its end tag. */
  doubt(): void {
    this.isInSelect = this.names.length > 0;
    this.isUnsure ||= this.isInSelect;
  }

  /** How the start tag of a raw text element would be read here. */
  tagReading(): Reading {
    if (this.isUnsure) return 'both';
    const kind = this.top();
    return kind === SVG || kind === MATH ? 'foreign' : 'html';
  }

  /** How `<![CDATA[` would be read here. */
  cdataReading(): Reading {
    if (this.isUnsure) return 'both';
    if (this.names.length === 0) return 'html';
    // Inside an integration point unclosed paragraphs may have ended: the stack knows only what was written.
    return this.top() === HTML ? 'both' : 'foreign';
  }

  open(name: number, tag: ForeignTag): void {
    if (this.isLost) return;
    if (this.isUnsure) this.openUnsure(name, tag);
    else if (this.names.length === 0) this.openRoot(name, tag);
    else if (this.readsAsHtml(name)) this.openHtml(name, tag);
    else if (breakouts.has(name) || (name === font && tag.isStyledFont)) this.breakOut(name);
    else if (!tag.isSelfClosing) this.push(name, this.top() & SVG ? svgKind(name) : mathKind(name, tag));
  }

  close(name: number): void {
    if (this.isLost || this.names.length === 0) return;
    if (this.isUnsure) {
      // Either reading is out of the foreign root after its end tag.
      if (name === this.names[0] && !this.names.includes(name, 1)) this.clear();
      return;
    }
    if (this.top() === HTML) {
      this.closeHtml(name);
    } else if (name === p || name === br) this.popToHtml();
    else this.closeForeign(name);
  }

  private openRoot(name: number, { isSelfClosing }: ForeignTag): void {
    if (isSelfClosing) return;
    if (name === svg) this.push(name, SVG);
    else if (name === math) this.push(name, MATH);
  }

  private openHtml(name: number, tag: ForeignTag): void {
    if (name === svg || name === math) this.openRoot(name, tag);
    else if (!voids.has(name)) this.push(name, HTML);
  }

  private openUnsure(name: number, tag: ForeignTag): void {
    if (breakouts.has(name) || (name === font && tag.isStyledFont)) this.clear();
    else if (name === svg || name === math || (this.isInSelect && holdsMarkup(name))) this.lose();
  }

  private breakOut(name: number): void {
    this.popToHtml();
    if (this.names.length > 0 && !voids.has(name)) this.push(name, HTML);
  }

  private popToHtml(): void {
    while (this.names.length > 0 && (this.top() === SVG || this.top() === MATH)) this.pop();
  }

  // 13.2.6.4.7: the end of a block ends what in it need not be ended. Of all else only a whole tree could tell.
  private closeHtml(name: number): void {
    let at = this.names.length - 1;
    if (blocks.has(name)) while (this.kinds[at] === HTML && impliedEnds.has(this.names[at] ?? 0)) at--;
    if (this.kinds[at] !== HTML || this.names[at] !== name) this.lose();
    else while (this.names.length > at) this.pop();
  }

  // 13.2.6.5, "any other end tag": up the foreign elements; past them it is HTML's, with a stack we do not have.
  private closeForeign(name: number): void {
    for (let at = this.names.length - 1; at >= 0 && this.kinds[at] !== HTML; at--) {
      if (this.names[at] !== name) continue;
      while (this.names.length > at) this.pop();
      return;
    }
    // Of these none can be open outside: their content is text, or they have none.
    if (voids.has(name) || rawTexts.has(name)) return;
    this.isUnsure = true;
    if (this.kinds.some((kind) => kind !== SVG && kind !== MATH)) this.isLost = true;
  }

  private readsAsHtml(name: number): boolean {
    const kind = this.top();
    if (kind === HTML || (kind & HTML_POINT) !== 0) return true;
    if ((kind & TEXT_POINT) !== 0) return !textPointExceptions.has(name);
    return kind === MATH && this.names.at(-1) === annotation && name === svg;
  }

  private push(name: number, kind: number): void {
    // Deeper than any drawing: memory is not for the page to spend.
    if (this.names.length >= 512) {
      this.lose();
      return;
    }
    this.names.push(name);
    this.kinds.push(kind);
  }

  private pop(): void {
    this.names.pop();
    this.kinds.pop();
  }

  private clear(): void {
    this.names.length = 0;
    this.kinds.length = 0;
    this.isUnsure = false;
    this.isInSelect = false;
  }

  private top(): number {
    return this.kinds.at(-1) ?? HTML;
  }
}

function holdsMarkup(name: number): boolean {
  return svgPoints.has(name) || mathPoints.has(name) || name === annotation;
}

function svgKind(name: number): number {
  return svgPoints.has(name) ? SVG | HTML_POINT : SVG;
}

function mathKind(name: number, { holdsHtml }: ForeignTag): number {
  if (mathPoints.has(name)) return MATH | TEXT_POINT;
  return name === annotation && holdsHtml ? MATH | HTML_POINT : MATH;
}
