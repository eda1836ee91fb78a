import { consentCookie } from '@cookiewarden/consent';
import {
  definePolicy,
  type Exchange,
  openExchange,
  type Policy,
  type PolicyOptions,
  readConsent,
} from '@cookiewarden/core';

/** A request as a test writes it down. */
export interface Visit {
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  readonly isSecure?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A policy with something to ask for in two categories, and the consent cookie. */
export function policyToAsk(options: PolicyOptions = {}): Policy {
  return definePolicy({
    consent: consentCookie(),
    rules: [
      { cookie: 'session', category: 'technical' },
      { cookie: '_ga', category: 'statistical' },
      { host: 'pixel.example', category: 'advertising' },
    ],
    ...options,
  });
}

/** Opens the exchange of a page visit; consent is read from the headers as an adapter would. */
export function visit(policy: Policy, { headers = {}, ...visited }: Visit = {}): Exchange {
  const all: Readonly<Record<string, string>> = { accept: 'text/html', ...headers };
  const facts = {
    method: 'GET',
    path: '/',
    host: 'shop.example',
    isSecure: true,
    ...visited,
    header: (name: string) => all[name],
  };
  const reading = readConsent(policy, facts, (fault) => {
    throw fault;
  });
  if ('then' in reading) throw new TypeError('the test reads consent synchronously');
  return openExchange(policy, facts, reading);
}

/** A Cookie header with an answer of now. */
export function answered(yes: readonly string[], no: readonly string[], version = '1'): string {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const granted = yes.length > 0 ? `&yes=${[...yes].sort().join('.')}` : '';
  const denied = no.length > 0 ? `&no=${[...no].sort().join('.')}` : '';
  return `__Host-consent=v1&at=${now}&policy=${version}${granted}${denied}`;
}
