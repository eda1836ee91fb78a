import type { Decision, Dialect, StandardCategory } from '@cookiewarden/core';
import { toText } from './byte-class.js';
import { writeReferences } from './character-references.js';
import type { TagEdit } from './tag-edit.js';
import type { TagReader } from './tag-reader.js';

/** How a consent banner marks what it will revive. In marks `{category}` and `{service}` are filled in. */
export interface InertDialect {
  /** The banner's words for the categories; others, and the operator's own, stay as they are. */
  readonly categories: Partial<Record<StandardCategory, string>>;
  /** The type that keeps a script from running. */
  readonly scriptType: string;
  readonly scriptMarks: string;
  /** What a script's `src` is called while it waits; absent where the banner expects `src` itself. */
  readonly scriptSource?: string;
  /** The attribute that keeps a script's own type. */
  readonly typeKeeper?: string;
  /** Marks of frames, images and other elements. */
  readonly elementMarks: string;
  /** What an element's loading attribute is called while it waits; `{name}` is the attribute. */
  readonly elementSource: string;
  /** A class that elements of both kinds carry. */
  readonly className?: string;
  /** Where the form is described: S source, M markup seen on sites, D documentation. */
  readonly source: string;
}

const plain = { scriptType: 'text/plain', elementSource: 'data-{name}' } as const;

/** One row for each dialect of `html.dialect`. */
export const inertDialects: Readonly<Record<Dialect, InertDialect>> = {
  cookiewarden: {
    ...plain,
    categories: {},
    scriptMarks: 'data-category="{category}" data-service="{service}"',
    scriptSource: 'data-src',
    typeKeeper: 'data-type',
    elementMarks: 'data-category="{category}" data-service="{service}"',
    source: 'our own; as vanilla-cookieconsent, with our words',
  },
  'vanilla-cookieconsent': {
    ...plain,
    categories: { personalization: 'functionality', statistical: 'analytics', advertising: 'marketing' },
    scriptMarks: 'data-category="{category}" data-service="{service}"',
    scriptSource: 'data-src',
    typeKeeper: 'data-type',
    elementMarks: 'data-category="{category}" data-service="{service}"',
    source: 'S: scripts; frames by iframemanager',
  },
  klaro: {
    ...plain,
    categories: {},
    scriptMarks: 'data-name="{service|category}"',
    scriptSource: 'data-src',
    typeKeeper: 'data-type',
    elementMarks: 'data-name="{service|category}"',
    source: 'S',
  },
  complianz: {
    ...plain,
    categories: {
      personalization: 'preferences',
      statistical: 'statistics',
      advertising: 'marketing',
      social: 'marketing',
    },
    scriptMarks: 'data-category="{category}" data-service="{service}"',
    scriptSource: 'data-cmplz-src',
    typeKeeper: 'data-script-type',
    elementMarks: 'data-category="{category}" data-service="{service}" data-cmplz-target="{name}"',
    elementSource: 'data-{name}-cmplz',
    source: 'S',
  },
  cookiebot: {
    ...plain,
    categories: {
      personalization: 'preferences',
      statistical: 'statistics',
      advertising: 'marketing',
      social: 'marketing',
    },
    scriptMarks: 'data-cookieconsent="{category}"',
    elementMarks: 'data-cookieconsent="{category}"',
    elementSource: 'data-cookieblock-{name}',
    source: 'D, M',
  },
  onetrust: {
    ...plain,
    categories: { personalization: 'C0003', statistical: 'C0002', advertising: 'C0004', social: 'C0005' },
    scriptMarks: '',
    elementMarks: '',
    className: 'optanon-category-{category}',
    source: 'M',
  },
  cookieyes: {
    ...plain,
    categories: {
      personalization: 'functional',
      statistical: 'analytics',
      advertising: 'advertisement',
      social: 'advertisement',
    },
    scriptMarks: 'data-cookieyes="cookieyes-{category}"',
    elementMarks: 'data-cookieyes="cookieyes-{category}"',
    source: 'M',
  },
  iubenda: {
    ...plain,
    categories: { personalization: '3', statistical: '4', advertising: '5', social: '3' },
    scriptMarks: 'data-iub-purposes="{category}"',
    scriptSource: 'data-suppressedsrc',
    elementMarks: 'data-iub-purposes="{category}"',
    elementSource: 'data-suppressed{name}',
    className: '_iub_cs_activate',
    source: 'D, M',
  },
  consentmanager: {
    ...plain,
    categories: {},
    scriptMarks: 'data-cmp-vendor="{service}" data-cmp-purpose="{category}"',
    scriptSource: 'data-cmp-src',
    elementMarks: 'data-cmp-vendor="{service}" data-cmp-purpose="{category}"',
    elementSource: 'data-cmp-{name}',
    className: 'cmplazyload',
    source: 'D',
  },
  usercentrics: {
    ...plain,
    categories: {},
    scriptMarks: 'data-usercentrics="{service|category}"',
    elementMarks: 'data-usercentrics="{service|category}"',
    elementSource: 'uc-{name}',
    source: 'M',
  },
  osano: {
    ...plain,
    categories: {
      personalization: 'PERSONALIZATION',
      statistical: 'ANALYTICS',
      advertising: 'MARKETING',
      social: 'MARKETING',
    },
    scriptMarks: 'data-osano="{category}"',
    elementMarks: 'data-osano="{category}"',
    source: 'M',
  },
  didomi: {
    ...plain,
    categories: {},
    scriptType: 'didomi/javascript',
    scriptMarks: 'data-vendor="c:{service|category}"',
    elementMarks: 'data-vendor="c:{service|category}"',
    source: 'M',
  },
};

