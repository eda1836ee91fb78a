import type { ConsentSource, PolicyOptions } from '@cookiewarden/core';
import { anyFields, type Fields, neutralFields } from './steps.js';

const answering = (answer: 'granted' | 'denied'): ConsentSource => ({
  name: 'test',
  cookies: [],
  read: () => ({
    categories: new Map([
      ['statistical', answer],
      ['advertising', answer],
    ]),
    services: new Map(),
    isAnswered: true,
    source: 'test',
  }),
});

const rules: PolicyOptions['rules'] = [
  { cookie: 'a*', category: 'statistical' },
  { host: 'pixel.example', category: 'advertising' },
];

export interface Standing {
  readonly options: PolicyOptions;
  /** What the application may send, so that nothing in it has to be touched. */
  readonly fields: Fields;
  /** Browsers guess at what has no type, unless they are told not to: only then is it surely no page. */
  readonly isNoPage: boolean;
}

/** Standings in which nothing that an application sends is touched. */
export const standings: Readonly<Record<string, Standing>> = {
  'everything is allowed': {
    options: {
      consent: answering('granted'),
      unclassified: 'unsafely-allow',
      signals: { gpc: false, dnt: false },
      rules: rules.slice(0, 1),
    },
    fields: anyFields,
    isNoPage: false,
  },
  'everything is granted, and the response is no page': {
    options: { consent: answering('granted'), rules },
    fields: neutralFields,
    isNoPage: true,
  },
  'everything is refused, and the response holds nothing to withhold': {
    options: { consent: answering('denied'), rules },
    fields: neutralFields,
    isNoPage: true,
  },
  'everything is refused, the policy only reports, and the response is no page': {
    options: { consent: answering('denied'), rules, mode: 'report-only' },
    fields: { ...anyFields, values: neutralFields.values },
    isNoPage: true,
  },
};
