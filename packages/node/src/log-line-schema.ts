import { amendmentNames, reasons } from '@cookiewarden/core';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const whole = { type: 'integer', minimum: 0 } as const;
// `plainText` of core: printable, cut.
const plain = {
  type: 'string',
  maxLength: 64,
  pattern: '^[\\x20-\\x7e\\u00a1-\\u00ac\\u00ae-\\u024f\\u2026\\ufffd]*$',
};

const outcomes = ['passed', 'amended', 'withheld', 'expired', 'would-withhold', 'unchecked'] as const;

const decision = {
  type: 'object',
  properties: {
    kind: { enum: ['store', 'access', 'load', 'run'], description: 'What was attempted.' },
    subject: {
      ...plain,
      description:
        'The cookie’s name, the host or the inline script’s marker; with `subjects: "rules"` the rule’s name.',
    },
    element: {
      ...text,
      description: 'What would have loaded or run it: an element’s name, `css`, a header’s.',
    },
    category: { ...text, description: 'The category of the rule.' },
    service: { ...text, description: 'The service of the rule.' },
    rule: { ...text, description: 'The rule that matched, as the policy wrote it.' },
    verdict: { enum: ['allow', 'deny'], description: 'What the policy says.' },
    reason: { enum: Object.keys(reasons), description: 'Why it says so.' },
    outcome: { enum: outcomes, description: 'What was done.' },
    amendments: {
      type: 'array',
      items: { enum: amendmentNames },
      description: 'With the outcome `amended`: what was changed of the line.',
    },
    flaw: { ...text, description: 'Why a browser will ignore the line that passed.' },
    isBack: {
      const: true,
      description: 'The cookie is there again after it was expired: a script stores it.',
    },
    count: { type: 'integer', minimum: 2, description: 'How many times, where more than once.' },
  },
  required: ['kind', 'subject', 'verdict', 'reason', 'outcome'],
  additionalProperties: false,
} as const;

const standing = {
  type: 'object',
  properties: {
    regime: { enum: ['opt-in', 'opt-out', 'implied'], description: 'What silence means for this visitor.' },
    country: { type: 'string', pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' },
    isAnswered: { ...flag, description: 'The visitor made a choice and it still holds.' },
    answers: {
      type: 'object',
      additionalProperties: { enum: ['granted', 'denied'] },
      description: 'By category and service.',
    },
    lapsedBy: { enum: ['age', 'version'], description: 'Why an answer that was found no longer holds.' },
    signals: { type: 'array', items: { enum: ['gpc', 'dnt'] } },
    source: { ...text, description: 'The consent source’s name.' },
  },
  required: ['regime', 'isAnswered', 'answers', 'signals', 'source'],
  additionalProperties: false,
} as const;

const properties = {
  requestId: { anyOf: [plain, { type: 'number' }], description: 'What tells the request from others.' },
  route: { ...text, description: 'The pattern of the route that answered, never the path.' },
  mode: { enum: ['enforce', 'report-only'] },
  policyVersion: text,
  standing: { ...standing, description: 'Where the visitor stood when the exchange closed.' },
  decisions: {
    type: 'array',
    items: decision,
    description: 'In the order they fell, equal ones counted; of each kind the first 50.',
  },
  decision: { ...decision, description: 'With `lines: "decision"`, the one that the line is about.' },
  unlisted: {
    type: 'integer',
    minimum: 1,
    description: 'How many decisions are not listed; `counts` has them.',
  },
  counts: {
    type: 'object',
    properties: Object.fromEntries(outcomes.map((outcome) => [outcome, whole])),
    required: outcomes,
    additionalProperties: false,
    description: 'How many decisions ended how, in the whole exchange.',
  },
  unchecked: { ...text, description: 'Why the body passed untouched though it might have held something.' },
  notes: { type: 'array', items: text, description: 'What else the operator should know.' },
  faults: {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        where: { ...text, description: 'The seam: `consent source`, `judge`, `stripper`, …' },
        error: { ...plain, description: 'The error’s name, never its message.' },
        at: { ...text, description: 'File, line and column of the topmost frame.' },
      },
      required: ['where', 'error'],
      additionalProperties: false,
    },
    description: 'What failed on our side or the operator’s.',
  },
} as const;

/**
 * A log line as JSON Schema (2020-12), published as `log-line.schema.json`. What stands beside `cookiewarden` is the
 * logger's own: level, time, and what the application binds to it.
 */
export const logLineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Cookie Warden log line',
  type: 'object',
  properties: {
    msg: { ...text, description: 'The same for the eye.' },
    cookiewarden: {
      type: 'object',
      properties,
      required: ['mode', 'policyVersion', 'standing', 'counts', 'notes', 'faults'],
      oneOf: [{ required: ['decisions'] }, { required: ['decision'] }],
      additionalProperties: false,
    },
  },
  required: ['msg', 'cookiewarden'],
} as const;
