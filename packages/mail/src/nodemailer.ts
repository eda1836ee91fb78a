import { describeFault, isLate } from '@cookiewarden/core';
import { pino } from 'pino';
import { type Agreement, leastAgreement, readAgreement } from './agreement.js';
import { openDelivery, reportOf } from './apply-policy.js';
import { askConsent } from './ask-consent.js';
import type { MailMessage } from './mail-message.js';
import { defineMailPolicy, type MailPolicy } from './mail-policy.js';
import type { MailReport } from './mail-report.js';
import { findListUnsubscribe, setSwitches } from './message-headers.js';
import { type OpenMessage, openMessage, rewriteParts } from './message-parts.js';
import { hashRecipient, readRecipients } from './recipients.js';
import { reaches, type TrackingLevel } from './scale.js';
import { checkTransportOptions, type MailLogger, type TransportOptions } from './transport-options.js';

export type { MailMessage } from './mail-message.js';
export type { MailLogger, TransportOptions } from './transport-options.js';

/** What `transporter.use('compile', …)` takes. */
export type MailPlugin = (mail: MailMessage, done: (fault?: Error) => void) => void;

/** One recipient and what it agreed to, whatever the others did. */
interface Recipient {
  readonly address: string;
  readonly agreement: Agreement;
}

/**
 * A nodemailer plugin: every message goes out with only what its recipients agreed to.
 *
 * ```ts
 * transporter.use('compile', cookieWarden({ policy, consentOf: (address) => consents.get(address) }));
 * ```
 *
 * A message to several recipients is one message: the least of what they agreed to holds for all. Send one to each.
 *
 * @throws PolicyError with all faults of the options at once.
 */
export function cookieWarden(options: TransportOptions): MailPlugin {
  checkTransportOptions(options);
  const { policy, consentOf, limitMs, switches, logger: given, hashKey, onReport, ...mailOptions } = options;
  const mailPolicy = defineMailPolicy(policy, mailOptions);
  const logger = given === false ? undefined : (given ?? pino({ name: 'cookiewarden' }));
  return function applyMailPolicy(mail, done) {
    applyToMessage(openMessage(mail), mailPolicy, options, logger)
      .catch((fault: unknown) => {
        // A fault of ours never keeps a message from going out.
        logger?.error(
          { fault: describeFault('mail', fault) },
          'cookiewarden: a message went out without the whole policy',
        );
      })
      .then(
        () => done(),
        // A logger that throws is no reason either.
        () => done(),
      );
  };
}

async function applyToMessage(
  mail: OpenMessage,
  policy: MailPolicy,
  options: TransportOptions,
  logger: MailLogger | undefined,
): Promise<void> {
  const recipients = await Promise.all(
    readRecipients(mail.data).map(async (address): Promise<Recipient> => {
      const agreement = readAgreement(await askConsent(address, options, logger), policy);
      return { address, agreement };
    }),
  );
  const delivery = openDelivery(leastAgreement(recipients.map(({ agreement }) => agreement)), policy, {
    listUnsubscribe: findListUnsubscribe(mail),
    ...pseudonymOf(recipients, options),
  });
  const { level } = delivery.agreement;
  await rewriteParts(mail, delivery);
  if (policy.policy.mode === 'enforce') {
    const mayFollow = reaches(level, 'identified');
    setSwitches(mail, options.switches ?? [], { opens: mayFollow, clicks: mayFollow });
  }
  const report = reportOf(delivery);
  if (logger !== undefined) writeLines(recipients, report, logger, options.hashKey);
  const failed = (fault: unknown) =>
    logger?.error({ fault: describeFault('report listener', fault) }, 'cookiewarden: a listener failed');
  try {
    isLate(options.onReport?.(report), failed);
  } catch (fault) {
    failed(fault);
  }
}

// Several recipients of one message share its pixels, and have no pseudonym together.
function pseudonymOf(
  recipients: readonly Recipient[],
  { hashKey, pseudonymousOpenUrl }: TransportOptions,
): { readonly pseudonym?: string } {
  const [first, ...others] = recipients;
  if (first === undefined || others.length > 0) return {};
  if (hashKey === undefined || pseudonymousOpenUrl === undefined) return {};
  return { pseudonym: hashRecipient(first.address, hashKey, 'pseudonym') };
}

/** What a line says of its recipient. */
interface LineFields extends MailReport {
  /** A keyed hash of the address, where there is a key. */
  readonly recipient?: string;
  /** What this recipient agreed to; `level` is what all of the message's did. */
  readonly agreed: TrackingLevel;
}

function writeLines(
  recipients: readonly Recipient[],
  report: MailReport,
  logger: MailLogger,
  hashKey: string | undefined,
): void {
  for (const { address, agreement } of recipients) {
    const mail: LineFields = {
      ...(hashKey !== undefined && { recipient: hashRecipient(address, hashKey, 'log') }),
      agreed: agreement.level,
      ...report,
    };
    logger.info({ mail }, 'the policy was applied to a message');
  }
}
