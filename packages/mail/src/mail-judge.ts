import {
  type Answer,
  type ConsentReading,
  type Decision,
  decide,
  type LoadAttempt,
  type Rule,
  type Ruling,
  type RunAttempt,
  type Standing,
} from '@cookiewarden/core';
import type { HtmlJudge } from '@cookiewarden/html';
import { followLink } from './follow-links.js';
import type { MailPolicy } from './mail-policy.js';
import type { MailTally } from './mail-report.js';
import { type RecipientConsent, reaches, type TrackingLevel } from './scale.js';

/** What judges the elements of one message for one recipient. */
export interface MailJudge extends HtmlJudge {
  /** A link's new address, or nothing where it stays. */
  rewriteLink(url: string): string | undefined;
}

/** The judge of a message's HTML: the policy's own rules first, then known open pixels, then the look of a pixel. */
export function createMailJudge(
  html: string,
  recipient: RecipientConsent,
  level: TrackingLevel,
  mail: MailPolicy,
  tally: MailTally,
): MailJudge {
  const { policy } = mail;
  const standing = standingOf(recipient, level, mail);
  const openRule: Rule = { id: 'open', category: mail.categories.measurement };

  function isOpenPixel(attempt: LoadAttempt): boolean {
    const sender = mail.openSender(urlOf(attempt));
    if (sender !== undefined) tally.seen.add(sender);
    return sender !== undefined;
  }

  function settleOpen(attempt: LoadAttempt, isKnown: boolean): Ruling {
    const allowed = reaches(level, 'identified') || (!isKnown && isSpacer(html, attempt));
    if (allowed) {
      tally.open.passed++;
      return passed;
    }
    const replacement = reaches(level, 'anonymous') ? mail.sharedOpenUrl : undefined;
    if (replacement === undefined) tally.open.withheld++;
    else tally.open.shared++;
    return {
      decision: refusal(mail, level),
      outcome: 'withheld',
      ...(replacement !== undefined && { replacement }),
    };
  }

  return {
    policy: {
      html: policy.html,
      rules: {
        ...policy.rules,
        host: (host, path, query) =>
          policy.rules.host(host, path, query) ??
          (mail.openSender(urlOf({ host, path, query })) === undefined ? undefined : openRule),
      },
    },
    settle(attempt: LoadAttempt | RunAttempt): Ruling {
      const isRuled =
        attempt.kind === 'run' || policy.rules.host(attempt.host, attempt.path, attempt.query) !== undefined;
      if (!isRuled) return settleOpen(attempt, isOpenPixel(attempt));
      const decision = decide(policy, standing, attempt);
      if (decision.service !== undefined) tally.seen.add(decision.service);
      if (decision.verdict === 'allow') return { decision, outcome: 'passed' };
      const category = decision.category ?? 'unclassified';
      tally.withheld.set(category, (tally.withheld.get(category) ?? 0) + 1);
      return { decision, outcome: 'withheld' };
    },
    rewriteLink(url) {
      const link = followLink(url, level, mail);
      if (link.sender !== undefined) tally.seen.add(link.sender);
      if (link.isClick) tally.click[link.outcome]++;
      if (link.hasLostParameters) tally.parameters++;
      return link.url;
    },
  };
}

const passed: Ruling = { decision: { verdict: 'allow', reason: 'granted' }, outcome: 'passed' };

function refusal(mail: MailPolicy, level: TrackingLevel): Decision {
  return {
    verdict: 'deny',
    reason: level === 'off' ? 'unanswered' : 'denied',
    category: mail.categories.measurement,
    rule: 'open',
  };
}

// Mail reaches people whose country nobody knows, so silence is never consent here.
function standingOf(recipient: RecipientConsent, level: TrackingLevel, mail: MailPolicy): Standing {
  const answers = new Map<string, Answer>(
    typeof recipient === 'object' && recipient !== null
      ? Object.entries(recipient)
      : levelAnswers(level, mail),
  );
  const consent: ConsentReading = {
    categories: answers,
    services: new Map(),
    isAnswered: true,
    source: 'recipient',
  };
  return {
    consent,
    isAnswered: true,
    lapsedBy: undefined,
    regime: 'opt-in',
    country: undefined,
    signals: [],
    settledAt: 0,
    host: 'mail.invalid',
    isSecure: true,
  };
}

function* levelAnswers(level: TrackingLevel, { policy, categories }: MailPolicy): Iterable<[string, Answer]> {
  if (reaches(level, 'identified')) yield [categories.measurement, 'granted'];
  if (!reaches(level, 'full')) return;
  for (const name of policy.categories.keys()) yield [name, 'granted'];
}

function urlOf({
  host,
  path,
  query,
}: {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}): URL {
  return new URL(`https://${host}${path}${query === '' ? '' : `?${query}`}`);
}

// Old layouts hold many copies of one transparent image, without a query: it tells nobody anything.
function isSpacer(html: string, { path, query }: LoadAttempt): boolean {
  if (query !== '') return false;
  const first = html.indexOf(path);
  return first >= 0 && html.includes(path, first + path.length);
}
