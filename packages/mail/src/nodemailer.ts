import { describeFault, type Policy } from '@cookiewarden/core';
import { stripHtml, stripText } from './apply-policy.js';
import { defineMailPolicy, type MailOptions, type MailPolicy } from './mail-policy.js';
import { createTally, type MailReport, writeMailReport } from './mail-report.js';
import { rewriteParts } from './message-parts.js';
import { hashRecipient, type MessageFields, readRecipients } from './recipients.js';
import { leastLevel, type RecipientConsent, reaches, readLevel } from './scale.js';
import type { TrackingSwitch } from './sender.js';

/** What the plugin uses of nodemailer's `MailMessage`. */
export interface MailMessage {
  readonly data: MessageFields & Record<string, unknown>;
  resolveContent(
    holder: object,
    key: string,
    callback: (fault: Error | null, content?: string | Uint8Array) => void,
  ): void;
}

/** A logger as pino has it. */
export interface MailLogger {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** How a transport obeys the policy. */
export interface TransportOptions extends MailOptions {
  readonly policy: Policy;
  /** What a recipient agreed to. A throw, a rejection or a silence beyond `limitMs` counts as nothing known. */
  readonly consentOf: (address: string) => RecipientConsent | Promise<RecipientConsent>;
  /** How long `consentOf` may take, in milliseconds. @default 2000 */
  readonly limitMs?: number;
  /** Headers that keep the sender's own servers from following the message. @default none */
  readonly switches?: readonly TrackingSwitch[];
  /** Writes one line for each message and recipient. @default none */
  readonly logger?: MailLogger;
  /** Adds a keyed hash of the address to each line. @default no trace of the address */
  readonly hashKey?: string;
  /** Hears the account of every message. What it throws is swallowed. */
  readonly onReport?: (report: MailReport) => void;
}

/**
 * A nodemailer plugin: every message goes out with only what its recipients agreed to.
 *
 * ```ts
 * transporter.use('compile', cookieWarden({ policy, consentOf: (address) => consents.get(address) }));
 * ```
 *
 * A message to several recipients is one message: the least of what they agreed to holds for all.
 *
 * @throws PolicyError with all faults of the options at once.
 */
export function cookieWarden(
  options: TransportOptions,
): (mail: MailMessage, done: (fault?: Error) => void) => void {
  const { policy, consentOf, limitMs, switches, logger, hashKey, onReport, ...mailOptions } = options;
  const mailPolicy = defineMailPolicy(policy, mailOptions);
  return function applyMailPolicy(mail, done) {
    applyToMessage(mail, mailPolicy, options)
      // A fault of ours never keeps a message from going out.
      .catch((fault) =>
        logger?.error(
          { fault: describeFault('mail', fault) },
          'cookiewarden: the message went out unchecked',
        ),
      )
      .then(() => done());
  };
}

async function applyToMessage(
  mail: MailMessage,
  policy: MailPolicy,
  options: TransportOptions,
): Promise<void> {
  const recipients = readRecipients(mail.data);
  const consents = await Promise.all(recipients.map((address) => askConsent(address, options)));
  const consent = leastConsent(consents);
  const level = leastLevel(consents.map((one) => readLevel(one, policy.categories, policy.floor)));
  const tally = createTally();
  setHeaders(mail, options.switches ?? [], reaches(level, 'identified'));
  await rewriteParts(
    mail,
    (body, isHtml) =>
      isHtml ? stripHtml(body, consent, level, policy, tally) : stripText(body, level, policy, tally),
    (why) => tally.unchecked.add(why),
  );
  const report = writeMailReport(level, tally);
  for (const address of recipients) writeLine(address, report, options);
  try {
    options.onReport?.(report);
  } catch (fault) {
    options.logger?.error(
      { fault: describeFault('report listener', fault) },
      'cookiewarden: a listener failed',
    );
  }
}

async function askConsent(address: string, options: TransportOptions): Promise<RecipientConsent> {
  const { consentOf, limitMs = 2000, logger } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limitMs, undefined);
  });
  try {
    return await Promise.race([consentOf(address), silence]);
  } catch (fault) {
    // In doubt we withhold: an unread consent is no consent.
    logger?.error({ fault: describeFault('consentOf', fault) }, 'cookiewarden: consent could not be read');
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

// What every recipient granted; nothing where one of them said nothing.
function leastConsent(consents: readonly RecipientConsent[]): RecipientConsent {
  const [first, ...others] = consents;
  if (others.length === 0) return first;
  if (consents.some((one) => typeof one === 'string')) return undefined;
  const granted = Object.keys(first ?? {}).filter((name) =>
    consents.every((one) => typeof one === 'object' && Object.hasOwn(one, name) && one[name] === 'granted'),
  );
  return Object.fromEntries(granted.map((name) => [name, 'granted']));
}

function setHeaders(mail: MailMessage, switches: readonly TrackingSwitch[], mayFollow: boolean): void {
  if (switches.length === 0) return;
  const present = mail.data.headers;
  const own = headerEntries(present);
  const find = (name: string): string | undefined =>
    own.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  const added = switches.flatMap((one) =>
    Object.entries(one.headers({ opens: mayFollow, clicks: mayFollow }, find)),
  );
  const names = new Set(added.map(([name]) => name.toLowerCase()));
  const kept = own.filter(([name]) => !names.has(name.toLowerCase()));
  // A list keeps headers of one name apart, and the application's own object is not written to.
  mail.data.headers = [...kept, ...added].map(([key, value]) => ({ key, value }));
}

// nodemailer takes an object, with arrays for repeated headers, or a list of `{ key, value }`.
function headerEntries(headers: unknown): readonly (readonly [name: string, value: string])[] {
  if (Array.isArray(headers)) return headers.map(({ key, value }) => [key, value]);
  if (typeof headers !== 'object' || headers === null) return [];
  return Object.entries(headers).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [key, one] as const),
  );
}

function writeLine(address: string, report: MailReport, { logger, hashKey }: TransportOptions): void {
  const recipient = hashKey === undefined ? {} : { recipient: hashRecipient(address, hashKey) };
  try {
    logger?.info({ cookiewarden: { ...recipient, ...report } }, 'message');
  } catch {
    // A log that cannot be written keeps no message back, and there is nowhere to say so.
  }
}
