import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { ForeignContent, type Reading } from '../../packages/html/src/foreign-content.js';
import { hashName } from '../../packages/html/src/name-table.js';

/** The state after some tags, shown to it as the tokenizer shows them. */
function follow(markup: string): ForeignContent {
  const foreign = new ForeignContent();
  for (const [tag, slash, name = ''] of markup.matchAll(/<(\/?)([a-z0-9-]+)[^>]*>/gi)) {
    const hash = hashName(name);
    if (slash === '/') {
      if (!foreign.isIdle) foreign.close(hash);
    } else if (!foreign.isIdle || /^(svg|math)$/i.test(name)) {
      foreign.open(hash, {
        isSelfClosing: tag.endsWith('/>'),
        isStyledFont: /\s(color|face|size)/i.test(tag),
        holdsHtml: /encoding="?(text\/html|application\/xhtml\+xml)/i.test(tag),
      });
    }
  }
  return foreign;
}

/** How a browser reads the text of a style that comes after some tags. */
function browserReading(markup: string): Reading | undefined {
  let reading: Reading | undefined;
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'style') {
      reading = node.childNodes.some((child) => 'tagName' in child) ? 'foreign' : 'html';
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(`<body>${markup}<style><x-y></x-y></style>`));
  return reading;
}

const roots = ['svg', 'math', 'svg/'];
const points = [
  'desc',
  'foreignObject',
  'mi',
  'mtext',
  'mglyph',
  'annotation-xml',
  'annotation-xml encoding="text/html"',
];
const inside = ['g', 'path/', 'font', 'font size=1'];
const html = [
  'p',
  'div',
  'b',
  'br',
  'span',
  'i',
  'h1',
  'h2',
  'ul',
  'li',
  'dd',
  'dt',
  'a',
  'img',
  'button',
  'object',
  'option',
];
const outer = ['form', 'table', 'td', 'body', 'head'];
const surroundings = [
  '',
  '<svg>',
  '<math>',
  '<b><svg><foreignObject>',
  '<table><tr><td><svg><desc>',
  '<a><p><math><mi>',
];

describe('foreign content', () => {
  it.each([
    ['', 'html'],
    ['<p>', 'html'],
    ['<svg>', 'foreign'],
    ['<SVG>', 'foreign'],
    ['<math>', 'foreign'],
    ['<svg/>', 'html'],
    ['<svg></svg>', 'html'],
    ['<svg><g>', 'foreign'],
    ['<svg><g/>', 'foreign'],
    ['<svg><title>', 'html'],
    ['<svg><desc>', 'html'],
    ['<svg><foreignObject>', 'html'],
    ['<svg><title></title>', 'foreign'],
    ['<svg><foreignObject><svg>', 'foreign'],
    ['<svg><foreignObject><div>', 'html'],
    ['<svg><foreignObject><div></div></foreignObject>', 'foreign'],
    ['<math><mi>', 'html'],
    ['<math><mtext>', 'html'],
    ['<math><mi></mi>', 'foreign'],
    ['<math><mi><malignmark>', 'foreign'],
    ['<math><annotation-xml>', 'foreign'],
    ['<math><annotation-xml encoding="text/html">', 'html'],
    ['<math><annotation-xml encoding="application/xhtml+xml">', 'html'],
    ['<math><annotation-xml encoding="image/svg+xml">', 'foreign'],
    ['<math><annotation-xml><svg>', 'foreign'],
    // Start tags that end foreign content.
    ['<svg><p>', 'html'],
    ['<svg><div></div>', 'html'],
    ['<svg><g><b>', 'html'],
    ['<svg><font>', 'foreign'],
    ['<svg><font color=red>', 'html'],
    ['<math><mrow><img>', 'html'],
    ['<svg></p>', 'html'],
    ['<svg></br>', 'html'],
  ] as const)('after %s text of a style is read as %s', (markup, reading) => {
    expect(browserReading(markup)).toBe(reading);
    expect(follow(markup).tagReading()).toBe(reading);
  });

  it.each(['<svg></g>', '<svg><foreignObject></td>', '<svg><foreignObject><b><i></b>', '<svg></g><g>'])(
    'is in doubt where only a tree could tell: %s',
    (markup) => {
      expect(follow(markup).tagReading()).toBe('both');
    },
  );

  // But for `title`, which outside of a drawing holds text: of that the tokenizer knows by itself.
  it.each([
    ['many', [...roots, ...points, ...inside, ...html, ...outer], 6000],
    // So that each meets each other in every order.
    ['few', ['svg', 'math', 'g', 'desc', 'mi', 'img', 'p', 'b'], 8000],
  ] as const)(
    'is never read in one way where a browser reads it in the other: %s kinds of tags',
    (_, names, numRuns) => {
      const name = fc.constantFrom(...names);
      const tags = fc.array(
        fc.oneof(
          { weight: 2, arbitrary: name.map((tag) => `<${tag}>`) },
          { weight: 1, arbitrary: name.map((tag) => `</${tag.replace(/[\s/].*/, '')}>`) },
        ),
        { maxLength: 10 },
      );
      let sure = 0;
      fc.assert(
        fc.property(fc.constantFrom(...surroundings), tags, (root, list) => {
          const markup = root + list.join('');
          const reading = follow(markup).tagReading();
          const browser = browserReading(markup);
          if (reading === 'both' || browser === undefined) return;
          sure++;
          if (reading !== browser) throw new Error(`${markup}: ${reading}, and not ${browser}`);
        }),
        { numRuns },
      );
      expect(sure).toBeGreaterThan(numRuns / 3);
    },
  );
});

describe('a CDATA section', () => {
  it.each([
    ['', 'html'],
    ['<svg>', 'foreign'],
    ['<math>', 'foreign'],
    ['<svg></svg>', 'html'],
    ['<svg></g>', 'both'],
  ] as const)('after %s is read as %s', (markup, reading) => {
    expect(follow(markup).cdataReading()).toBe(reading);
  });
});

describe('what is known of foreign content', () => {
  it('costs nothing where there is none', () => {
    expect(follow('<p><div></p>').isIdle).toBe(true);
    expect(follow('<svg></svg>').isIdle).toBe(true);
    expect(follow('<svg>').isIdle).toBe(false);
  });

  it('can be told to be unchanged', () => {
    expect(follow('<svg><g></g>').mark).toBe(follow('<svg>').mark);
    expect(follow('<svg><g>').mark).not.toBe(follow('<svg>').mark);
    expect(follow('<svg></g>').mark).not.toBe(follow('<svg>').mark);
  });

  it('ends where memory would be for the page to spend', () => {
    const foreign = follow(`<svg>${'<g>'.repeat(100_000)}`);
    expect(foreign.tagReading()).toBe('both');
    expect(foreign.mark).toBeLessThan(1000);
  });

  it('stays lost once it is', () => {
    const foreign = follow('<svg>');
    foreign.lose();
    foreign.close(hashName('svg'));
    expect(foreign.tagReading()).toBe('both');
  });
});
