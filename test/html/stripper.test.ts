import { createStripper } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { defineTestPolicy, judgeOf, pageUrl, strip, stripBytes, stripWithReport } from '../support/strip.js';

const pixel = '<img src="https://pixel.example/p">';
const inert = 'type="text/plain" data-category="advertising"';

describe('a page', () => {
  it('of which nothing is denied stays byte for byte, in whatever pieces it comes', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '<!--',
        '-->',
        '<img src=a>',
        '<script>',
        '</script>',
        '<svg>',
        '</svg>',
        '<style>',
        '</style>',
        '<p style="a',
        '<![CDATA[',
        ']]>',
        '<noscript>',
        '<textarea>',
        '<select>',
        '\0',
        '&amp',
        '<base href=x>',
        '<iframe srcdoc="<p>">',
      ),
      fc.uint8Array({ maxLength: 5 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 20 }),
        fc.array(fc.nat(100), { maxLength: 5 }),
        (parts, cuts) => {
          const page = Buffer.from(parts.join(''), 'latin1');
          // A byte order mark of UTF-16 has a test of its own.
          const left = stripBytes(
            page,
            {},
            [...cuts].sort((a, b) => a - b),
          );
          expect(left.equals(page)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('goes by as slices of what was written, without a copy', () => {
    const bytes = Uint8Array.from(Buffer.from(`<p>a</p>${pixel}<p>b</p>`));
    const chunks: Uint8Array[] = [];
    const stripper = createStripper({ judge: judgeOf(), pageUrl, emit: (chunk) => chunks.push(chunk) });
    stripper.write(bytes);
    stripper.end();
    expect(chunks.map((chunk) => chunk.buffer === bytes.buffer)).toEqual([true, true]);
  });

  it('of no bytes has none', () => {
    expect(stripBytes(new Uint8Array(0))).toHaveLength(0);
    expect(stripBytes(Buffer.from('a'), {}, [0, 0, 1, 1]).toString()).toBe('a');
  });

  it('tells in the report what was judged, and what became of it', () => {
    const { left, report } = stripWithReport(
      `${pixel}${pixel}<script src="https://cdn.example/a.js"></script><script>fbq(1)</script>`,
    );
    expect(left).toBe(`<script src="https://cdn.example/a.js"></script><script ${inert}>fbq(1)</script>`);
    expect(report.decisions).toMatchObject([
      { kind: 'load', subject: 'pixel.example', element: 'img', outcome: 'withheld', count: 2 },
      { kind: 'load', subject: 'cdn.example', element: 'script', outcome: 'passed' },
      { kind: 'run', subject: 'fbq(', element: 'script', outcome: 'withheld' },
    ]);
  });

  it('stays as it is where the policy only reports, and the report tells what would go', () => {
    const policy = defineTestPolicy({ mode: 'report-only' });
    const page = `${pixel}<script>fbq(1)</script><p style="a:url(//pixel.example)">`;
    const { left, report } = stripWithReport(page, { policy });
    expect(left).toBe(page);
    expect(report.counts['would-withhold']).toBe(3);
  });
});

describe('a page in a page', () => {
  const svg = 'data:image/svg+xml,';
  it.each([
    `<iframe src="javascript:'<img src=//pixel.example/p>'"></iframe>`,
    `<iframe src="javascript:'%3Cimg src=//pixel.example/p>'"></iframe>`,
    `<iframe src="${svg}<?xml-stylesheet href='https://pixel.example/s'?><svg/>"></iframe>`,
    `<iframe src="${svg}<x:svg xmlns:x='http://www.w3.org/2000/svg'><x:image href='https://pixel.example/s'/></x:svg>"></iframe>`,
    `<iframe src="data:application/rss+xml,<?xml-stylesheet href='//pixel.example/s'?><x/>"></iframe>`,
  ])('goes where it would load what is denied: %s', (page) => {
    expect(strip(page)).toBe('');
    expect(strip(page, { granted: ['advertising'] })).toBe(page);
  });

  it.each([
    `<iframe src="javascript:'<p>own</p>'"></iframe>`,
    `<iframe src="${svg}<svg xmlns='http://www.w3.org/2000/svg'><image href='//cdn.example/a'/></svg>"></iframe>`,
    `<iframe src="data:text/html,<a href=//pixel.example/a>a</a>"></iframe>`,
  ])('stays where it loads nothing that is denied: %s', (page) => expect(strip(page)).toBe(page));

  it('has the base of the page that it stands in', () => {
    const base = '<base href="//pixel.example/">';
    expect(strip(`${base}<iframe srcdoc="<img src=p>"></iframe>`)).toBe(`${base}<iframe srcdoc=""></iframe>`);
    const own = '<base href="//cdn.example/"><iframe srcdoc="<img src=p>"></iframe>';
    expect(strip(own)).toBe(own);
  });
});

describe('an inline script', () => {
  it.each([
    ['<script>fbq("init")</script>', `<script ${inert}>fbq("init")</script>`],
    [
      '<script nonce="r4nd">!function(){window.fbq("init")}()</script>',
      `<script ${inert} nonce="r4nd">!function(){window.fbq("init")}()</script>`,
    ],
    ['<script type=module>fbq(1)</script>', `<script ${inert} data-type="module" >fbq(1)</script>`],
    ['<script type="text/partytown">fbq(1)</script>', `<script ${inert} >fbq(1)</script>`],
    ['<svg><script>f&#98;q(1)</script></svg>', `<svg><script ${inert}>f&#98;q(1)</script></svg>`],
    ['<script src="data:text/javascript,fbq(1)"></script>', ''],
    [`<script src="data:text/javascript;base64,${btoa('fbq(1)')}"></script>`, ''],
    ['<iframe src="javascript:fbq(1)"></iframe>', ''],
    ['<svg><script>fbq(1)</script></svg>', `<svg><script ${inert}>fbq(1)</script></svg>`],
    ['<script>fbq(1)', `<script ${inert}>fbq(1)`],
  ])('is left inert by a marker: %s', (page, left) => {
    expect(strip(page)).toBe(left);
    expect(strip(page, { granted: ['advertising'] })).toBe(page);
  });

  it.each([
    '<script>f&#98;q(1)</script>',
    '<a href="javascript:fbq(1)">',
    '<script src="data:text/javascript,own()"></script>',
    '<iframe src="javascript:false"></iframe>',
    '<script>myfbq("init")</script>',
    '<script>FBQ("init")</script>',
    '<script>fbqueue()</script>',
    '<script>"facebook"</script>',
    '<script src="/own.js">fbq(1)</script>',
    // Data, which nothing runs.
    '<script type="application/ld+json">{"a":"fbq(1)"}</script>',
    '<script type="application/json">fbq(1)</script>',
    '<script type="text/template">fbq(1)<img src="https://pixel.example/p"></script>',
    '<script type="text/x-handlebars">fbq(1)</script>',
    '<script type="text/plain" data-category="advertising">fbq(1)</script>',
    '<textarea>fbq(1)</textarea>',
    '<p>fbq(1)</p>',
    '<!--<script>fbq(1)</script>-->',
  ])('is never touched by guess: %s', (page) => {
    expect(strip(page)).toBe(page);
  });

  it('goes by all of its markers', () => {
    const page = '<script>gtag("a");fbq("b")</script>';
    expect(strip(page, { granted: ['statistical'] })).toContain(inert);
    expect(strip(page, { granted: ['statistical', 'advertising'] })).toBe(page);
  });
});

describe('rules with a path', () => {
  const policy = defineTestPolicy({
    rules: [
      { host: 'facebook.example', path: '/tr', category: 'advertising' },
      { host: '*', path: '/g/collect', query: 'v=2&tid=G-*', category: 'statistical' },
      { host: 'shop.example', path: '/beacon', category: 'statistical' },
      { host: '*', path: '*/matomo.php', category: 'statistical' },
      { host: '*', path: '/page%20views/count', category: 'statistical' },
      { host: 'count.example', path: '/our%20page/views', category: 'statistical' },
    ],
  });

  it.each([
    '<img src="https://www.facebook.example/tr?id=1">',
    '<img src="https://www.facebook.example/tr/?id=1">',
    // A tracker behind the site’s own name.
    '<img src="/g/collect?tid=G-123&amp;v=2">',
    '<img src="//metrics.shop.example/g/collect?v=2&tid=G-1">',
    '<img src="/beacon?e=view">',
    '<img src="../beacon/pixel.gif">',
    '<script src="/stats/matomo.php"></script>',
    '<img src="/%62eacon?1">'.replace('%62', 'b'),
    // The page holds what URLs have encoded.
    '<img src="/page views/count"><img src="//cdn.example/page%20views/count">',
    '<img src="//count.example/our page/views">',
  ])('hold for %s', (page) => {
    expect(strip(page, { policy })).toBe('');
  });

  it.each([
    '<img src="https://www.facebook.example/track.gif">',
    '<img src="https://www.facebook.example/">',
    '<img src="/g/collect?v=1&tid=UA-1">',
    '<img src="/g/collect">',
    '<img src="/beacons">',
    '<script src="/stats/matomo.js"></script>',
    '<img src="https://cdn.example/beacon">',
  ])('do not hold for %s', (page) => expect(strip(page, { policy })).toBe(page));
});

describe('what a browser reads in one way only', () => {
  it.each([
    [`<img src="https://pixel.example/p" src="/own">`, ''],
    ['<img src="/own" src="https://pixel.example/p">', '<img src="/own" src="https://pixel.example/p">'],
    [
      `<base href="https://pixel.example/"><img src="p.gif"><img src="/own.gif">`,
      '<base href="https://pixel.example/">',
    ],
    [
      '<template><base href="/x/"></template><base href="https://pixel.example/"><img src=p>',
      '<template><base href="/x/"></template><base href="https://pixel.example/">',
    ],
    [
      `<script><!--<script></script>${pixel}</script>${pixel}`,
      `<script><!--<script></script>${pixel}</script>`,
    ],
    [`<script></script >${pixel}`, '<script></script >'],
    [`<!-- --!>${pixel}-->`, '<!-- --!>-->'],
    [`<select><option>${pixel}</select>`, '<select><option></select>'],
    [`<table>${pixel}<tr><td>a</table>`, '<table><tr><td>a</table>'],
    [`<math><mtext>${pixel}</math>`, '<math><mtext></math>'],
    [`<svg><style>${pixel}</style></svg>`, '<svg><style><img src=""></style></svg>'],
    [`<style>${pixel}</style>`, `<style>${pixel}</style>`],
    [`<plaintext>${pixel}`, `<plaintext>${pixel}`],
    [`<b><p>${pixel}</b></p>`, '<b><p></b></p>'],
    [`<img src="https://pixel.example/p"`, `<img src="https://pixel.example/p"`],
  ])('is read in that way: %s', (page, left) => {
    expect(strip(page)).toBe(left);
  });

  it.each([
    ['<', 'script>alert(1)</script>'],
    ['&am', 'p;'],
    ['&#6', '5;'],
    ['&not', 'it;'],
    ['a<', '/p>'],
  ])('does not come to be by what goes: %s before and %s after', (before, after) => {
    const tree = (page: string) => serialize(parse(page)).replaceAll('<!---->', '');
    const left = strip(`${before}${pixel}${after}`);
    expect(left).not.toContain('pixel.example');
    expect(tree(left)).toBe(tree(`${before}${pixel}${after}`).replace(/<img[^>]*>/, ''));
  });
});

describe('a noscript whose markup is left open', () => {
  it.each([
    ['<!-- a', '-->'],
    ['<!--', '-->'],
    ['<!x a', '>'],
    ['<?a', '>'],
    ['<style>a', '</style>'],
    ['<textarea>a', '</textarea>'],
    ['<iframe>a', '</iframe>'],
    ['<script>a', '--></script>'],
    ['<svg><![CDATA[a', ']]>'],
    ['<p title="a', ''],
    ['<', '<'],
  ])('is closed where it ends, so that browsers with and without scripts go on alike: %s', (open, close) => {
    const page = `<p>a</p><noscript>${open}</noscript>${pixel}<p>b</p>`;
    const left = strip(page);
    expect(left.startsWith('<p>a</p><noscript>')).toBe(true);
    expect(left).toContain(`${close === '<' ? '' : close}</noscript>`);
    expect(left).not.toContain('pixel.example');
    for (const scriptingEnabled of [true, false]) {
      const tree = serialize(parse(left, { scriptingEnabled }));
      expect(tree).toContain('<p>b</p>');
    }
  });

  it('at the end of the page goes out as it came', () => {
    for (const open of ['<!-- a', '<script>a', '<p title="a']) {
      const page = `<p>a</p><noscript>${open}`;
      expect(strip(page)).toBe(page);
    }
  });
});

describe('the markup of a srcdoc', () => {
  it('is a page of its own, to a depth of three', () => {
    const nest = (depth: number): string =>
      depth === 0
        ? pixel
        : `<iframe srcdoc="${nest(depth - 1)
            .replaceAll('&', '&amp;')
            .replaceAll('"', '&quot;')}"></iframe>`;
    for (const depth of [1, 2, 3]) expect(strip(nest(depth))).not.toContain('pixel.example');
    expect(strip(nest(5))).not.toContain('pixel.example');
    const own = (depth: number): string => nest(depth).replaceAll('pixel.example', 'cdn.example');
    expect(strip(own(3))).toBe(own(3));
  });

  it('keeps what is beyond ASCII, as bytes and as references', () => {
    expect(strip(`<iframe srcdoc="é&eacute;€&euro;&lt;p>${pixel.replaceAll('"', "'")}"></iframe>`)).toBe(
      '<iframe srcdoc="éé€€&lt;p&gt;"></iframe>',
    );
  });
});

describe('a script in a drawing of which it is in doubt whether it has ended', () => {
  it.each(['for(i=0;i<n;i++)f(i)', 'if(a<b&&c>d)f(i)', 'x="</di"+y', 'f(`<b>a</b>`)', 'a<p'])(
    'stays as it is where nothing in it loads: %s',
    (text) => {
      const page = `<svg></div><script>${text}</script></svg><script>${text}</script>`;
      expect(strip(page)).toBe(page);
    },
  );

  it.each([
    'a<image href=//pixel.example/p',
    'a<image href=//pixel.example/p x=y',
    'a<c style=b:url(//pixel.example/p)',
    'a<c fill=url(//pixel.example/p)',
    `a<c x='`,
    'a<p x',
    'a<style x',
  ])('loses what might go on behind it, or load, in a drawing: %s', (text) => {
    const page = `<svg></div><script>${text}</script><g b='><img src=//pixel.example/q>'></g></svg>`;
    expect(strip(page)).toBe(page.replace(text, 'a'));
  });
});

describe('what is left open in a drawing', () => {
  it.each([
    '<div><p>a</div>',
    '<ul><li>a<li>b</ul>',
    '<section><ul><li>a</ul><p>b<p>c</section>',
    '<div><span>a</div>',
    '<div>a</span></div>',
    '<h1>a</h2>',
    '<dl><dt>a<dd>b</dl>',
    '<b>a</i></b>',
    '<svg></p></svg>',
  ])('leaves the texts of scripts behind it as they are: %s', (text) => {
    const page = `<svg><foreignObject>${text}</foreignObject></svg><script>for(i=0;i<n;i++)f(i)</script><p>b</p>`;
    expect(strip(page)).toBe(page);
  });
});

it('a drawing in an option leaves the texts of scripts behind the select as they are', () => {
  const option = '<option><svg viewBox="0 0 9 9"><path d="M0 0"/></svg>a</option>';
  const page = `<select>${option}${option}</select><script>for(i=0;i<n;i++)f(i)</script><p>b</p>`;
  expect(strip(page)).toBe(page);
});

describe('a charset', () => {
  it.each([
    ['windows-1252', 'caf\xe9 \x80'],
    ['iso-8859-15', '\xa4'],
    ['shift_jis', '\x83\x5c\x82\xa0'],
    ['gbk', '\x81\x40\xb0\xa1'],
    ['big5', '\xa4\x40'],
  ])('%s passes as its bytes, and its markup is read', (charset, text) => {
    const page = Buffer.from(`<p>${text}</p>${pixel}<p title="${text}">`, 'latin1');
    expect(stripBytes(page, { charset }).toString('latin1')).toBe(`<p>${text}</p><p title="${text}">`);
  });

  // The second byte of the letter is a backslash.
  it.each([
    ['shift_jis', '\x95\\'],
    ['big5', '\xa5\\'],
    ['gbk', '\x81\\'],
  ])('%s has letters that end like an escape, and what follows is read', (charset, letter) => {
    const url = 'https://pixel.example/p';
    const pages = [
      `<style>a{font-family:"${letter}"}b{background:url(${url})}</style>`,
      `<p style="font-family:'${letter}';background:url(${url})">`,
      `<iframe srcdoc="<style>a{font-family:'${letter}'}b{background:url(${url})}</style>"></iframe>`,
      `<script>var a = "${letter}"; new Image().src = "${url}";</script>`,
      `<script>var a = "${letter}"; fbq("track");</script>`,
      `<script type=importmap>{"imports":{"${letter}":"/a.js","b":"${url}"}}</script>`,
    ];
    for (const page of pages) {
      const meta = `<meta charset=${charset}>${page}`;
      const withheld = ['type="text/plain"', 'url(data:,)', 'null'];
      for (const [text, settings] of [
        [page, { charset }] as const,
        [meta, { charset: undefined }] as const,
      ]) {
        const stripped = stripBytes(Buffer.from(text, 'latin1'), settings).toString('latin1');
        expect(withheld.some((mark) => stripped.includes(mark))).toBe(true);
      }
      const elsewhere = Buffer.from(page.replace('pixel.', 'own.').replace('fbq', 'own'), 'latin1');
      expect(stripBytes(elsewhere, { charset })).toEqual(elsewhere);
    }
  });

  it.each(['utf-16le', 'utf-16be'])('%s passes unchecked, by its byte order mark', (charset) => {
    const bytes = Buffer.from(`\ufeff${pixel}`, 'utf16le');
    const page = charset === 'utf-16le' ? bytes : Buffer.from(bytes).swap16();
    for (const cuts of [[], [1], [2], [1, 2, 3]]) {
      const causes: string[] = [];
      expect(stripBytes(page, { onPassedUnchecked: (why) => causes.push(why) }, cuts).equals(page)).toBe(
        true,
      );
      expect(causes).toEqual([`charset ${charset}`]);
    }
  });

  it('iso-2022-jp, which hides markup, passes unchecked where the page itself says so', () => {
    for (const meta of [
      '<meta charset=iso-2022-jp>',
      '<meta http-equiv=content-type content="text/html; charset=ISO-2022-JP">',
    ]) {
      const causes: string[] = [];
      const page = `${meta}${pixel}`;
      expect(strip(page, { charset: undefined, onPassedUnchecked: (why) => causes.push(why) })).toBe(page);
      expect(causes).toContain('charset iso-2022-jp');
      // The header goes before it.
      expect(strip(page, { charset: 'utf-8' })).toBe(meta);
    }
  });

  it('of UTF-8 may begin with its byte order mark', () => {
    expect(strip(`\ufeff${pixel}a`)).toBe('\ufeffa');
  });
});

describe('what is put into a page', () => {
  const injectBeforeBodyEnd = '<aside>é</aside>';

  it.each([
    ['<body><p>a</p></body></html>', '<body><p>a</p><aside>é</aside></body></html>'],
    ['<body>a</BODY >', '<body>a<aside>é</aside></BODY >'],
    ['<p>a', '<p>a<aside>é</aside>'],
    ['', '<aside>é</aside>'],
    ['<body>a</body></body>', '<body>a<aside>é</aside></body></body>'],
    [
      '<!--</body>--><script>"</body>"</script></body>',
      '<!--</body>--><script>"</body>"</script><aside>é</aside></body>',
    ],
    // In these it would be text.
    ['<!-- a', '<!-- a'],
    ['<script>a', '<script>a'],
    ['<textarea>a', '<textarea>a'],
  ])('stands before the end of the body: %s', (page, left) => {
    expect(strip(page, { injectBeforeBodyEnd })).toBe(left);
  });

  it.each([
    ['<head><script>a</script><script>b</script>', '<head><i></i><script>a</script><script>b</script>'],
    ['<p>a', '<p>a'],
  ])('stands before the first script: %s', (page, left) => {
    expect(strip(page, { injectBeforeScripts: '<i></i>' })).toBe(left);
  });
});

describe('what is longer than the limit', () => {
  it('is judged by what of it came within it, and said to be unchecked', () => {
    const page = `<img src="https://pixel.example/p" alt="${'x'.repeat(3000)}">a<img alt="${'x'.repeat(3000)}" src="https://pixel.example/p">b`;
    const causes: string[] = [];
    const bytes = Buffer.from(page);
    const cuts = Array.from({ length: page.length }, (_, at) => at);
    const left = stripBytes(
      bytes,
      { limitBytes: 1024, onPassedUnchecked: (why) => causes.push(why) },
      cuts,
    ).toString();
    expect(left).toBe(page.slice(page.indexOf('a<img')));
    expect(causes).toEqual(['a tag of more than 1024 bytes']);
    expect(stripBytes(bytes, { limitBytes: 1024 }).toString()).toBe('ab');
  });
});

describe('a judge that fails', () => {
  it('fails in the hands of who writes: nothing is swallowed', () => {
    const judge = judgeOf();
    const stripper = createStripper({
      judge: {
        policy: judge.policy,
        settle() {
          throw new Error('out of order');
        },
      },
      pageUrl,
      emit: () => {},
    });
    expect(() => stripper.write(Buffer.from(pixel))).toThrow('out of order');
  });
});
