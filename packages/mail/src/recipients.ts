import { createHmac } from 'node:crypto';
import addressparser from 'nodemailer/lib/addressparser/index.js';

/** The fields of a message that name its recipients, in any shape that nodemailer takes. */
export interface MessageFields {
  readonly to?: unknown;
  readonly cc?: unknown;
  readonly bcc?: unknown;
  readonly envelope?: unknown;
}

/** The addresses of everybody who gets a message: its own fields, and the envelope where the application wrote one. */
export function readRecipients(data: MessageFields): readonly string[] {
  const found = new Set<string>();
  for (const fields of [data, data.envelope]) {
    if (typeof fields !== 'object' || fields === null) continue;
    for (const name of ['to', 'cc', 'bcc']) collect(Reflect.get(fields, name), found);
  }
  return [...found];
}

/** What a keyed hash is for: hashes for different purposes cannot be matched with each other. */
export type HashPurpose = 'log' | 'pseudonym';

/** A keyed hash of an address: lines about one recipient can be told to belong together, and no more. */
export function hashRecipient(address: string, key: string, purpose: HashPurpose): string {
  return createHmac('sha256', key)
    .update(`${purpose}\n${address.trim().toLowerCase()}`)
    .digest('base64url')
    .slice(0, 22);
}

// What the parser would give back as it is.
const plainAddress = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/;

function collect(field: unknown, found: Set<string>): void {
  if (typeof field === 'string' && plainAddress.test(field)) found.add(field);
  else if (typeof field === 'string') {
    for (const { address } of addressparser(field, { flatten: true })) if (address) found.add(address);
  } else if (Array.isArray(field)) {
    for (const one of field) collect(one, found);
  } else if (typeof field === 'object' && field !== null && 'address' in field) {
    collect(field.address, found);
  }
}
