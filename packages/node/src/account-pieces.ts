import { Recent, type Report } from '@cookiewarden/core';

/** What a line says of an exchange. */
export type Account = { readonly [Field in Exclude<keyof Report, 'decisions'>]: Report[Field] } & {
  readonly requestId: string | number | undefined;
  readonly route: string | undefined;
  readonly decisions?: Report['decisions'] | undefined;
  /** The one that the line is about, where each has its own. */
  readonly decision?: Report['decisions'][number];
};

/** A piece of a line: text, or bytes that were made of text before. */
export type Piece = string | Uint8Array;

/**
 * A line of JSON: `start`, then the account as `JSON.stringify` writes it, then the message. In pieces, as most of them were
 * written before; whole, a line would be copied twice on its way, too.
 */
export function writeLine(start: string, account: Account, message: string): readonly Piece[] {
  const { requestId, route, decisions } = account;
  if (decisions === undefined || !isUsual(account)) {
    return [`${start}${JSON.stringify(account)}${writeMessage(message)}`];
  }
  let text = `${start}{`;
  if (requestId !== undefined) text += `"requestId":${JSON.stringify(requestId)},`;
  if (route !== undefined) text += `"route":${JSON.stringify(route)},`;
  const pieces: Piece[] = [text, writeStanding(account)];
  for (const decision of decisions) pieces.push(writeDecision(decision), ',');
  if (decisions.length > 0) pieces.pop();
  pieces.push(writeEnd(account, message));
  return pieces;
}

function isUsual({ unlisted, unchecked, notes, faults }: Account): boolean {
  return unlisted === undefined && unchecked === undefined && notes.length === 0 && faults.length === 0;
}

function writeMessage(message: string): string {
  return `,"msg":${JSON.stringify(message)}}\n`;
}

interface WrittenStanding extends Pick<Account, 'mode' | 'policyVersion'> {
  readonly bytes: Uint8Array;
}

// What core gives out frozen is the same from exchange to exchange; all else is new each time.
const standings = new WeakMap<Report['standing'], WrittenStanding>();

function writeStanding({ mode, policyVersion, standing }: Account): Uint8Array {
  const known = standings.get(standing);
  if (known?.mode === mode && known.policyVersion === policyVersion) return known.bytes;
  const fields = JSON.stringify({ mode, policyVersion, standing });
  const bytes = Buffer.from(`${fields.slice(1, -1)},"decisions":[`);
  if (Object.isFrozen(standing)) standings.set(standing, { mode, policyVersion, bytes });
  return bytes;
}

const written = new WeakMap<Report['decisions'][number], Uint8Array>();

function writeDecision(decision: Report['decisions'][number]): Uint8Array {
  const known = written.get(decision);
  if (known !== undefined) return known;
  const bytes = Buffer.from(JSON.stringify(decision));
  if (Object.isFrozen(decision)) written.set(decision, bytes);
  return bytes;
}

interface WrittenEnd extends Pick<Account, 'counts'> {
  readonly bytes: Uint8Array;
}

const ends = new Recent<WrittenEnd>(200);

function writeEnd({ counts, notes, faults }: Account, message: string): Uint8Array {
  const known = ends.get(message);
  if (known !== undefined && areSame(known.counts, counts)) return known.bytes;
  const fields = JSON.stringify({ counts, notes, faults });
  const bytes = Buffer.from(`],${fields.slice(1)}${writeMessage(message)}`);
  ends.set(message, { counts: { ...counts }, bytes });
  return bytes;
}

function areSame(one: Report['counts'], other: Report['counts']): boolean {
  return (
    one.passed === other.passed &&
    one.withheld === other.withheld &&
    one.amended === other.amended &&
    one.expired === other.expired &&
    one['would-withhold'] === other['would-withhold'] &&
    one.unchecked === other.unchecked
  );
}
