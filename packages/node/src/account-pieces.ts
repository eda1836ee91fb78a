import type { Report } from '@cookiewarden/core';

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
 * The JSON of an account between two texts, as `JSON.stringify` writes it. In pieces: whole, it would be copied twice on
 * its way.
 */
export function writeAccount(before: string, account: Account, after: string): readonly Piece[] {
  const { requestId, route, mode, policyVersion, standing, decisions, decision, unlisted } = account;
  const { counts, unchecked, notes, faults } = account;
  let text = `${before}{`;
  if (requestId !== undefined) text += `"requestId":${JSON.stringify(requestId)},`;
  if (route !== undefined) text += `"route":${JSON.stringify(route)},`;
  text += `"mode":"${mode}","policyVersion":${JSON.stringify(policyVersion)},"standing":`;
  const pieces: Piece[] = [text, bytesOf(standing)];
  let end = '';
  if (decisions !== undefined) {
    pieces.push(',"decisions":[');
    for (const each of decisions) pieces.push(bytesOf(each), ',');
    if (decisions.length > 0) pieces.pop();
    end = ']';
  }
  if (decision !== undefined) pieces.push(',"decision":', bytesOf(decision));
  if (unlisted !== undefined) end += `,"unlisted":${unlisted}`;
  end += `,"counts":${writeCounts(counts)}`;
  if (unchecked !== undefined) end += `,"unchecked":${JSON.stringify(unchecked)}`;
  pieces.push(`${end},"notes":${writeList(notes)},"faults":${writeList(faults)}}${after}`);
  return pieces;
}

function writeCounts(counts: Report['counts']): string {
  const { passed, amended, withheld, expired, unchecked, 'would-withhold': wouldWithhold } = counts;
  return `{"passed":${passed},"amended":${amended},"withheld":${withheld},"expired":${expired},"would-withhold":${wouldWithhold},"unchecked":${unchecked}}`;
}

function writeList(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : JSON.stringify(list);
}

const known = new WeakMap<object, Uint8Array>();

// What core gives out frozen is the same from exchange to exchange; all else is new each time.
function bytesOf(value: object): Uint8Array {
  const kept = known.get(value);
  if (kept !== undefined) return kept;
  const bytes = Buffer.from(JSON.stringify(value));
  if (Object.isFrozen(value)) known.set(value, bytes);
  return bytes;
}
