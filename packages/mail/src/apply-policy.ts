import { type Agreement, readAgreement } from './agreement.js';
import { compileListLinks, readListHeader } from './kept-links.js';
import { type Delivery, openUrlOf } from './mail-judge.js';
import type { MailPolicy } from './mail-policy.js';
import { createTally, type MailReport, writeMailReport } from './mail-report.js';
import type { RecipientConsent } from './scale.js';
import { stripHtml, stripText } from './strip-parts.js';

/** A message's body after the policy. */
export interface AppliedBody {
  readonly body: string;
  readonly report: MailReport;
}

/** What else is known of the message. */
export interface MessageFacts {
  /** The recipient's pseudonym, for `pseudonymousOpenUrl`. */
  readonly pseudonym?: string;
  /** The value of the message's `List-Unsubscribe` header: its addresses stay as they are in the body too. */
  readonly listUnsubscribe?: string;
}

/**
 * Takes from a message's HTML what the recipient has not agreed to: open pixels, redirects through the sender, link
 * parameters that identify, and whatever the policy's rules deny. Everything else keeps its bytes.
 *
 * ```ts
 * const { body, report } = applyPolicy(html, { statistical: 'denied' }, defineMailPolicy(policy));
 * ```
 */
export function applyPolicy(
  html: string,
  recipient: RecipientConsent,
  mail: MailPolicy,
  message: MessageFacts = {},
): AppliedBody {
  const delivery = openDelivery(readAgreement(recipient, mail), mail, message);
  const body = stripHtml(html, delivery);
  return { body, report: reportOf(delivery) };
}

/** The same for a plain text part, which holds links only. */
export function applyPolicyToText(
  text: string,
  recipient: RecipientConsent,
  mail: MailPolicy,
  message: MessageFacts = {},
): AppliedBody {
  const delivery = openDelivery(readAgreement(recipient, mail), mail, message);
  const body = stripText(text, delivery);
  return { body, report: reportOf(delivery) };
}

/** Opens the delivery of one message to recipients who agreed to this much. */
export function openDelivery(agreement: Agreement, mail: MailPolicy, message: MessageFacts): Delivery {
  const isListed = compileListLinks(readListHeader(message.listUnsubscribe ?? ''));
  return {
    mail,
    agreement,
    links: {
      unwrap: mail.unwrap,
      keepsCampaign: mail.keepsCampaign,
      isKeptLink: (url) => isListed(url) || mail.isKeptLink(url),
    },
    isListed,
    openUrl: openUrlOf(agreement, mail, message.pseudonym),
    tally: createTally(),
  };
}

/** The account of a delivery. */
export function reportOf({ mail, agreement, tally }: Delivery): MailReport {
  return writeMailReport(mail.policy.mode, agreement.level, tally);
}
