import type { Answer, CategoryName, OptionSchema } from '@cookiewarden/core';
import { type BannerSource, createBannerSource } from './banner.js';
import { type BannerOptions, bannerOptions, checkBannerOptions, text } from './banner-options.js';
import { readEachCopy } from './copies.js';
import { type Silence, silent, type VendorAnswer } from './vendor-answer.js';
import { readJsonObject } from './vendor-json.js';

/** Options of `klaro`. */
export interface KlaroOptions extends Omit<BannerOptions, 'categories' | 'services'> {
  /** Every service of the Klaro configuration by its `name`, with its category here, or with a service id as well. */
  readonly services: Readonly<Record<string, CategoryName | KlaroService>>;
  /** The configuration's `storageName`. @default 'klaro' */
  readonly cookie?: string;
}

/** A service of the Klaro configuration. */
export interface KlaroService {
  readonly category: CategoryName;
  /** The policy's service id. */
  readonly service?: string;
}

/**
 * Klaro: yes or no for each service. A category is granted when all its services are.
 * As in Klaro itself, an answer that lacks one of the services is not confirmed, and counts as none.
 * Trap: with `storageMethod: 'localStorage'` there is no cookie, and nothing that a server could read.
 */
export function klaro(options: KlaroOptions): BannerSource {
  checkBannerOptions('klaro', options, klaroOptions, ['services']);
  const { cookie = 'klaro', services, lapseAfterSeconds } = options;
  const entries = Object.entries(services).map(
    ([name, service]) => [name, typeof service === 'string' ? { category: service } : service] as const,
  );
  return createBannerSource(
    {
      name: 'klaro',
      evidence: 'source',
      cookies: [cookie],
      categories: {},
      lifetimeSeconds: 10_368_000,
      read: (header, asked) => readEachCopy(header, cookie, (text) => readServices(text, asked)),
    },
    {
      categories: Object.fromEntries(entries.map(([name, service]) => [name, service.category])),
      services: Object.fromEntries(entries.map(([name, { service }]) => [name, service ?? name])),
      ...(lapseAfterSeconds !== undefined && { lapseAfterSeconds }),
    },
  );
}

const klaroOptions = {
  services: {
    type: 'object',
    additionalProperties: {
      anyOf: [
        text,
        { type: 'object', properties: { category: text, service: text }, required: ['category'] },
      ],
    },
  },
  cookie: text,
  lapseAfterSeconds: bannerOptions.lapseAfterSeconds,
} as const satisfies Record<keyof KlaroOptions, OptionSchema>;

function readServices(text: string, asked: readonly string[]): VendorAnswer | Silence | undefined {
  const record = readJsonObject(text);
  if (record === undefined) return undefined;
  const answers = new Map<string, Answer>();
  for (const name of asked) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (typeof value !== 'boolean') return silent('one of the services is not answered');
    answers.set(name, value ? 'granted' : 'denied');
  }
  return { categories: answers, services: answers };
}
