import type { Decision, Dialect, WithheldForm } from '@cookiewarden/core';
import type { Reading } from './foreign-content.js';
import type { HtmlJudge } from './html-judge.js';
import { makeElementInert, makeScriptInert, usesPlainNames } from './inert.js';
import { isLazy } from './load-conditions.js';
import { attributeId, elementName } from './names.js';
import { isOutOfSight, isTiny, readImageMarks } from './pixel.js';
import { makePlaceholder } from './placeholder.js';
import type { TagEdit } from './tag-edit.js';
import type { TagVerdict } from './tag-judge.js';
import type { TagReader } from './tag-reader.js';

/** What the page tells about itself that withheld elements are written with. */
export interface PageNotes {
  language: string | undefined;
  placeholders: number;
}

type Withheld = Extract<TagVerdict, { kind: 'withheld' }>;

/** How a withheld element is written: its edits, or `undefined` where it goes with all its text. */
export function withholdElement(
  tag: TagReader,
  verdict: Withheld,
  judge: HtmlJudge,
  { page, reading }: { readonly page: PageNotes; readonly reading: Reading },
): readonly TagEdit[] | undefined {
  const { decision, attributes, besides } = verdict;
  const { dialect } = judge.policy.html;
  const form = formOf(tag, verdict, wantedForm(tag, verdict, judge), { reading, dialect });
  switch (form) {
    case 'remove':
      return undefined;
    case 'inert':
      return [...makeInert(tag, verdict, judge), ...besides];
    case 'placeholder': {
      page.placeholders++;
      const box = makePlaceholder(tag, {
        decision,
        attributes: attributes.map(({ id }) => id),
        policy: judge.policy,
        frameName: `cookiewarden-${page.placeholders}`,
        language: page.language,
      });
      return [...box, ...besides];
    }
    default:
      form satisfies never;
      return undefined;
  }
}

/** How an element is written that is to load nothing, but whose tag must stay, since a drawing may go on inside it. */
export function emptyElement(tag: TagReader, verdict: Withheld, judge: HtmlJudge): readonly TagEdit[] {
  const { attributes, besides } = verdict;
  if (elementName(tag.element) === 'script') return [...makeInert(tag, verdict, judge), ...besides];
  return [...attributes.map(({ edit }) => edit), ...besides];
}

// What shows itself by these can be revived; a ping or a form's target cannot be wanted back.
const revivable = new Set((['src', 'poster', 'data', 'background'] as const).map(attributeId));

/** How an element is written that stays, without what it must not load. */
export function amendElement(
  tag: TagReader,
  { edits, emptied }: Extract<TagVerdict, { kind: 'amended' }>,
  { policy }: HtmlJudge,
): readonly TagEdit[] {
  const isInert = emptied.map(
    ({ id, decision }) =>
      revivable.has(id) &&
      !isFoundByLoader(tag, id, policy.html.dialect) &&
      (decision.withheldAs ?? policy.html.withheldAs ?? 'remove') === 'inert',
  );
  const inert = emptied.filter((_, index) => isInert[index]);
  const empty = emptied.filter((_, index) => !isInert[index]).map(({ edit }) => edit);
  const [first] = inert;
  if (first === undefined) return [...edits, ...empty];
  const ids = inert.map(({ id }) => id);
  return [...edits, ...empty, ...makeElementInert(tag, first.decision, policy.html.dialect, ids)];
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

// A pixel shows nothing that could be revived: only a rule, a service or a category may say otherwise.
function wantedForm(tag: TagReader, { decision, isPixel }: Withheld, { policy }: HtmlJudge): WithheldForm {
  if (decision.withheldAs !== undefined) return decision.withheldAs;
  const wanted = policy.html.withheldAs ?? 'remove';
  return wanted === 'remove' || isPixel || isTinyImage(tag) ? 'remove' : wanted;
}

function isTinyImage(tag: TagReader): boolean {
  const name = elementName(tag.element);
  return (name === 'img' || name === 'image') && isTiny(readImageMarks(tag));
}

// A box stands for what shows something: frames. A script's or picture's box would only be in the way.
function formOf(
  tag: TagReader,
  { attributes }: Withheld,
  wanted: WithheldForm,
  { reading, dialect }: { readonly reading: Reading; readonly dialect: Dialect },
): WithheldForm {
  const name = elementName(tag.element);
  if (
    wanted === 'inert' &&
    name !== 'script' &&
    attributes.some(({ id }) => isFoundByLoader(tag, id, dialect))
  )
    return 'remove';
  if (wanted !== 'placeholder') return wanted;
  if (name === 'script') return 'inert';
  if (name !== 'iframe') return 'remove';
  const marks = readImageMarks(tag);
  if (isTiny(marks) || isOutOfSight(marks)) return 'remove';
  // In SVG a box would end the drawing.
  return reading === 'html' ? 'placeholder' : 'inert';
}

const loadersAttributes = new Set(
  (
    [
      'src',
      'srcset',
      'data-src',
      'data-srcset',
      'data-lazy-src',
      'data-lazy-srcset',
      'data-original',
    ] as const
  ).map(attributeId),
);

// Many banners look for `data-src`, as do lazy loaders, which would load it at once.
function isFoundByLoader(tag: TagReader, id: number, dialect: Dialect): boolean {
  return loadersAttributes.has(id) && usesPlainNames(dialect) && isLazy(tag);
}

function makeInert(
  tag: TagReader,
  { decision, attributes }: Withheld,
  { policy }: HtmlJudge,
): readonly TagEdit[] {
  if (elementName(tag.element) === 'script') return makeScriptInert(tag, decision, policy.html.dialect);
  const ids = attributes.map(({ id }) => id);
  return makeElementInert(tag, decision, policy.html.dialect, ids);
}
