import {
  type Answer,
  type ConsentReading,
  type ConsentSource,
  definePolicy,
  type Policy,
  type PolicyOptions,
  readCookieNames,
} from '@cookiewarden/core';

const names = ['personalization', 'statistical', 'advertising', 'social'] as const;

/** Consent in a cookie that a test can write by hand: `choice=all`, `choice=none`, `choice=statistical+social`. */
export const choice: ConsentSource = {
  name: 'choice',
  cookies: ['choice'],
  read(facts): ConsentReading {
    const cookie = facts.header('cookie') ?? '';
    const [, value] = /(?:^|; )choice=([a-z+]+)/.exec(cookie) ?? [];
    const granted = value === 'all' ? names : (value?.split('+') ?? []);
    const categories = new Map(
      value === undefined
        ? []
        : names.map((name): [string, Answer] => [name, granted.includes(name) ? 'granted' : 'denied']),
    );
    return { categories, services: new Map(), isAnswered: value !== undefined, source: 'choice' };
  },
  write({ categories }) {
    const granted = [...categories].filter(([, answer]) => answer === 'granted').map(([name]) => name);
    return [`choice=${granted.join('+') || 'none'}; Path=/`];
  },
};

/** The policy of every case that has none of its own. */
export function definePolicyOf(options: PolicyOptions = {}): Policy {
  return definePolicy({
    rules: [
      { cookie: 'sid', category: 'technical' },
      { cookie: 'lang', category: 'personalization' },
      { cookie: '_ga*', category: 'statistical' },
      { cookie: '_fbp', category: 'advertising' },
      { cookie: 'share', category: 'social' },
      { cookie: '', category: 'technical' },
      { host: 'cdn.example', category: 'technical' },
      { host: 'stats.example', category: 'statistical' },
      { host: 'pixel.example', category: 'advertising' },
      { host: 'like.example', category: 'social' },
      { inline: 'fbq(', category: 'advertising' },
    ],
    consent: choice,
    ...options,
  });
}

/** The names of the cookies that an application read. */
export function namesIn(cookie: string | undefined): readonly string[] {
  return cookie === undefined ? [] : readCookieNames(cookie);
}
