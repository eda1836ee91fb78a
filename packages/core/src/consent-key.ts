import { decideCategory } from './decide.js';
import { hashText } from './fingerprint.js';
import type { ConsentKeyPolicy, Policy } from './policy.js';
import type { RequestFacts } from './request-facts.js';
import type { Standing } from './standing.js';

/**
 * A short key, equal for all visitors whose standing is alike in everything that decisions and applications may look
 * at: few, where consent cookies are one a visitor. `undefined` where a judge hook decides, who may look at anything.
 */
export function writeConsentKey(policy: Policy, standing: Standing): string | undefined {
  if (policy.judge !== undefined) return undefined;
  const { isAnswered, regime, signals, consent } = standing;
  let key = `${policy.fingerprint} ${policy.mode} ${regime} ${signals} ${isAnswered}`;
  for (const category of policy.categories.values()) {
    key += decideCategory(policy, standing, category, undefined).verdict === 'allow' ? '1' : '0';
  }
  if (!isAnswered) return hashText(key);
  const answers = [...consent.categories, ...consent.services].map(([name, answer]) => `${name}:${answer}`);
  return hashText(`${key} ${answers.sort().join()}`);
}

/**
 * The key under which a cache in front says that it keeps the response; `undefined` where none speaks. Never read from
 * the cookie: that the browser has it does not say that a cache keeps copies by it.
 */
export function readClaimedKey({ consentKey }: Policy, facts: RequestFacts): string | undefined {
  return consentKey === undefined ? undefined : facts.header(consentKey.header);
}

/** The Set-Cookie line that gives the browser the key of its answer; none where it has it already. */
export function writeKeyCookie(policy: Policy, standing: Standing, facts: RequestFacts): readonly string[] {
  const cookie = policy.consentKey?.cookie;
  if (policy.consentKey === undefined || cookie === undefined) return [];
  const key = writeConsentKey(policy, standing);
  if (key === undefined) return [];
  if (readKeyCookie(policy.consentKey, facts) === key) return [];
  // It must not outlive the answer, or a cache goes on to serve what the visitor agreed to once.
  const { consent, isAnswered, settledAt } = standing;
  const lapseAfterSeconds =
    consent.lapseAfterSeconds ?? policy.consent?.lapseAfterSeconds ?? policy.lapseAfterSeconds;
  const age = (settledAt - (consent.answeredAt ?? settledAt)) / 1000;
  const lifetime = isAnswered ? `; Max-Age=${Math.max(0, Math.floor(lapseAfterSeconds - age))}` : '';
  return [`${cookie}=${key}; Path=/${lifetime}; SameSite=Lax${standing.isSecure ? '; Secure' : ''}`];
}

// Of several with one name none counts: a neighbour may have tossed one.
function readKeyCookie({ cookie }: ConsentKeyPolicy, facts: RequestFacts): string | undefined {
  if (cookie === undefined) return undefined;
  const pairs = (facts.header('cookie') ?? '').split(';').map((pair) => pair.replace(/^[ \t]+|[ \t]+$/g, ''));
  const own = pairs.filter((pair) => pair.startsWith(`${cookie}=`));
  return own.length === 1 ? own[0]?.slice(cookie.length + 1) : undefined;
}
