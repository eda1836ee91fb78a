import { definePolicy, type PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'parse5';
import { strip } from '../support/strip.js';

const video = 'https://video.example/embed?v=1&amp;t=2';

const policyOf = (options: PolicyOptions = {}) =>
  definePolicy({
    rules: [{ host: 'pixel.example', category: 'advertising' }],
    services: [{ id: 'clips', name: 'Clips & Co', category: 'social', hosts: [{ host: 'video.example' }] }],
    serviceWithheldAs: { clips: 'placeholder' },
    ...options,
  });
const policy = policyOf();

/** The page with the box in a short form: what it says, where its link leads and into what. */
const read = (page: string, options: Parameters<typeof strip>[1] = { policy }) => {
  const left = strip(page, options);
  const [box = '', attributes = '', notice = '', link = '', words = ''] =
    /<span class="cookiewarden-placeholder"([^>]*)><span>(.*?)<\/span> <a class="cookiewarden-load"([^>]*)>(.*?)<\/a><\/span>/.exec(
      left,
    ) ?? [];
  return { rest: left.replace(box, ''), attributes, notice, link, words, hasBox: box !== '' };
};

describe('the placeholder of a frame', () => {
  it('names service and category, and leads into the frame, which has no source', () => {
    expect(read(`<html lang=en><p><iframe id=v src="${video}" width=560></iframe></p>`)).toEqual({
      hasBox: true,
      attributes: ' role="group" data-category="social" data-service="clips"',
      notice: 'Content of Clips &amp; Co is not loaded: you have not agreed to “social media”.'.replaceAll(
        /[“”]/g,
        (quote) => `&#${quote.codePointAt(0)};`,
      ),
      link: ` href="${video}" target="cookiewarden-1"`,
      words: 'Load this once',
      rest: '<html lang=en><p><iframe name="cookiewarden-1" id=v data-withheld width=560></iframe></p>',
    });
  });

  it('is part of the paragraph, and of the table’s cell, that the frame is in', () => {
    const page = strip(`<p><b><iframe src="${video}"></iframe></b>after</p>`, { policy });
    const paragraph = JSON.stringify(parse(page), (key, value) => (key === 'parentNode' ? undefined : value));
    expect(paragraph.indexOf('after')).toBeGreaterThan(paragraph.indexOf('iframe'));
    expect(page.match(/<p>/g)).toHaveLength(1);
  });

  it.each([
    ['de', 'Einmal laden', 'Soziale Medien'],
    ['fr-CA', 'Charger une fois', 'R&#233;seaux sociaux'],
    ['ja', '&#20170;', '&#12477;'],
  ])('speaks the language of the page, in ASCII: %s', (language, words, category) => {
    const box = read(`<html lang="${language}"><iframe src="${video}"></iframe>`);
    expect(box.words.startsWith(words)).toBe(true);
    expect(box.notice).toContain(category);
    expect(box.attributes).not.toContain('lang');
    expect(box.words + box.notice).toMatch(/^[\x20-\x7e]*$/);
  });

  it('says it in the operator’s words, which are text', () => {
    const fi = { notice: '<b>{service}</b> & {category} {service}', load: 'Lataa "kerran"' };
    const own = { en: fi, fi: { ...fi, categories: { social: 'Some' } } };
    const texts = policyOf({ html: { placeholderTexts: own } });
    const box = read(`<html lang=fi-FI><iframe src="${video}"></iframe>`, { policy: texts });
    expect(box.notice).toBe('&lt;b&gt;Clips &amp; Co&lt;/b&gt; &amp; Some Clips &amp; Co');
    expect(box.words).toBe('Lataa &quot;kerran&quot;');
    expect(box.attributes).not.toContain('lang');
    const other = read(`<html lang=hu><iframe src="${video}"></iframe>`, { policy: texts });
    expect([other.notice, other.attributes]).toEqual([
      expect.stringContaining('&amp; social media Clips'),
      expect.stringContaining(' lang="en" dir="ltr"'),
    ]);
  });

  it('calls a category by the operator’s word for it, also one of the operator’s own', () => {
    const texts = policyOf({
      categories: { social: { name: 'media' } },
      html: {
        placeholderTexts: { fi: { notice: '{category}', load: 'Lataa', categories: { social: 'Some' } } },
      },
    });
    expect(read(`<html lang=fi><iframe src="${video}"></iframe>`, { policy: texts }).notice).toBe('Some');
  });

  it('says in English, marked so, what it has no words for', () => {
    for (const page of [
      `<html lang=fi><iframe src="${video}"></iframe>`,
      `<iframe src="${video}"></iframe>`,
    ]) {
      expect(read(page).attributes).toContain(' lang="en" dir="ltr"');
    }
  });

  it('goes into a frame that has a name by that name, and never out of the page', () => {
    const into = (name: string) => read(`<iframe ${name} src="${video}"></iframe>`);
    expect(into('name=clip').link).toContain('target="clip"');
    expect(into('name=clip').rest).toBe('<iframe name=clip data-withheld></iframe>');
    expect(into(`name='a"b'`).link).toContain('target="a&quot;b"');
    for (const name of ['_top', '_blank', '_parent', '']) {
      expect(into(`name="${name}"`).link).toContain('target="cookiewarden-1"');
      expect(into(`name="${name}"`).rest).toMatch(/^<iframe name="cookiewarden-1" name=/);
    }
  });

  it('numbers the frames of a page', () => {
    const page = `<iframe src="${video}"></iframe>`.repeat(2);
    expect(strip(page, { policy }).match(/target="cookiewarden-\d"/g)).toEqual([
      'target="cookiewarden-1"',
      'target="cookiewarden-2"',
    ]);
  });

  it.each([
    [`src=${video}`, video],
    [`src='https://video.example/"a"'`, 'https://video.example/&quot;a&quot;'],
    [`src="" data-src="${video}"`, video],
    [`class=lazyload data-src='${video}'`, video],
    ['src="//video.example/é"', '//video.example/é'],
  ])('leads to what was written: %s', (attribute, href) => {
    const { link, rest } = read(`<iframe ${attribute}></iframe>`);
    expect(link).toContain(`href="${href}"`);
    expect(rest).not.toContain('video.example');
  });

  it('sends the referrer that the frame would have sent', () => {
    expect(read(`<iframe src="${video}" referrerpolicy=Origin></iframe>`).link).toMatch(
      / referrerpolicy="origin"$/,
    );
    expect(read(`<iframe src="${video}" referrerpolicy='"><b>'></iframe>`).link).not.toContain(
      'referrerpolicy',
    );
  });

  it('calls a category by the operator’s word, and a host by its name where there is no service', () => {
    const own = policyOf({
      categories: { advertising: { name: 'Reklame', withheldAs: 'placeholder' } },
    });
    const { notice, attributes } = read('<html lang=en><iframe src="https://pixel.example/f"></iframe>', {
      policy: own,
    });
    expect(notice).toContain('Content of pixel.example is');
    expect(notice).toContain('Reklame');
    expect(attributes).toBe(' role="group" data-category="Reklame"');
  });

  it.each([
    ['width=1 height=1', 'of at most one pixel'],
    ['width=0 height=0 style="display:none;visibility:hidden"', 'hidden by its style'],
    ['style="position:absolute;left:-9999px"', 'out of sight'],
    ['hidden', 'hidden'],
  ])('is not there for a frame with %s, which is removed: it is %s', (marks) => {
    expect(strip(`<noscript><iframe src="${video}" ${marks}></iframe></noscript>`, { policy })).toBe(
      '<noscript></noscript>',
    );
  });

  it('is for frames only: scripts are left inert, and pictures go', () => {
    expect(strip('<script src="https://video.example/s.js"></script>', { policy })).toBe(
      '<script type="text/plain" data-category="social" data-service="clips" data-src="https://video.example/s.js"></script>',
    );
    expect(strip('<img src="https://video.example/i.png">', { policy })).toBe('');
  });

  it('does not end a drawing', () => {
    const page = `<svg><iframe src="${video}"></iframe><circle/></svg>`;
    expect(strip(page, { policy })).toMatch(/^<svg><iframe [^>]*><\/iframe><circle\/><\/svg>$/);
    expect(strip(page, { policy })).not.toMatch(/ src=|placeholder/);
  });

  it('is written into the markup of a srcdoc, too', () => {
    const page = `<iframe srcdoc="<iframe src='${video.replace('&amp;', '&amp;amp;')}'></iframe>"></iframe>`;
    expect(strip(page, { policy })).toContain('cookiewarden-load');
  });
});
