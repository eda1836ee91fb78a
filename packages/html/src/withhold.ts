import type { Decision, WithheldForm } from '@cookiewarden/core';
import type { HtmlJudge } from './html-judge.js';
import { makeElementInert, makeScriptInert } from './inert.js';
import { elementName } from './names.js';
import { makePlaceholder } from './placeholder.js';
import type { TagEdit } from './tag-edit.js';
import type { TagVerdict } from './tag-judge.js';
import type { TagReader } from './tag-reader.js';

/** What the page tells about itself that withheld elements are written with. */
export interface PageNotes {
  language: string | undefined;
  placeholders: number;
}

/** How a withheld element is written: its edits, or `undefined` where it goes with all its text. */
export function withholdElement(
  tag: TagReader,
  verdict: Extract<TagVerdict, { kind: 'withheld' }>,
  { policy }: HtmlJudge,
  page: PageNotes,
): readonly TagEdit[] | undefined {
  const { decision, attributes, isPixel } = verdict;
  const name = elementName(tag.element);
  // A pixel shows nothing that could be revived: only a rule or a category may say otherwise.
  const wanted = decision.withheldAs ?? (isPixel ? 'remove' : policy.html.withheldAs);
  switch (formOf(name, wanted ?? 'remove')) {
    case 'remove':
      return undefined;
    case 'inert':
      if (name === 'script') return makeScriptInert(tag, decision, policy.html.dialect);
      return makeElementInert(tag, decision, policy.html.dialect, attributes);
    case 'placeholder': {
      page.placeholders++;
      const frameName = `cookiewarden-${page.placeholders}`;
      return makePlaceholder(tag, {
        decision,
        url: tag.text('src') ?? '',
        frameName,
        language: page.language,
      });
    }
  }
}

/** How an inline script is withheld; inert unless the policy says otherwise. */
export function withholdScript(
  tag: TagReader,
  decision: Decision,
  { policy }: HtmlJudge,
): readonly TagEdit[] | undefined {
  const wanted = decision.withheldAs ?? policy.html.withheldAs ?? 'inert';
  return wanted === 'remove' ? undefined : makeScriptInert(tag, decision, policy.html.dialect);
}

// A box stands for what shows something: frames. A script's or picture's box would only be in the way.
function formOf(name: string, wanted: WithheldForm): WithheldForm {
  if (wanted !== 'placeholder' || name === 'iframe') return wanted;
  return name === 'script' ? 'inert' : 'remove';
}
