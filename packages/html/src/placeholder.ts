import type { Decision } from '@cookiewarden/core';
import { writeReferences } from './character-references.js';
import { findPlaceholderTexts } from './placeholder-texts.js';
import type { TagEdit } from './tag-edit.js';
import type { TagReader } from './tag-reader.js';

/** What a placeholder is made for. */
export interface PlaceholderSubject {
  readonly decision: Decision;
  /** Where the frame leads: the link loads it. */
  readonly url: string;
  /** A name that no other frame of the page has. */
  readonly frameName: string;
  /** The page's `lang`, as far as it was read. */
  readonly language: string | undefined;
}

/**
 * A box that says what is missing, before the frame without its source. Its link leads into the frame by name, so that
 * it works without any script and under every Content-Security-Policy that let the frame load before. It is made of
 * phrasing content, and so may stand wherever a frame may.
 */
export function makePlaceholder(tag: TagReader, subject: PlaceholderSubject): readonly TagEdit[] {
  const { decision, url, frameName, language } = subject;
  const { category = 'unclassified', service } = decision;
  const texts = findPlaceholderTexts(language);
  const notice = texts.notice.replace('{service}', service ?? hostOf(url)).replace('{category}', category);
  const src = tag.span('src');
  const name = tag.text('name');
  const target = name === undefined || name === '' || name.startsWith('_') ? frameName : name;
  const box =
    `<span class="cookiewarden-placeholder" role="group" data-category="${writeReferences(category)}"` +
    `${service === undefined ? '' : ` data-service="${writeReferences(service)}"`}>` +
    `<span>${writeText(notice)}</span> ` +
    `<a role="button" href="${writeReferences(url)}" target="${writeReferences(target)}">${writeText(texts.load)}</a>` +
    '</span>';
  const edits: TagEdit[] = [{ start: tag.start, end: tag.start, text: box }];
  if (src !== undefined) {
    const end = src.quote === 0 ? src.end : src.end + 1;
    edits.push({
      start: src.nameStart,
      end,
      text: target === name ? 'data-withheld' : `name="${target}" data-withheld`,
    });
  }
  return edits;
}

// Characters outside ASCII as references: the page's charset need not be known.
function writeText(text: string): string {
  return writeReferences(text).replaceAll(/[\x80-\xff]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function hostOf(url: string): string {
  return /^(?:https?:)?\/\/([\w.-]+)/i.exec(url.trim())?.[1] ?? '';
}
