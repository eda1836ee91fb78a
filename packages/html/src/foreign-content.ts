import { hashName, hashNames } from './name-table.js';
import {
  blocks,
  buttonScope,
  dependent,
  endsParagraph,
  formatting,
  headings,
  ignored,
  items,
  itemsReachOver,
  listScope,
  noScope,
  options,
  rawTexts,
  scopes,
  special,
  voids,
} from './nesting.js';

const HTML = 0;
const SVG = 1;
const MATH = 2;
const HTML_POINT = 4;
const TEXT_POINT = 8;

/** How markup is to be read that means one thing in HTML and another in SVG and MathML. */
export type Reading = 'html' | 'foreign' | 'both';

// HTML 13.2.6.5: start tags that end foreign content.
const breakouts = hashNames(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
const svgPoints = hashNames('desc foreignobject title');
const mathPoints = hashNames('mi mn mo ms mtext');
const textPointExceptions = hashNames('malignmark mglyph');
const svg = hashName('svg');
const math = hashName('math');
const annotation = hashName('annotation-xml');
const font = hashName('font');
const button = hashName('button');
const p = hashName('p');
const li = hashName('li');
const a = hashName('a');
const nobr = hashName('nobr');
const option = hashName('option');
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
 * A stack holds the elements that are open within them, as the tree builder has them. In doubt whether a drawing has ended
 * it is of one that goes on. Where only a whole tree could tell, it says `both`: then what either reading finds is judged.
 */
export class ForeignContent {
  private readonly names: number[] = [];
  private readonly kinds: number[] = [];
  private isUnsure = false;
  private isLost = false;

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
    this.isUnsure ||= this.names.length > 0;
  }

  /** How the start tag of a raw text element would be read here. */
  tagReading(): Reading {
    if (this.isLost) return 'both';
    const kind = this.top();
    // Inside an integration point as outside of the drawing.
    if (kind !== SVG && kind !== MATH) return 'html';
    return this.isUnsure ? 'both' : 'foreign';
  }

  /** How `<![CDATA[` would be read here. */
  cdataReading(): Reading {
    if (this.isUnsure) return 'both';
    if (this.names.length === 0) return 'html';
    // In HTML a comment, whose content is judged all the same.
    return this.top() === HTML ? 'both' : 'foreign';
  }

  open(name: number, tag: ForeignTag): void {
    if (this.isLost) return;
    // Outside it begins another drawing than within.
    if (this.isUnsure && (name === svg || name === math)) this.lose();
    else if (this.names.length === 0) this.openRoot(name, tag);
    else if (this.readsAsHtml(name)) this.openHtml(name, tag);
    else if (breakouts.has(name) || (name === font && tag.isStyledFont)) this.breakOut(name, tag);
    else if (!tag.isSelfClosing) this.push(name, this.top() & SVG ? svgKind(name) : mathKind(name, tag));
    this.settle();
  }

  close(name: number): void {
    if (this.isLost || this.names.length === 0) return;
    if (this.top() === HTML) this.closeHtml(name);
    else if (name === p || name === br) {
      this.popToHtml();
      if (name === p && this.names.length > 0) this.closeHtml(name);
    } else this.closeForeign(name);
    this.settle();
  }

  // Where it was in doubt whether the drawing had ended, now it has.
  private settle(): void {
    if (this.names.length === 0 && !this.isLost) this.isUnsure = false;
  }

  private openRoot(name: number, { isSelfClosing }: ForeignTag): void {
    if (isSelfClosing) return;
    if (name === svg) this.push(name, SVG);
    else if (name === math) this.push(name, MATH);
  }

  private openHtml(name: number, tag: ForeignTag): void {
    if (name === svg || name === math) this.openRoot(name, tag);
    else if (!ignored.has(name)) {
      if (dependent.has(name) || !this.endImplied(name)) this.lose();
      if (!voids.has(name) && !this.isLost) this.push(name, HTML);
    }
  }

  // HTML 13.2.6.4.7: what the start of an element ends. False where what follows may open some of it anew.
  private endImplied(name: number): boolean {
    if (name === a || name === nobr) return this.findHtml(name, noScope) < 0;
    if (name === button) return this.popTo(this.findHtml(button, scopes));
    if (options.has(name)) return this.endOption(name);
    if (items.has(name) && !this.popTo(this.findItem(name))) return false;
    if (!blocks.has(name) && !items.has(name) && !headings.has(name) && !endsParagraph.has(name)) return true;
    if (!this.popTo(this.findHtml(p, buttonScope))) return false;
    if (headings.has(name) && headings.has(this.names.at(-1) ?? 0) && this.top() === HTML) this.pop();
    return true;
  }

  private endOption(name: number): boolean {
    if (this.top() === HTML && this.names.at(-1) === option) this.pop();
    if (name !== option && this.top() === HTML && this.names.at(-1) === name) this.pop();
    return true;
  }

  private breakOut(name: number, tag: ForeignTag): void {
    this.popToHtml();
    if (this.names.length > 0) this.openHtml(name, tag);
  }

  private popToHtml(): void {
    while (this.names.length > 0 && (this.top() === SVG || this.top() === MATH)) this.pop();
  }

  // HTML 13.2.6.4.7. What is not open within ends nothing outside either, but for what depends on what is there.
  private closeHtml(name: number): void {
    if (this.names.at(-1) === name) this.pop();
    else if (dependent.has(name) || formatting.has(name)) {
      if (dependent.has(name) || this.findHtml(name, noScope) >= 0) this.lose();
    } else if (!this.popTo(this.findClosed(name))) this.lose();
  }

  private findClosed(name: number): number {
    if (name === li) return this.findHtml(name, listScope);
    if (name === p) return this.findHtml(name, buttonScope);
    if (blocks.has(name) || scopes.has(name) || items.has(name) || name === button)
      return this.findHtml(name, scopes);
    if (headings.has(name)) return this.findHtml(name, scopes, headings);
    return this.findHtml(name, special);
  }

  // The place of an open element between here and the drawing that holds it, or -1 if there is none up to a barrier.
  private findHtml(name: number, until: ReadonlySet<number>, others: ReadonlySet<number> = noScope): number {
    for (let at = this.lastHtml(); this.kinds[at] === HTML; at--) {
      const open = this.names[at] ?? 0;
      if (open === name || others.has(open)) return at;
      if (until.has(open)) return -1;
    }
    return -1;
  }

  private findItem(name: number): number {
    for (let at = this.lastHtml(); this.kinds[at] === HTML; at--) {
      const open = this.names[at] ?? 0;
      if (open === name || (name !== li && open !== li && items.has(open))) return at;
      if (special.has(open) && !itemsReachOver.has(open)) return -1;
    }
    return -1;
  }

  // HTML 13.2.4.2 and 13.2.4.3: no end tag of an HTML element reaches over these.
  private isBarrier(at: number): boolean {
    const kind = this.kinds[at] ?? HTML;
    return (kind & (HTML_POINT | TEXT_POINT)) !== 0 || (kind === MATH && this.names[at] === annotation);
  }

  private lastHtml(): number {
    let at = this.names.length - 1;
    while (at >= 0 && this.kinds[at] !== HTML && !this.isBarrier(at)) at--;
    return at;
  }

  // Closes what is open from a place on, if it is one. False where what follows may open some of it anew.
  private popTo(at: number): boolean {
    if (at < 0) return true;
    let isSure = true;
    while (this.names.length > at) {
      const isLeftOpen = this.names.length > at + 1 && this.top() === HTML;
      if (isLeftOpen && formatting.has(this.names.at(-1) ?? 0)) isSure = false;
      this.pop();
    }
    return isSure;
  }

  // 13.2.6.5, "any other end tag": up the foreign elements; past them it is HTML's.
  private closeForeign(name: number): void {
    let at = this.names.length - 1;
    while (this.kinds[at] !== HTML && at >= 0 && this.names[at] !== name) at--;
    if (this.names[at] === name && this.kinds[at] !== HTML) {
      while (this.names.length > at) this.pop();
      return;
    }
    // Of these none can be open outside: their content is text, or they have none.
    if (voids.has(name) || rawTexts.has(name)) return;
    if (at >= 0) this.closeHtml(name);
    else if (!this.names.some((_, place) => this.isBarrier(place))) this.isUnsure = true;
    else if (dependent.has(name)) this.lose();
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

  private top(): number {
    return this.kinds.at(-1) ?? HTML;
  }
}

/** Whether a start tag of this name, by its hash, may change how what follows is read in a drawing. */
export function changesForeign(name: number): boolean {
  return (
    breakouts.has(name) ||
    svgPoints.has(name) ||
    mathPoints.has(name) ||
    name === svg ||
    name === math ||
    name === annotation
  );
}

function svgKind(name: number): number {
  return svgPoints.has(name) ? SVG | HTML_POINT : SVG;
}

function mathKind(name: number, { holdsHtml }: ForeignTag): number {
  if (mathPoints.has(name)) return MATH | TEXT_POINT;
  return name === annotation && holdsHtml ? MATH | HTML_POINT : MATH;
}
