import { createStripper } from '@cookiewarden/html';
import { followLink } from './follow-links.js';
import { createMailJudge } from './mail-judge.js';
import type { MailPolicy } from './mail-policy.js';
import { createTally, type MailReport, type MailTally, writeMailReport } from './mail-report.js';
import { rewriteText } from './rewrite-text.js';
import { type RecipientConsent, readLevel, type TrackingLevel } from './scale.js';

/** A message's body after the policy. */
export interface AppliedBody {
  readonly body: string;
  readonly report: MailReport;
}

/**
 * Takes from a message's HTML what the recipient has not agreed to: open pixels, redirects through the sender, link
 * parameters that identify, and whatever the policy's rules deny. Everything else keeps its bytes.
 *
 * ```ts
 * const { body, report } = applyPolicy(html, { statistical: 'denied' }, defineMailPolicy(policy));
 * ```
 */
export function applyPolicy(html: string, recipient: RecipientConsent, mail: MailPolicy): AppliedBody {
  const level = readLevel(recipient, mail.categories, mail.floor);
  const tally = createTally();
  const body = stripHtml(html, recipient, level, mail, tally);
  return { body, report: writeMailReport(level, tally) };
}

/** The same for a plain text part, which holds links only. */
export function applyPolicyToText(text: string, recipient: RecipientConsent, mail: MailPolicy): AppliedBody {
  const level = readLevel(recipient, mail.categories, mail.floor);
  const tally = createTally();
  const body = stripText(text, level, mail, tally);
  return { body, report: writeMailReport(level, tally) };
}

/** Strips one HTML part into a tally that several parts share. */
export function stripHtml(
  html: string,
  recipient: RecipientConsent,
  level: TrackingLevel,
  mail: MailPolicy,
  tally: MailTally,
): string {
  const decoder = new TextDecoder();
  let body = '';
  const stripper = createStripper({
    judge: createMailJudge(html, recipient, level, mail, tally),
    // Mail has no address of its own: every web address in it is cross-site.
    pageUrl: 'https://mail.invalid/',
    charset: 'UTF-8',
    emit: (bytes) => {
      body += decoder.decode(bytes, { stream: true });
    },
    onPassedUnchecked: (why) => tally.unchecked.add(why),
  });
  stripper.write(new TextEncoder().encode(html));
  stripper.end();
  return body + decoder.decode();
}

/** Strips one plain text part into a tally that several parts share. */
export function stripText(text: string, level: TrackingLevel, mail: MailPolicy, tally: MailTally): string {
  return rewriteText(text, (url) => {
    const link = followLink(url, level, mail);
    if (link.sender !== undefined) tally.seen.add(link.sender);
    // The same link stands in the HTML part, where it is counted.
    return link.url;
  });
}
