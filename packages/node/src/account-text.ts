import type { Report, ReportedDecision } from '@cookiewarden/core';

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
  const { requestId, route, mode, policyVersion, standing, decisions, decision } = account;
  const { unlisted, counts, unchecked, notes, faults } = account;
  let text = '{';
  if (requestId !== undefined) text += `"requestId":${writeValue(requestId)},`;
  if (route !== undefined) text += `"route":${writeValue(route)},`;
  text += `"mode":"${mode}","policyVersion":${writeValue(policyVersion)},"standing":${writeOnce(standing)},`;
  if (decisions !== undefined) text += `"decisions":[${writeDecisions(decisions)}],`;
  if (decision !== undefined) text += `"decision":${writeOnce(decision)},`;
  if (unlisted !== undefined) text += `"unlisted":${unlisted},`;
  text += `"counts":${writeCounts(counts)},`;
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

function writeDecisions(decisions: readonly ReportedDecision[]): string {
  let text = '';
  for (const decision of decisions) text += text === '' ? writeOnce(decision) : `,${writeOnce(decision)}`;
  return text;
}

const known = new WeakMap<object, string>();

function writeOnce(value: object): string {
  const text = known.get(value);
  if (text !== undefined) return text;
  const made = JSON.stringify(value);
  if (Object.isFrozen(value)) known.set(value, made);
  return made;
}

function writeCounts(counts: Report['counts']): string {
  const { passed, amended, withheld, expired, 'would-withhold': wouldWithhold, unchecked } = counts;
  const done = `"passed":${passed},"amended":${amended},"withheld":${withheld},"expired":${expired}`;
  return `{${done},"would-withhold":${wouldWithhold},"unchecked":${unchecked}}`;
}

function writeRare(list: readonly unknown[]): string {
  return list.length === 0 ? '[]' : JSON.stringify(list);
}
