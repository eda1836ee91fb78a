import { type Decision, type Dialect, Recent, type StandardCategory } from '@cookiewarden/core';
import { toText } from './byte-class.js';
import { writeAsciiReferences, writeReferences } from './character-references.js';
import { attributeId } from './names.js';
import { readScriptType } from './script-type.js';
import { shieldName, type TagEdit } from './tag-edit.js';
import type { TagReader } from './tag-reader.js';

/** How a consent banner marks what it will revive. In marks `{category}` and `{service}` are filled in. */
export interface InertDialect {
  /** The banner's words for the categories; others, and the operator's own, stay as they are. */
  readonly categories: Partial<Record<StandardCategory, string>>;
  /** The type that keeps a script from running. */
  readonly scriptType: string;
  readonly scriptMarks: string;
  /** What an element's source is called instead, by the attribute. */
  readonly elementSources?: Readonly<Record<string, string>>;
  /** What a script's `src` is called while it waits; absent where the banner expects `src` itself. */
  readonly scriptSource?: string;
  /** The attribute that keeps a script's own type. */
  readonly typeKeeper?: string;
  /** What it says of a script that has no type of its own, where the banner needs it to. */
  readonly defaultType?: string;
  /** Marks of frames, images and other elements. */
  readonly elementMarks: string;
  /** What an element's loading attribute is called while it waits; `{name}` is the attribute. */
  readonly elementSource: string;
  /** A class that elements of both kinds carry. */
  readonly className?: string;
  /** The class of a script with text, where it is another. */
  readonly inlineClassName?: string;
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
    defaultType: 'application/javascript',
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
    elementSources: { href: 'data-href' },
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
    inlineClassName: '_iub_cs_activate-inline',
    source: 'D, M',
  },
  consentmanager: {
    ...plain,
    categories: {},
    scriptMarks: 'data-cmp-vendor="{service}" data-cmp-purpose="{category}"',
    scriptSource: 'data-cmp-src',
    typeKeeper: 'data-cmp-type',
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

/** Whether the dialect calls a waiting `src` by the name that lazy loaders look for, too. */
export function usesPlainNames(dialect: Dialect): boolean {
  return inertDialects[dialect].elementSource === plain.elementSource;
}

/** The edits that make a script inert: it keeps its nonce, its text and every attribute but `type` and `src`. */
export function makeScriptInert(tag: TagReader, decision: Decision, name: Dialect): readonly TagEdit[] {
  const dialect = inertDialects[name];
  const edits: TagEdit[] = [];
  let marks = ` ${fill(dialect.scriptMarks, decision, dialect, 'src')}`.trimEnd();
  const type = tag.span('type');
  if (type !== undefined) edits.push(removeAttribute(tag, type.nameStart, type.end, type.quote));
  const kept = keptType(tag) ?? dialect.defaultType;
  if (dialect.typeKeeper !== undefined && kept !== undefined)
    marks += ` ${dialect.typeKeeper}="${writeReferences(kept)}"`;
  const sources = scriptSources.filter((source) => tag.has(source));
  for (const source of sources) {
    const span = tag.span(source);
    // What a loader on the page would find goes by the name that the banner knows, or by the browser's own.
    const text = dialect.scriptSource ?? (source.startsWith('data-') ? 'src' : takenSource(tag));
    if (span !== undefined && text !== undefined)
      edits.push({ start: span.nameStart, end: span.nameEnd, text: shieldName(tag, source) + text });
  }
  const className = sources.length > 0 ? dialect.className : (dialect.inlineClassName ?? dialect.className);
  const named = addClass(tag, decision, dialect, className);
  edits.push({
    start: tag.nameEnd,
    end: tag.nameEnd,
    text: ` type="${dialect.scriptType}"${marks}${named.mark}`,
  });
  return [...edits, ...named.edits];
}

// Whatever type stands first, browsers that look ahead heed the last one: then the script is not left its source.
function takenSource(tag: TagReader): string | undefined {
  return tag.repeatsId(typeId) ? 'data-src' : undefined;
}

const typeId = attributeId('type');
const scriptSources = ['src', 'href', 'xlink:href', 'data-src', 'data-rocket-src'] as const;

// The type that a script has to get back; none where it is the default, or a loader's.
function keptType(tag: TagReader): string | undefined {
  const type = tag.text('type');
  if (type === undefined || type === '' || /^text\/javascript$/i.test(type)) return undefined;
  return readScriptType(tag) === 'delayed' ? undefined : type;
}

/** The edits that keep an element in the page but unable to load what `attributes` name. */
export function makeElementInert(
  tag: TagReader,
  decision: Decision,
  dialectName: Dialect,
  attributes: readonly number[],
): readonly TagEdit[] {
  const dialect = inertDialects[dialectName];
  const edits: TagEdit[] = [];
  let first = 'src';
  for (const [index, id] of attributes.entries()) {
    const span = tag.spanOf(id);
    if (span === undefined) continue;
    const written = toText(tag.bytes, span.nameStart, span.nameEnd).toLowerCase();
    if (index === 0) first = written;
    // A lazy loader's attribute must not be found by the loader either.
    const name = written.replace('xlink:', '').replace(/^data-(?:lazy-)?/, '');
    const text = dialect.elementSources?.[name] ?? dialect.elementSource.replace('{name}', name);
    edits.push({ start: span.nameStart, end: span.nameEnd, text: shieldName(tag, written) + text });
  }
  const marks = fill(dialect.elementMarks, decision, dialect, first);
  const named = addClass(tag, decision, dialect, dialect.className);
  const text = `${marks === '' ? '' : ' '}${marks}${named.mark}`;
  return [...edits, { start: tag.nameEnd, end: tag.nameEnd, text }, ...named.edits];
}

function addClass(
  tag: TagReader,
  decision: Decision,
  dialect: InertDialect,
  classMarks: string | undefined,
): { readonly mark: string; readonly edits: readonly TagEdit[] } {
  if (classMarks === undefined) return { mark: '', edits: [] };
  const className = fill(classMarks, decision, dialect, '');
  const span = tag.span('class');
  if (span === undefined || span.start === span.nameEnd) return { mark: ` class="${className}"`, edits: [] };
  if (span.quote !== 0)
    return { mark: '', edits: [{ start: span.start, end: span.start, text: `${className} ` }] };
  const text = `"${className} ${writeReferences(tag.text('class') ?? '')}"`;
  return { mark: '', edits: [{ start: span.start, end: span.end, text }] };
}

// By dialect and what was filled in: services and categories are few, unless a judge makes up its own.
const filled = new WeakMap<InertDialect, Recent<string>>();
const MOST_FILLED = 2048;

function fill(marks: string, decision: Decision, dialect: InertDialect, name: string): string {
  const key = `${marks}\0${name}\0${decision.category}\0${decision.service}`;
  let texts = filled.get(dialect);
  if (texts === undefined) {
    texts = new Recent(MOST_FILLED);
    filled.set(dialect, texts);
  }
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = writeMarks(marks, decision, dialect, name);
  texts.set(key, text);
  return text;
}

// An attribute whose value would be empty is left out.
function writeMarks(marks: string, decision: Decision, dialect: InertDialect, name: string): string {
  const { category = 'unclassified', service } = decision;
  const word = categoryWord(dialect, category);
  return marks
    .replaceAll(/ ?[\w-]+="\{service\}"/g, (mark) => (service === undefined ? '' : mark))
    .replaceAll('{service|category}', writeAsciiReferences(service ?? word))
    .replaceAll('{service}', writeAsciiReferences(service ?? ''))
    .replaceAll('{category}', writeAsciiReferences(word))
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
