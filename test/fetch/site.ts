import {
  type ConsentReading,
  type ConsentSource,
  definePolicy,
  type Policy,
  type PolicyOptions,
} from '@cookiewarden/core';

/** A consent source that reads `answers=statistical` as a grant of what it lists. */
export const answersCookie: ConsentSource = {
  name: 'answers',
  cookies: ['answers'],
  read(facts): ConsentReading {
    const match = /(?:^|; )answers=([a-z.]*)/.exec(facts.header('cookie') ?? '');
    const granted = match?.[1]?.split('.').filter(Boolean) ?? [];
    return {
      categories: new Map(
        ['statistical', 'advertising'].map((name) => [name, granted.includes(name) ? 'granted' : 'denied']),
      ),
      services: new Map(),
      isAnswered: match !== null,
      source: 'answers',
    };
  },
  write: (consent) => [
    `answers=${[...consent.categories].flatMap(([name, answer]) => (answer === 'granted' ? [name] : [])).join('.')}`,
  ],
};

/** A small site's policy. */
export function sitePolicy(options: PolicyOptions = {}): Policy {
  return definePolicy({
    consent: answersCookie,
    rules: [
      { cookie: 'session', category: 'technical' },
      { cookie: '_ga*', category: 'statistical' },
      { host: 'pixel.example', category: 'advertising' },
    ],
    ...options,
  });
}

export const page = '<!doctype html><p>Hi<img src="https://pixel.example/i.gif?id=1"><p>there';
export const strippedPage = '<!doctype html><p>Hi<p>there';

/** A request of a visitor. */
export function visit(cookie?: string, headers: Readonly<Record<string, string>> = {}): Request {
  return new Request('https://shop.example/cart?q=secret', {
    headers: { ...(cookie !== undefined && { cookie }), ...headers },
  });
}

/** An HTML response. */
export function html(
  body: string | ReadableStream<Uint8Array> | null = page,
  headers: HeadersInit = {},
): Response {
  const all = new Headers(headers);
  all.set('content-type', 'text/html; charset=utf-8');
  return new Response(body, { headers: all });
}
