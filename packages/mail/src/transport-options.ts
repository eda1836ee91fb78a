import { checkGivenPolicy, fault, type Policy, PolicyError } from '@cookiewarden/core';
import { checkMailOptions, type MailOptions, mailOptionProperties } from './mail-options.js';
import type { MailReport } from './mail-report.js';
import type { RecipientConsent } from './scale.js';
import type { TrackingSwitch } from './sender.js';

/** A logger as pino has it. */
export interface MailLogger {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** How a transport obeys the policy. */
export interface TransportOptions extends MailOptions {
  /** What `definePolicy` returns. */
  readonly policy: Policy;
  /**
   * What a recipient agreed to. A throw, a rejection, or silence beyond `limitMs`, counts as nothing known.
   * Trap: it is asked for every recipient of every message, also of a password reset.
   */
  readonly consentOf: (address: string) => RecipientConsent | Promise<RecipientConsent>;
  /** How long `consentOf` may take, in milliseconds, 1 to 60000. @default 2000 */
  readonly limitMs?: number;
  /** Headers that keep the sender's own servers from following the message. @default none */
  readonly switches?: readonly TrackingSwitch[];
  /** Writes one line for each message and recipient; `false` for none. @default a pino of its own, on stdout */
  readonly logger?: MailLogger | false;
  /**
   * Key of the hashes that stand for an address, 16 characters or more: one in each line, and the pseudonym of
   * `pseudonymousOpenUrl`, which differ. @default no trace of the address, and no pseudonyms
   */
  readonly hashKey?: string;
  /** Hears the account of every message. What it throws is swallowed. */
  readonly onReport?: (report: MailReport) => void;
}

/**
 * Checks what the plugin was given.
 *
 * @throws PolicyError with all faults at once.
 */
export function checkTransportOptions(options: TransportOptions): void {
  const { policy, consentOf, logger, onReport, switches, hashKey, pseudonymousOpenUrl } = { ...options };
  const faults = [...checkGivenPolicy(policy)];
  if (faults.length === 0) faults.push(...checkMailOptions(policy, options, schema));
  for (const [key, value] of Object.entries({ consentOf, onReport })) {
    if (typeof value === 'function' || (value === undefined && key === 'onReport')) continue;
    faults.push(fault(value === undefined ? 'missing' : 'wrong-type', key, value, 'Expected a function.'));
  }
  if (logger !== undefined && logger !== false && !isLogger(logger)) {
    faults.push(fault('wrong-type', 'logger', logger, 'Expected a logger with info and error, or false.'));
  }
  if (Array.isArray(switches) && !switches.every(isSwitch)) {
    faults.push(fault('wrong-type', 'switches', switches, 'Expected switches, as sendgridSwitch.'));
  }
  if (pseudonymousOpenUrl !== undefined && hashKey === undefined) {
    faults.push(fault('missing', 'hashKey', hashKey, 'pseudonymousOpenUrl needs it to make pseudonyms.'));
  }
  if (faults.length > 0) throw new PolicyError('The mail options', faults);
}

const schema = {
  type: 'object',
  properties: {
    ...mailOptionProperties,
    policy: {},
    consentOf: {},
    limitMs: { type: 'integer', minimum: 1, maximum: 60_000 },
    switches: { type: 'array' },
    logger: {},
    hashKey: { type: 'string', minLength: 16 },
    onReport: {},
  },
} as const;

function isLogger(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return ['info', 'error'].every((name) => typeof Reflect.get(value, name) === 'function');
}

function isSwitch(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'headers' in value && typeof value.headers === 'function'
  );
}
