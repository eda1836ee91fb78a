import { type Decision, standardCategories } from '@cookiewarden/core';
import { toText } from './byte-class.js';
import { readReferences, writeAsciiReferences } from './character-references.js';
import type { HtmlJudge } from './html-judge.js';
import { findPlaceholderTexts } from './placeholder-texts.js';
import { shieldName, type TagEdit } from './tag-edit.js';
import type { TagReader } from './tag-reader.js';

/** What a placeholder is made for. */
export interface PlaceholderSubject {
  readonly decision: Decision;
  /** Ids of the attributes that name what the frame would load, of which the first one is the link's. */
  readonly attributes: readonly number[];
  /** Knows the names of services and categories. */
  readonly policy: HtmlJudge['policy'];
  /** A name that no other frame of the page has. */
  readonly frameName: string;
  /** The page's `lang`, as far as it was read. */
  readonly language: string | undefined;
}

/**
 * A box that says what is missing, before the frame without its source. Its link leads into the frame by name, so that
 * it works without any script and under every Content-Security-Policy that let the frame load before; a button could
 * lead nowhere without a form, which may not stand in a paragraph. All of the box is phrasing content, and so may stand
 * wherever a frame may.
 */
export function makePlaceholder(tag: TagReader, subject: PlaceholderSubject): readonly TagEdit[] {
  const { decision, attributes } = subject;
  const url = writeRaw(tag, attributes[0] ?? 0);
  const { notice, load, language } = writeTexts(readReferences(url), subject);
  const { category = 'unclassified', service } = decision;
  const target = frameNameOf(tag) ?? subject.frameName;
  const box =
    `<span class="cookiewarden-placeholder" role="group"${language} data-category="${writeAsciiReferences(category)}"` +
    `${service === undefined ? '' : ` data-service="${writeAsciiReferences(service)}"`}>` +
    `<span>${notice}</span> ` +
    `<a class="cookiewarden-load" href="${url}" target="${target}"${referrerPolicyOf(tag)}>${load}</a></span>`;
  return [{ start: tag.start, end: tag.start, text: box }, ...withholdSources(tag, subject, target)];
}

function writeTexts(
  url: string,
  { decision, policy, language }: PlaceholderSubject,
): { readonly notice: string; readonly load: string; readonly language: string } {
  const texts = findPlaceholderTexts(language, policy.html.placeholderTexts);
  const { category = 'unclassified', service = '' } = decision;
  const standard = policy.categories === undefined ? category : policy.categories.get(category)?.standard;
  // The operator's own word for a category stays; the standard ones have their word in each language.
  const word = standardCategories.find((known) => known === standard && known === category);
  const names: Readonly<Record<string, string>> = {
    service: policy.services?.get(service)?.name ?? (service || hostOf(url)),
    category: texts.own?.get(category) ?? (word === undefined ? category : texts.categories[word]),
  };
  const notice = texts.notice.replaceAll(/\{(\w+)\}/g, (_, key: string) => names[key] ?? '');
  return {
    notice: writeAsciiReferences(notice),
    load: writeAsciiReferences(texts.load),
    language: texts.isOfPage ? '' : ` lang="${texts.language}" dir="ltr"`,
  };
}

function withholdSources(
  tag: TagReader,
  { attributes }: PlaceholderSubject,
  target: string,
): readonly TagEdit[] {
  const name = frameNameOf(tag) === undefined ? ` name="${target}"` : '';
  return [
    { start: tag.nameEnd, end: tag.nameEnd, text: name },
    ...attributes.flatMap((id): readonly TagEdit[] => {
      const span = tag.spanOf(id);
      if (span === undefined) return [];
      const end = span.quote === 0 ? span.end : span.end + 1;
      const written = toText(tag.bytes, span.nameStart, span.nameEnd);
      return [{ start: span.nameStart, end, text: `${shieldName(tag, written)}data-withheld` }];
    }),
  ];
}

// A name that begins with "_" is no name of a frame, but a word for some other (HTML 7.3.2.3).
function frameNameOf(tag: TagReader): string | undefined {
  const span = tag.span('name');
  if (span === undefined || span.start === span.end) return undefined;
  const written = escapeQuotes(toText(tag.bytes, span.start, span.end));
  return written.startsWith('_') ? undefined : written;
}

function referrerPolicyOf(tag: TagReader): string {
  const policy = tag.text('referrerpolicy') ?? '';
  return /^[a-z-]+$/i.test(policy) ? ` referrerpolicy="${policy.toLowerCase()}"` : '';
}

// As it was written, references and all; only the quotes round it may be others now.
function writeRaw(tag: TagReader, id: number): string {
  return escapeQuotes(toText(tag.bytes, tag.startOf(id), tag.endOf(id)));
}

function escapeQuotes(value: string): string {
  return value.replaceAll('"', '&quot;');
}

function hostOf(url: string): string {
  return /^(?:https?:)?\/\/([\w.-]+)/i.exec(url.trim())?.[1] ?? '';
}
