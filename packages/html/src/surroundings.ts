import { ForeignContent, type ForeignTag, type Reading } from './foreign-content.js';
import { elementId } from './names.js';
import type { TagReader } from './tag-reader.js';

const script = elementId('script');
const select = elementId('select');
const frameset = elementId('frameset');
const template = elementId('template');
const textarea = elementId('textarea');
const col = elementId('col');
const svg = elementId('svg');
const math = elementId('math');

/** Of pages in which nothing foreign was opened so far; it stays as it is. */
const noForeign = new ForeignContent();

/** What a tag stands in, as far as it tells how the tag is read: all of the tree that the tokenizer keeps. */
export class Surroundings {
  hasSelect = false;
  hasFrameset = false;
  hasTemplate = false;
  /** SVG and MathML. */
  foreign = noForeign;

  /** Nothing foreign is open, nor in doubt. */
  get isOutsideForeign(): boolean {
    return this.foreign.isIdle;
  }

  /** How the text of a raw text element would be read here. */
  readingOf(element: number): Reading {
    const reading = this.foreign.tagReading();
    if (reading !== 'html') return reading;
    // Parsers of before and after whatwg/html#10557 differ in select; in a frameset most tags are dropped (13.2.6.4.20).
    if (this.hasFrameset) return 'both';
    return this.hasSelect && element !== script && element !== textarea ? 'both' : 'html';
  }

  /** Keeps track of what a start tag opens; says how the tag itself is read. */
  enter(tag: TagReader, element: number, hash: number): Reading {
    const reading = this.readingOf(element);
    const isRoot = element === svg || element === math;
    if (isRoot && this.foreign === noForeign) this.foreign = new ForeignContent();
    const { foreign } = this;
    const isDoubtful = isRoot && this.hasSelect && foreign.isIdle;
    if (isRoot || !foreign.isIdle) foreign.open(hash, readForeignTag(tag));
    if (isDoubtful) foreign.doubt();
    if (element === select) {
      if (!foreign.isIdle) foreign.lose();
      this.hasSelect = true;
    } else if (element === frameset) this.hasFrameset = true;
    else if (element === template) this.hasTemplate = true;
    else if (element === col && this.hasTemplate) this.hasFrameset = true;
    return reading;
  }

  /** An end tag was met. */
  leave(element: number, hash: number): void {
    if (!this.isOutsideForeign) this.foreign.close(hash);
    if (element === select) this.hasSelect = false;
    else if (element === template) this.hasTemplate = false;
  }
}

function readForeignTag(tag: TagReader): ForeignTag {
  const encoding = tag.has('encoding') ? tag.text('encoding')?.toLowerCase() : undefined;
  return {
    isSelfClosing: tag.isSelfClosing,
    isStyledFont: tag.has('color') || tag.has('face') || tag.has('size'),
    holdsHtml: encoding === 'text/html' || encoding === 'application/xhtml+xml',
  };
}
