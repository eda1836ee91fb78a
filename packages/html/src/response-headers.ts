import type { HtmlJudge } from './html-judge.js';
import { isLoadingRelation } from './load-conditions.js';
import { splitOutsideQuotes } from './media-type.js';
import { readRefresh } from './refresh.js';
import { readCandidates } from './srcset.js';
import { UrlJudge } from './url-judge.js';

/** The part of a `Link` header that may go out, its links byte for byte; `undefined` if nothing is left. */
export function judgeLinkHeader(text: string, judge: HtmlJudge, pageUrl: string): string | undefined {
  const urls = new UrlJudge(judge, pageUrl, 'utf-8');
  return keepParts(splitLinks(text), (link) => {
    const { url, rel, imagesrcset } = readLink(link);
    // RFC 8288 3.3: a link without a relation names none.
    if (url === undefined || rel === undefined || !isLoadingRelation(rel)) return true;
    const loaded = [url, ...readCandidates(imagesrcset ?? '').map((candidate) => candidate.url)];
    return loaded.every((address) => !isWithheld(urls, address, 'link'));
  });
}

/** A `Refresh` header, or `undefined` where its target is withheld. */
export function judgeRefresh(text: string, judge: HtmlJudge, pageUrl: string): string | undefined {
  const target = readRefresh(text);
  if (target === undefined) return text;
  const urls = new UrlJudge(judge, pageUrl, 'utf-8');
  return isWithheld(urls, target.url, 'refresh') ? undefined : text;
}

/** The part of a `Speculation-Rules` header that may go out: browsers fetch what it names. `undefined` if nothing is left. */
export function judgeSpeculationRules(text: string, judge: HtmlJudge, pageUrl: string): string | undefined {
  const urls = new UrlJudge(judge, pageUrl, 'utf-8');
  return keepParts(splitMembers(text), (member) => {
    // RFC 8941 3.3.3: what is no string names no address.
    const quoted = /^\s*"((?:[^"\\]|\\.)*)"/.exec(member)?.[1];
    return quoted === undefined || !isWithheld(urls, quoted.replace(/\\(.)/g, '$1'), 'speculation-rules');
  });
}

/**
 * The part of a `Reporting-Endpoints`, `Report-To` or `NEL` header that may go out; `undefined` if nothing is left.
 * `NEL` holds no address: it goes where `withheldGroups` holds its group, into which the other two write.
 */
export function judgeReportHeader(
  name: 'reporting-endpoints' | 'report-to' | 'nel',
  text: string,
  judge: HtmlJudge,
  pageUrl: string,
  withheldGroups: Set<string> = new Set(),
): string | undefined {
  if (name === 'nel') return keepParts(splitObjects(text), (part) => !withheldGroups.has(readGroup(part)));
  const urls = new UrlJudge(judge, pageUrl, 'utf-8');
  const split = name === 'report-to' ? splitObjects : splitMembers;
  const read = name === 'report-to' ? readReportTo : readEndpoint;
  return keepParts(split(text), (part) => {
    const { group, endpoints } = read(part);
    if (endpoints.every((url) => !isWithheld(urls, url, name))) return true;
    withheldGroups.add(group);
    return false;
  });
}

// Header text has one character a byte.
function isWithheld(urls: UrlJudge, url: string, element: string): boolean {
  return urls.judgeText(urls.addresses.decode(url), element) === 'withheld';
}

// The same text where nothing goes, so that not even a blank changes.
function keepParts(parts: readonly string[], keep: (part: string) => boolean): string | undefined {
  const kept = parts.filter((part) => part.trim() === '' || keep(part));
  if (kept.length === parts.length) return parts.join(',');
  const left = kept.map((part) => part.trim()).filter((part) => part !== '');
  return left.length === 0 ? undefined : left.join(', ');
}

// RFC 8288 3: commas part links, except in `<…>` and in quoted strings.
function splitLinks(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let inside = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (inside !== '') {
      if (character === '\\' && inside === '"') at++;
      else if (character === inside) inside = '';
    } else if (character === '<') inside = '>';
    else if (character === '"') inside = '"';
    else if (character === ',') {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

interface Link {
  readonly url: string | undefined;
  readonly rel: string | undefined;
  readonly imagesrcset: string | undefined;
}

function readLink(link: string): Link {
  const [whole = '', url] = /^\s*<([^>]*)>/.exec(link) ?? [];
  const parameters = new Map<string, string>();
  for (const parameter of splitOutsideQuotes(link.slice(whole.length), ';')) {
    const [, name, quoted, plain] =
      /^\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s"]*))/s.exec(parameter) ?? [];
    // RFC 8288 3.3: of several the first counts.
    if (name === undefined || parameters.has(name.toLowerCase())) continue;
    parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/gs, '$1') ?? plain ?? '');
  }
  return { url, rel: parameters.get('rel'), imagesrcset: parameters.get('imagesrcset') };
}

interface ReportGroup {
  readonly group: string;
  readonly endpoints: readonly string[];
}

function splitMembers(text: string): readonly string[] {
  return splitOutsideQuotes(text, ',');
}

// RFC 8941 3.2: a dictionary of strings; a member that is none names no endpoint.
function readEndpoint(member: string): ReportGroup {
  const [, group = '', url] = /^\s*([a-z*][a-z0-9_.*-]*)\s*=\s*"((?:[^"\\]|\\.)*)"/.exec(member) ?? [];
  return { group, endpoints: url === undefined ? [] : [url.replace(/\\(.)/g, '$1')] };
}

// Reporting API 1 (2018), 3.1: JSON objects parted by commas, as if in an array.
function splitObjects(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isQuoted && character === '\\') at++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

// What is no JSON is ignored by browsers: it may pass.
function readReportTo(text: string): ReportGroup {
  const { group, endpoints } = readObject(text);
  return {
    group: typeof group === 'string' ? group : 'default',
    endpoints: (Array.isArray(endpoints) ? endpoints : []).flatMap((endpoint: unknown) => {
      const url = typeof endpoint === 'object' && endpoint !== null && 'url' in endpoint && endpoint.url;
      return typeof url === 'string' ? [url] : [];
    }),
  };
}

// Network Error Logging, 4.1.
function readGroup(text: string): string {
  const { report_to: group } = readObject(text);
  return typeof group === 'string' ? group : '';
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
