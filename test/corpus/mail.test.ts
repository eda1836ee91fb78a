import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definePolicy } from '@cookiewarden/core';
import { applyPolicy, defineMailPolicy, type MailReport } from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { readUrl } from '../support/read-url.js';
import { repositoryRoot } from '../support/source-tree.js';

const folder = join(repositoryRoot, '../shared/corpus/emails');
const isThere = existsSync(folder);
if (!isThere) console.warn(`${folder} is absent: real mails are not tried`);
const describeReal = isThere ? describe : describe.skip;

const mail = defineMailPolicy(definePolicy({}));
const names = isThere ? readdirSync(folder).filter((name) => /^spamassassin-.*\.txt$/.test(name)) : [];

// The 1x1 images with a query, by host, as they were found by another program.
const trackers = new Map(
  isThere
    ? readFileSync(join(folder, 'spamassassin-MANIFEST.tsv'), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((row): [string, readonly string[]] => {
          const [file = '', , hosts = ''] = row.split('\t');
          return [file, hosts.toLowerCase().split('; ')];
        })
    : [],
);

async function readHtml(name: string): Promise<string> {
  const { html } = await simpleParser(readFileSync(join(folder, name)), { skipImageLinks: true });
  return typeof html === 'string' ? html : '';
}

describeReal('real mails of 2002', () => {
  it('lose their pixels and nothing else', async () => {
    const sums = { mails: 0, images: 0, links: 0, pixels: 0, unchanged: 0 };
    for (const name of names) {
      const html = await readHtml(name);
      const { body, report } = applyPolicy(html, 'off', mail);
      const images = html.match(/<img\b[^>]*>/gi) ?? [];
      const gone = images.filter((image) => !body.includes(image));
      const hosts = new Set(gone.map((image) => hostOf(image)));
      // Every host of the list went, and what went is what the report counts.
      expect([...hosts]).toEqual(expect.arrayContaining([...(trackers.get(name) ?? [])]));
      expect(gone).toHaveLength(new Set(gone).size);
      expect(report.open.withheld).toBe(gone.length);
      // Without those tags the mail is, byte for byte, what it was.
      expect(gone.reduce((text, image) => text.replace(image, ''), html)).toBe(body);
      sums.mails++;
      sums.images += images.length;
      sums.links += html.match(/<(a|area)\b[^>]*href/gi)?.length ?? 0;
      sums.pixels += gone.length;
      sums.unchanged += body === html ? 1 : 0;
    }
    expect(sums).toMatchSnapshot();
  });

  it('stay byte for byte where everything was agreed to', async () => {
    for (const name of names) {
      const html = await readHtml(name);
      expect(applyPolicy(html, 'full', mail).body).toBe(html);
    }
  });
});

describeReal('a newsletter with pixels in images, style sheets and backgrounds', () => {
  const html = isThere ? readFileSync(join(folder, 'mtb-multibgcsstrackers.html'), 'utf8') : '';

  it('loses every one of them, and keeps its pictures', () => {
    const { body, report } = applyPolicy(html, 'off', mail);
    expect(html.match(/emltrk\.com|sparkpostmail\.com\/q\//g)?.length).toBeGreaterThan(5);
    expect(body).not.toMatch(/emltrk\.com|sparkpostmail\.com\/q\//);
    expect(picturesOf(body)).toEqual(picturesOf(html));
    expect(report.seen).toEqual(['litmus', 'sparkpost']);
    expect(countsOf(report)).toMatchSnapshot();
  });

  it('keeps its embedded picture', () => {
    const embedded = readFileSync(join(folder, 'mtb-embeddedBase64Img.html'), 'utf8');
    const { body, report } = applyPolicy(embedded, 'off', mail);
    expect(body.match(/src="data:image/g)).toEqual(embedded.match(/src="data:image/g));
    expect(countsOf(report)).toMatchSnapshot();
  });
});

describeReal("MailTrackerBlocker's own addresses", () => {
  const urls = isThere
    ? readFileSync(join(folder, 'mtb-test-urls.txt'), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('http') && readUrl(line) !== undefined)
    : [];

  it('are known where their sender is, and pictures are not', () => {
    const known = urls.filter((url) => {
      const { hostname, pathname, search } = new URL(url);
      return mail.rules.host(hostname, pathname, search.slice(1)) !== undefined;
    });
    expect(known.filter((url) => url.includes('/sample.jpg'))).toEqual([]);
    expect({ addresses: urls.length, known: known.length }).toMatchSnapshot();
    expect(known).toEqual(
      expect.arrayContaining(urls.filter((url) => /awstrack\.me\/I0|\/CI0\/|ho\.gif|\/open\.aspx/.test(url))),
    );
  });
});

function hostOf(image: string): string {
  return /src\s*=\s*["']?https?:\/\/([^/"'\s>:]+)/i.exec(image)?.[1]?.toLowerCase() ?? '';
}

function picturesOf(html: string): readonly string[] {
  return (html.match(/<img\b[^>]*>/gi) ?? []).filter((image) => !/width="1"/.test(image));
}

function countsOf({ open, click, parameters, kept }: MailReport) {
  return { opens: open.withheld, click, parameters, kept };
}
