import { ownText, type Report, type ReportedDecision } from '@cookiewarden/core';

/** What a line says of an exchange: all its decisions, or one. */
export type Account = { readonly [Field in Exclude<keyof Report, 'decisions'>]: Report[Field] } & {
  readonly requestId: string | number | undefined;
  readonly route: string | undefined;
  readonly decisions?: Report['decisions'];
  readonly decision?: ReportedDecision;
};

/**
 * An account as JSON, as pino's own way costs as much as all that is done for an exchange. Standing and decisions are frozen,
 * and the same objects in many accounts: they are put into words once.
 */
export function writeAccount(account: Account): string {
  const { requestId, route } = account;
  const id = requestId === undefined ? '' : `"requestId":${writeValue(requestId)},`;
  const of = route === undefined ? '' : `"route":${writeValue(route)},`;
  return `{${id}${of}${writeKnown(account)}`;
}

interface Told {
  readonly account: Account;
  readonly text: string;
}

// By where the visitor stands: who comes again with the same answer gets the same.
const told = new WeakMap<Account['standing'], Told>();

function writeKnown(account: Account): string {
  const { standing } = account;
  const before = told.get(standing);
  if (before !== undefined && saysTheSame(before.account, account)) return before.text;
  const text = ownText(writeRest(account));
  if (isLasting(account)) told.set(standing, { account, text });
  return text;
}

function saysTheSame(one: Account, other: Account): boolean {
  return (
    one.decisions === other.decisions &&
    one.counts === other.counts &&
    one.mode === other.mode &&
    one.policyVersion === other.policyVersion &&
    isPlain(other)
  );
}

function isLasting(account: Account): boolean {
  const { standing, decisions, counts } = account;
  return isPlain(account) && [standing, decisions, counts].every(Object.isFrozen);
}

function isPlain({ decision, unlisted, unchecked, notes, faults }: Account): boolean {
  const isUsual = decision === undefined && unlisted === undefined && unchecked === undefined;
  return isUsual && notes.length === 0 && faults.length === 0;
}

function writeRest(account: Account): string {
  const { mode, policyVersion, standing, decisions, decision } = account;
  const { unlisted, counts, unchecked, notes, faults } = account;
  let text = `"mode":"${mode}","policyVersion":${writeValue(policyVersion)},"standing":${writeOnce(standing)},`;
  if (decisions !== undefined) text += `"decisions":${writeList(decisions)},`;
  if (decision !== undefined) text += `"decision":${writeOnce(decision)},`;
  if (unlisted !== undefined) text += `"unlisted":${unlisted},`;
  text += `"counts":${writeOnce(counts)},`;
  if (unchecked !== undefined) text += `"unchecked":${writeValue(unchecked)},`;
  return `${text}"notes":${writeRare(notes)},"faults":${writeRare(faults)}}`;
}

// As pino does it: few texts have anything to escape, and to call for JSON costs more than to look.
function writeValue(value: string | number): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return JSON.stringify(value);
  }
  return `"${value}"`;
}

// Alike exchanges share a frozen list; any other list holds many a decision that is frozen.
function writeList(decisions: readonly ReportedDecision[]): string {
  if (Object.isFrozen(decisions)) return writeOnce(decisions);
  return `[${decisions.map(writeOnce).join()}]`;
}

const known = new WeakMap<object, string>();

function writeOnce(value: object): string {
  const text = known.get(value);
  if (text !== undefined) return text;
  const made = JSON.stringify(value);
  if (Object.isFrozen(value)) known.set(value, made);
  return made;
}

function writeRare(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : JSON.stringify(list);
}
