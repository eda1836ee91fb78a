import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Answer,
  type ConsentReading,
  definePolicy,
  type Exchange,
  type LoadAttempt,
  openExchange,
  type Policy,
  type Reason,
  type Report,
} from '@cookiewarden/core';
import { createStripper } from '@cookiewarden/html';
import { allServices } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';
import { readPage } from '../support/page-loads.js';
import { repositoryRoot } from '../support/source-tree.js';
import { request } from '../support/standing.js';

const folder = join(repositoryRoot, '../shared/corpus/pages');
const isThere = existsSync(folder);
if (!isThere) console.warn(`${folder} is absent: saved pages are not tried`);
const describeReal = isThere ? describe : describe.skip;

const policy = definePolicy({ services: allServices });
// Nobody can agree to a pixel that no rule names.
const knownOnly = definePolicy({ services: allServices, html: { tinyImages: 'ignore' } });
const names = isThere ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
const pages = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

describeReal.each(pages)('%s, to a visitor who refused', (_name, html) => {
  const pageUrl = findUrl(html);
  const sent = send(policy, html, pageUrl, everything('denied'));
  const before = readPage(html, pageUrl);
  const after = readPage(sent.html, pageUrl);

  it('reads as it did', () => {
    expect(after.text).toBe(before.text);
  });

  it('loads nothing of a service that needs an answer', () => {
    expect(after.loads.filter(needsAnswer)).toEqual([]);
  });

  it('loads all else', () => {
    const kept = new Set(after.loads);
    const withheld = new Set(
      sent.report.decisions.filter(({ outcome }) => outcome === 'withheld').map(({ subject }) => subject),
    );
    const gone = before.loads.filter((load) => isAddress(load) && !kept.has(load));
    expect(gone.filter((load) => !withheld.has(hostOf(load)))).toEqual([]);
  });

  it('is byte for byte what it was once the visitor agrees', () => {
    expect(send(knownOnly, html, pageUrl, everything('granted')).html === html).toBe(true);
  });
});

describeReal('images that are pixels by their looks alone', () => {
  // With no rules at all: nothing else is withheld.
  const bare = definePolicy({});
  const found = pages.flatMap(([, html]) => findWithheld(bare, html));

  it('say so', () => {
    expect(found.length).toBeGreaterThanOrEqual(25);
    for (const { attempt, reason } of found) {
      expect({ reason, element: attempt.element }).toEqual({ reason: 'unclassified-pixel', element: 'img' });
    }
  });

  // Of all cross-site images of 1×1 on these pages three in five are pixels; the others hold a place for a picture.
  it('are pixels in 95 of 100 cases', () => {
    const wrong = found.filter(({ attempt }) => !isKnownPixel(attempt));
    expect(wrong.length / found.length).toBeLessThanOrEqual(0.05);
  });
});

interface Withheld {
  readonly attempt: LoadAttempt;
  readonly reason: Reason;
}

function findWithheld(sender: Policy, html: string): readonly Withheld[] {
  const found: Withheld[] = [];
  const exchange = openFor(sender, findUrl(html), everything('denied'));
  const stripper = createStripper({
    judge: {
      policy: sender,
      settle(attempt) {
        const ruling = exchange.settle(attempt);
        const isWithheld = ruling.outcome === 'withheld' && attempt.kind === 'load';
        if (isWithheld) found.push({ attempt, reason: ruling.decision.reason });
        return ruling;
      },
    },
    pageUrl: findUrl(html),
    charset: 'utf-8',
    emit: () => undefined,
  });
  stripper.write(new TextEncoder().encode(html));
  stripper.end();
  return found;
}

function isKnownPixel({ host, path, query }: LoadAttempt): boolean {
  const rule = policy.rules.host(host, path, query);
  return (rule !== undefined && rule.category !== 'technical') || pixelsReadByHand.has(host);
}

// Counters of sites under another name of their owners, of a network of teasers, and an exchange of ids.
const pixelsReadByHand = new Set([
  'sa.bbc.co.uk',
  'kinja.com',
  't.newsmaxfeednetwork.com',
  'rudy.adsnative.com',
]);

function everything(answer: Answer): ConsentReading {
  const categories = new Map(policy.subject.categoryNames.map((name) => [name, answer]));
  return { categories, services: new Map(), isAnswered: true, source: 'test' };
}

function send(
  sender: Policy,
  html: string,
  pageUrl: string,
  consent: ConsentReading,
): { readonly html: string; readonly report: Report } {
  const exchange = openFor(sender, pageUrl, consent);
  const chunks: Uint8Array[] = [];
  const stripper = createStripper({
    judge: exchange,
    pageUrl,
    charset: 'utf-8',
    emit: (bytes) => chunks.push(bytes.slice()),
  });
  stripper.write(new TextEncoder().encode(html));
  stripper.end();
  return { html: Buffer.concat(chunks).toString('utf8'), report: exchange.close() };
}

function openFor(sender: Policy, pageUrl: string, consent: ConsentReading): Exchange {
  const host = new URL(pageUrl).hostname;
  return openExchange(sender, request({}, { host }), consent);
}

function findUrl(html: string): string {
  const [, address = 'https://page.example/'] =
    /<link[^>]+rel="canonical"[^>]+href="(https?:[^"]+)"/i.exec(html) ??
    /<meta[^>]+property="og:url"[^>]+content="(https?:[^"]+)"/i.exec(html) ??
    [];
  return address;
}

function isAddress(load: string): boolean {
  return /^\w+ https?:/.test(load);
}

function hostOf(load: string): string {
  return new URL(load.slice(load.indexOf(' ') + 1)).hostname;
}

function needsAnswer(load: string): boolean {
  if (!isAddress(load)) return false;
  const { hostname, pathname, search } = new URL(load.slice(load.indexOf(' ') + 1));
  const rule = policy.rules.host(hostname, pathname, search.slice(1));
  return rule !== undefined && rule.category !== 'technical';
}
