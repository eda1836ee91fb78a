const answer = { enum: ['granted', 'denied'] } as const;
const flag = { type: 'boolean' } as const;
const text = { type: 'string' } as const;
const signal = { enum: ['gpc', 'dnt'] } as const;

const standing = {
  isAllowed: { ...flag, description: 'What holds now: answer, signals and regime together.' },
  answer,
};

/** What `GET` and `PUT` of the address `consent` answer with, as JSON Schema (2020-12). */
export const consentStateSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Consent state',
  type: 'object',
  properties: {
    policyVersion: text,
    regime: { enum: ['opt-in', 'opt-out', 'implied'], description: 'What silence means.' },
    isAnswered: { ...flag, description: 'The visitor made a choice and it still holds.' },
    answeredAt: { ...text, format: 'date-time' },
    holdsUntil: { ...text, format: 'date-time', description: 'When the answer lapses.' },
    signals: { type: 'array', items: signal },
    optOut: {
      type: 'object',
      properties: { signal, categories: { type: 'array', items: text } },
      required: ['signal', 'categories'],
      additionalProperties: false,
      description: 'A signal that was honoured, and what it keeps away.',
    },
    categories: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { title: text, isExempt: { ...flag, description: 'Needs no answer.' }, ...standing },
        required: ['title', 'isExempt', 'isAllowed'],
        additionalProperties: false,
      },
    },
    services: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: { name: text, category: text, ...standing },
        required: ['name', 'category', 'isAllowed'],
        additionalProperties: false,
      },
    },
    consentMode: {
      type: 'object',
      additionalProperties: answer,
      description: 'The consent types of Google Consent Mode, where the site uses it.',
    },
  },
  required: ['policyVersion', 'regime', 'isAnswered', 'signals', 'categories', 'services'],
  additionalProperties: false,
} as const;

/** What a `PUT` to the address `consent` must say, as JSON Schema (2020-12). */
export const answersSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Answers',
  type: 'object',
  properties: {
    answers: {
      type: 'object',
      additionalProperties: answer,
      minProperties: 1,
      description: 'By category or service of the policy. What is not named stays as it was.',
    },
    language: { ...text, pattern: '^[\\w-]{1,35}$', description: 'BCP 47 tag of the notice that was read.' },
    source: { ...text, pattern: '^[\\w-]{1,35}$', description: 'The banner that asked, for the report.' },
  },
  required: ['answers'],
  additionalProperties: false,
} as const;
