import type { Answer } from '@cookiewarden/core';
import type { ConsentRecord } from './record.js';

/**
 * Writes a record as text of cookie octets, the same text for the same record:
 * `v1&at=2026-11-24T03:50:12Z&policy=3&lang=de&yes=statistical&no=advertising.social`.
 */
export function encodeRecord(record: ConsentRecord): string {
  const { recordedAt, policyVersion, language, source, noticeShown, categories, services } = record;
  return [
    `v1&at=${new Date(recordedAt).toISOString().slice(0, 19)}Z`,
    policyVersion === undefined ? '' : `&policy=${encodeName(policyVersion)}`,
    language === undefined ? '' : `&lang=${encodeName(language)}`,
    source === undefined ? '' : `&source=${encodeName(source)}`,
    noticeShown ? '&notice=1' : '',
    writeNames('&yes=', categories, 'granted'),
    writeNames('&no=', categories, 'denied'),
    writeNames('&services-yes=', services, 'granted'),
    writeNames('&services-no=', services, 'denied'),
  ].join('');
}

/**
 * Writes a record in `limitCharacters` at most. What does not fit is given up in the strict direction: first
 * grants of services, then everything but a refusal of each category.
 */
export function encodeWithin(record: ConsentRecord, limitCharacters: number): string {
  const whole = encodeRecord(record);
  if (whole.length <= limitCharacters) return whole;
  const refused = [...record.services].filter(([, answer]) => answer === 'denied');
  const withoutGrants = encodeRecord({ ...record, services: new Map(refused) });
  if (withoutGrants.length <= limitCharacters) return withoutGrants;
  // In doubt we withhold: a browser ignores a cookie that is too long, and the refusals in it would be lost.
  const categories = new Map([...record.categories.keys()].map((name): [string, Answer] => [name, 'denied']));
  const services = new Map<string, Answer>(refused.length > 0 ? [[unnamedServices, 'denied']] : []);
  return encodeRecord({ ...record, categories, services });
}

/** Stands in a record for refused services that found no room in it: their categories may have no answer of their own. */
export const unnamedServices = '*';

const plainName = /^[\w-]+$/;

/** A name as the record spells it: `.` parts the names, so it is escaped too. */
export function encodeName(name: string): string {
  if (plainName.test(name)) return name;
  // A lone surrogate has no UTF-8: U+FFFD stands for it, as in every WHATWG encoder.
  const wellFormed = name.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/[.!~*'()]/g, escapeOctet);
}

function escapeOctet(octet: string): string {
  return `%${octet.charCodeAt(0).toString(16).toUpperCase()}`;
}

// Sorted by their spelling, so that one record has one text.
function writeNames(field: string, answers: ReadonlyMap<string, Answer>, wanted: Answer): string {
  const names: string[] = [];
  for (const [name, answer] of answers) if (answer === wanted && name !== '') names.push(encodeName(name));
  return names.length === 0 ? '' : field + names.sort().join('.');
}