/** The edits that make a script inert: it keeps its nonce, its text and every attribute but `type` and `src`. */
export function makeScriptInert(tag: TagReader, decision: Decision, name: Dialect): readonly TagEdit[] {
  const dialect = inertDialects[name];
  const edits: TagEdit[] = [];
  let marks = ` ${fill(dialect.scriptMarks, decision, dialect, 'src')}`.trimEnd();
  const type = tag.span('type');
  const kept = tag.text('type');
  if (type !== undefined) edits.push(removeAttribute(tag, type.nameStart, type.end, type.quote));
  if (
    dialect.typeKeeper !== undefined &&
    kept !== undefined &&
    kept !== '' &&
    !/^text\/javascript$/i.test(kept)
  ) {
    marks += ` ${dialect.typeKeeper}="${writeReferences(kept)}"`;
  }
  for (const source of ['src', 'href', 'xlink:href'] as const) {
    const span = tag.span(source);
    if (span === undefined || dialect.scriptSource === undefined) continue;
    edits.push({ start: span.nameStart, end: span.nameEnd, text: dialect.scriptSource });
  }
  const named = addClass(tag, decision, dialect);
  edits.push({
    start: tag.nameEnd,
    end: tag.nameEnd,
    text: ` type="${dialect.scriptType}"${marks}${named.mark}`,
  });
  return [...edits, ...named.edits];
}

/** The edits that keep an element in the page but unable to load what `attributes` name. */
export function makeElementInert(
  tag: TagReader,
  decision: Decision,
  name: Dialect,
  attributes: readonly number[],
): readonly TagEdit[] {
  const dialect = inertDialects[name];
  const edits: TagEdit[] = [];
  let first = 'src';
  for (const [index, id] of attributes.entries()) {
    const span = tag.spanOf(id);
    if (span === undefined) continue;
    const written = toText(tag.bytes, span.nameStart, span.nameEnd).toLowerCase();
    if (index === 0) first = written;
    // A lazy loader's attribute must not be found by the loader either.
    const text = dialect.elementSource.replace('{name}', written.replace('xlink:', '').replace(/^data-/, ''));
    edits.push({ start: span.nameStart, end: span.nameEnd, text });
  }
  const marks = fill(dialect.elementMarks, decision, dialect, first);
  const named = addClass(tag, decision, dialect);
  const text = `${marks === '' ? '' : ' '}${marks}${named.mark}`;
  return [...edits, { start: tag.nameEnd, end: tag.nameEnd, text }, ...named.edits];
}

function addClass(
  tag: TagReader,
  decision: Decision,
  dialect: InertDialect,
): { readonly mark: string; readonly edits: readonly TagEdit[] } {
  if (dialect.className === undefined) return { mark: '', edits: [] };
  const className = fill(dialect.className, decision, dialect, '');
  const span = tag.span('class');
  if (span === undefined || span.start === span.nameEnd) return { mark: ` class="${className}"`, edits: [] };
  if (span.quote !== 0)
    return { mark: '', edits: [{ start: span.start, end: span.start, text: `${className} ` }] };
  const text = `"${className} ${writeReferences(tag.text('class') ?? '')}"`;
  return { mark: '', edits: [{ start: span.start, end: span.end, text }] };
}

// An attribute whose value would be empty is left out.
function fill(marks: string, decision: Decision, dialect: InertDialect, name: string): string {
  const { category = 'unclassified', service } = decision;
  const word = categoryWord(dialect, category);
  return marks
    .replaceAll(/ ?[\w-]+="\{service\}"/g, (mark) => (service === undefined ? '' : mark))
    .replaceAll('{service|category}', writeReferences(service ?? word))
    .replaceAll('{service}', writeReferences(service ?? ''))
    .replaceAll('{category}', writeReferences(word))
    .replaceAll('{name}', name)
    .trim();
}

function categoryWord({ categories }: InertDialect, category: string): string {
  const words: Readonly<Record<string, string | undefined>> = categories;
  return Object.hasOwn(words, category) ? (words[category] ?? category) : category;
}

// The blank before it stays: it may be what parts two neighbours.
function removeAttribute(tag: TagReader, start: number, end: number, quote: number): TagEdit {
  const after = quote === 0 ? end : end + 1;
  // A "=" that followed would take the attribute before it for its name: then the value goes, not the attribute.
  let next = after;
  while (/[\t\n\f\r /]/.test(toText(tag.bytes, next, next + 1))) next++;
  return { start, end: after, text: tag.bytes[next] === 0x3d ? 'data-was-type' : '' };
}
