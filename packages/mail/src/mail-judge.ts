import { type Decision, decide, type LoadAttempt, type Ruling, type Standing } from '@cookiewarden/core';
import type { HtmlJudge, PageAttempt } from '@cookiewarden/html';
import type { Agreement } from './agreement.js';
import { type FollowedLink, followLink, type LinkTerms } from './follow-links.js';
import type { KeptLinks } from './kept-links.js';
import type { MailPolicy } from './mail-policy.js';
import { countOne, type MailTally } from './mail-report.js';
import { isWebAddress } from './match-address.js';
import { reaches } from './scale.js';
import { createSpacerTest } from './spacer.js';
import type { TagLink } from './tag-table.js';

/** One message to recipients who agreed to something, in the making. */
export interface Delivery {
  readonly mail: MailPolicy;
  readonly agreement: Agreement;
  readonly links: LinkTerms;
  /** Links of this message's own `List-*` headers, which another message may not keep. */
  readonly isListed: KeptLinks;
  /** What a withheld open pixel is replaced by; absent where it goes. */
  readonly openUrl: OpenUrl | undefined;
  readonly tally: MailTally;
}

/** An address that tells less than the sender's own pixel. */
export interface OpenUrl {
  readonly url: string;
  readonly kind: 'shared' | 'pseudonymous';
}

/** What judges the elements and links of one HTML part. */
export interface MailJudge extends HtmlJudge {
  /** A link's new address, or nothing where it stays. */
  rewriteLink(url: string): string | undefined;
}

/** The judge of an HTML part: the policy's own rules, then the senders' open pixels, then what looks like one. */
export function createMailJudge(html: string, delivery: Delivery): MailJudge {
  const { mail, agreement, links, openUrl, tally } = delivery;
  const tags = mail.tagsAt(agreement.level);
  const isListed = ({ url }: TagLink): boolean => delivery.isListed(url);
  const { measurement } = mail.categories;
  const changes = mail.policy.mode === 'enforce';
  const standing = standingOf(agreement);
  const isSpacer = createSpacerTest(html);
  let isReplaced = false;
  // Of the tag at hand: the links that were followed, and whether it was judged by more than its own text.
  let followed: TagLink[] = [];
  let isSettled = false;

  // A message with several pixels is opened once: the first of them stands for all.
  function replacePixel(element: string): OpenUrl | undefined {
    if (element !== 'img' || isReplaced || openUrl === undefined) return undefined;
    isReplaced = true;
    return openUrl;
  }

  function settleDenied(attempt: PageAttempt, decision: Decision): Ruling {
    const outcome = changes ? 'withheld' : 'would-withhold';
    const removed: Ruling = { decision: { ...decision, withheldAs: 'remove' }, outcome };
    if (attempt.kind !== 'load' || decision.category !== measurement) {
      countOne(tally.withheld, decision.category ?? 'unclassified');
      return removed;
    }
    const instead = replacePixel(attempt.element);
    tally.open[instead?.kind ?? 'withheld']++;
    return instead === undefined ? removed : { ...removed, replacement: instead.url };
  }

  function mayStay(attempt: LoadAttempt): boolean {
    const { host, path, query, element } = attempt;
    // A form is sent by a click, so it opens nothing: only the policy's own rules may empty where it leads.
    if (element === 'form' || element === 'button') {
      const isKept = delivery.links.isKeptLink(`https://${host}${path}?${query}`);
      return isKept || mail.policy.rules.host(host, path, query) === undefined;
    }
    return mail.rules.host(host, path, query) === undefined && isSpacer(attempt);
  }

  return {
    policy: { html: mail.html, rules: mail.rules },
    settle(attempt) {
      isSettled = true;
      if (attempt.kind === 'load' && mayStay(attempt)) return untouched;
      const decision = decide(mail.judged, standing, attempt);
      countOne(tally.reasons, decision.reason);
      if (decision.service !== undefined) tally.seen.add(decision.service);
      if (decision.verdict === 'deny') return settleDenied(attempt, decision);
      if (attempt.kind === 'load' && decision.category === measurement) tally.open.passed++;
      return { decision, outcome: 'passed' };
    },
    rewriteLink(url) {
      const link = followLink(url, agreement.level, links);
      followed.push({ url, followed: link });
      return countLink(link, delivery);
    },
    tagMemory: {
      recall(bytes, start, end) {
        followed = [];
        isSettled = false;
        const known = tags.find(bytes, start, end);
        if (known === undefined || known.links.some(isListed)) return undefined;
        for (const link of known.links) countLink(link.followed, delivery);
        return known.edits;
      },
      remember(bytes, start, end, edits) {
        if (!isSettled && !followed.some(isListed)) tags.keep(bytes, start, end, { edits, links: followed });
        // Of a tag in a drawing nothing is remembered: its links are no longer those of this one.
        followed = [];
      },
    },
  };
}

/** A link's new address in this message, counted; nothing where it stays. */
export function rewriteLink(url: string, delivery: Delivery): string | undefined {
  return countLink(followLink(url, delivery.agreement.level, delivery.links), delivery);
}

function countLink(link: FollowedLink, { mail, tally }: Delivery): string | undefined {
  if (link.sender !== undefined) tally.seen.add(link.sender);
  if (link.outcome === 'kept') tally.kept++;
  else if (link.outcome !== 'plain') tally.click[link.outcome]++;
  if (link.hasLostParameters) tally.parameters++;
  return mail.policy.mode === 'enforce' ? link.url : undefined;
}

/** What replaces open pixels at a level, if anything may. A function of the operator's that fails leaves nothing. */
export function openUrlOf(
  { level }: Agreement,
  mail: MailPolicy,
  pseudonym: string | undefined,
): OpenUrl | undefined {
  const { sharedOpenUrl, pseudonymousOpenUrl } = mail;
  if (reaches(level, 'pseudonymous') && pseudonymousOpenUrl !== undefined && pseudonym !== undefined) {
    const url = askUrl(pseudonymousOpenUrl, pseudonym);
    return url === undefined ? undefined : { url, kind: 'pseudonymous' };
  }
  if (sharedOpenUrl === undefined || !reaches(level, 'anonymous')) return undefined;
  return { url: sharedOpenUrl, kind: 'shared' };
}

function askUrl(urlOf: (pseudonym: string) => string, pseudonym: string): string | undefined {
  try {
    const url: unknown = urlOf(pseudonym);
    return typeof url === 'string' && isWebAddress(url) ? url : undefined;
  } catch {
    // In doubt we withhold: the pixel goes.
    return undefined;
  }
}

const untouched: Ruling = { decision: { verdict: 'allow', reason: 'unclassified' }, outcome: 'passed' };

// Mail reaches people whose country nobody knows, so silence is never consent here.
function standingOf({ answers }: Agreement): Standing {
  return {
    consent: { categories: answers, services: new Map(), isAnswered: true, source: 'recipient' },
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
