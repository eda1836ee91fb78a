import type { Answer } from '@cookiewarden/core';
import { encodeName } from './encode.js';
import type { ConsentRecord } from './record.js';

/**
 * Reads a record's text; `undefined` where it is none. Never throws.
 * Only the spelling that `encodeRecord` writes is read: two texts never stand for one record.
 */
export function decodeRecord(text: string): ConsentRecord | undefined {
  if (typeof text !== 'string' || text.length > limitCharacters) return undefined;
  const fields = shape.exec(text);
  if (fields === null) return undefined;
  const [, at = '', policy, lang, from, notice, yes, no, servicesYes, servicesNo] = fields;
  const recordedAt = readTime(at);
  const policyVersion = policy === undefined ? undefined : decodeName(policy);
  const language = lang === undefined ? undefined : decodeName(lang);
  const source = from === undefined ? undefined : decodeName(from);
  const categories = readAnswers(yes, no);
  const services = readAnswers(servicesYes, servicesNo);
  if (recordedAt === undefined || categories === undefined || services === undefined) return undefined;
  if (policyVersion === undefined && policy !== undefined) return undefined;
  if (language === undefined && lang !== undefined) return undefined;
  if (source === undefined && from !== undefined) return undefined;
  const noticeShown = notice !== undefined;
  return { recordedAt, policyVersion, language, source, noticeShown, categories, services };
}

// Browsers ignore a cookie whose name and value have more than 4096 octets (RFC 6265bis 5.6).
const limitCharacters = 4096;

// Each group stops at a character that it cannot contain, so the match is linear.
const shape = new RegExp(
  [
    '^v1&at=(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)',
    '(?:&policy=([\\w%-]+))?(?:&lang=([\\w%-]+))?(?:&source=([\\w%-]+))?(&notice=1)?',
    '(?:&yes=([\\w%.-]+))?(?:&no=([\\w%.-]+))?',
    '(?:&services-yes=([\\w%.-]+))?(?:&services-no=([\\w%.-]+))?$',
  ].join(''),
);

const noAnswers: ReadonlyMap<string, Answer> = new Map();

function readAnswers(
  granted: string | undefined,
  denied: string | undefined,
): ReadonlyMap<string, Answer> | undefined {
  if (granted === undefined && denied === undefined) return noAnswers;
  const answers = new Map<string, Answer>();
  if (granted !== undefined && !addNames(answers, granted, 'granted')) return undefined;
  if (denied !== undefined && !addNames(answers, denied, 'denied')) return undefined;
  return answers;
}

// Cut by hand: `split` would cost as much as all the rest of the reading.
function addNames(answers: Map<string, Answer>, list: string, answer: Answer): boolean {
  let previous = '';
  for (let start = 0; start <= list.length; ) {
    const dot = list.indexOf('.', start);
    const end = dot < 0 ? list.length : dot;
    const spelling = list.slice(start, end);
    // Rising order leaves no room for a second spelling of the list, nor for an empty or repeated name.
    if (spelling <= previous) return false;
    const name = decodeName(spelling);
    if (name === undefined || answers.has(name)) return false;
    answers.set(name, answer);
    previous = spelling;
    start = end + 1;
  }
  return true;
}

function decodeName(spelling: string): string | undefined {
  if (!spelling.includes('%')) return spelling;
  try {
    const name = decodeURIComponent(spelling);
    return encodeName(name) === spelling ? name : undefined;
  } catch {
    return undefined;
  }
}

// Built from the digits: `Date.parse` and `toISOString` cost more than all the rest together.
function readTime(text: string): number | undefined {
  const year = readTwoDigits(text, 0) * 100 + readTwoDigits(text, 2);
  const month = readTwoDigits(text, 5);
  const day = readTwoDigits(text, 8);
  const hour = readTwoDigits(text, 11);
  const minute = readTwoDigits(text, 14);
  const second = readTwoDigits(text, 17);
  if (year < 1970 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) {
    return undefined;
  }
  // Day 0 of the next month is the last of this one.
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function readTwoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 0x30) * 10 + text.charCodeAt(at + 1) - 0x30;
}
