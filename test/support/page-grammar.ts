import fc from 'fast-check';

/** Markup for pages that no one would write: each part is well known to tokenizers for what others got wrong in it. */
export interface PageGrammar {
  /** Pages whose trees change shape when an element of theirs is gone: templates, frames, columns. */
  readonly reshaping: boolean;
}

const denied = [
  '//pixel.example/p',
  'https://pixel.example/p?a=1&b=2',
  'https://a.pixel.example./',
  'HTTPS:&#47;&#47;PIXEL.example/',
  '\\\\pixel.example\\p',
  'h\nttps:/\t/pixel.example/p',
];
const allowed = ['/own.gif', 'https://cdn.example/x', '', 'data:,x', 'javascript:0', '#a'];

const url = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...denied) },
  { weight: 1, arbitrary: fc.constantFrom(...allowed) },
);
const blank = fc.constantFrom(' ', '\n', '\t', '\f', '\r\n', ' / ', '/');
const quote = fc.constantFrom('"', "'", '');

// An attribute in all its forms. Values without quotes hold no blanks here: they would be other attributes.
const attribute = fc
  .tuple(
    blank,
    fc.constantFrom(
      'src',
      'SRC',
      'href',
      'srcset',
      'data',
      'poster',
      'background',
      'ping',
      'xlink:href',
      'action',
      'formaction',
    ),
    fc.constantFrom('=', ' = ', '=\n'),
    quote,
    url,
  )
  .map(
    ([before, name, equals, mark, value]) =>
      `${before}${name}${equals}${mark}${mark === '' ? value.replace(/\s/g, '') : value}${mark}`,
  );
const otherAttribute = fc.constantFrom(
  ' id=x',
  ' =a',
  ' a="b',
  " a='>'",
  ' "',
  ' hidden',
  ' a=b/',
  ' type=image',
  ' type="text/plain"',
  ' type=module',
  ' encoding="text/html"',
  ' encoding=application/xhtml+xml',
  ' color=red',
  ' rel=stylesheet',
  ' rel="icon"',
  ' lang',
  ' style="background:url(//pixel.example/s)"',
  " style='a:b'",
  ' <',
  ' a\0b=c',
  ' src',
  ' srcdoc="<img src=//pixel.example/d>"',
  ' srcdoc="&lt;p>"',
  ' data-x=`',
  '\0',
);
const attributes = fc.array(
  fc.oneof({ weight: 3, arbitrary: attribute }, { weight: 2, arbitrary: otherAttribute }),
  { maxLength: 3 },
);

const loading =
  'img img img script script iframe embed object video audio source track link input image use feImage a form'.split(
    ' ',
  );
const shaping = (
  'p div b i a table tr td th tbody caption option optgroup button svg svg math g path desc title foreignObject ' +
  'mi mo mtext annotation-xml font style style textarea xmp noembed noframes noscript noscript plaintext li ul br hr ' +
  'h1 pre ruby rt rp span center nobr marquee object applet mglyph malignmark'
).split(' ');
const reshaping = 'select select body html head template template frameset frame col colgroup'.split(' ');
const reshapingAttributes = [' shadowrootmode=open', ' for=x'];

const comments = [
  '<!---->',
  '<!-->',
  '<!--->',
  '<!-- a -->',
  '<!-- a --!>',
  '<!--a--',
  '<!--',
  '-->',
  '--!>',
  '<!-- <!-- -->',
  '<!--a-->b-->',
  '<!--->',
  '<!----!>',
  '<!--!>',
  '<!-- --! -->',
  '<!-a>',
  '<!>',
  '<!a">',
  '<?x>',
  '<?x ?>',
  '<?',
  '</>',
  '</ x>',
  '</1>',
  '<!',
  '</',
  '<![CDATA[',
  '<![CDATA[a]]>',
  '<![CDATA[ > ]]>',
  ']]>',
  ']]',
  '<![cdata[x]]>',
  '<![CDATA',
  '<!doctype html>',
  '<!DOCTYPE',
];
const scripts = [
  '<script>',
  '</script>',
  '<script><!--',
  '<!--<script>',
  '<!--<script ',
  '</script ',
  '</script/>',
  '</SCRIPT\n>',
  '<script>trackMe(1)</script>',
  '<script type=text/plain>trackMe(1)</script>',
  '<script><!--<script>trackMe(1)</script>--></script>',
  '</scripts>',
  '<script',
  '<script src=//pixel.example/s></script>',
  '<script src=/own.js>trackMe(1)</script>',
  '-->',
  '--',
  '<!-',
  '<!--<script',
  '<script/src=//pixel.example/s>',
];
const texts = [
  'a',
  ' ',
  '\n',
  '&',
  '&lt;',
  '&amp',
  '&#60;',
  '&#x3c',
  '\0',
  '<',
  '<<',
  '>',
  '"',
  "'",
  '=',
  '/',
  'é',
  '-',
  '--',
  '😀',
  'url(//pixel.example/t)',
  '@import',
];

/** Parts of a page; joined in any order they are one. */
export function pageParts(grammar: PageGrammar): fc.Arbitrary<string> {
  const names = grammar.reshaping ? [...shaping, ...reshaping, ...reshaping] : shaping;
  const startTag = fc
    .tuple(
      fc.oneof(fc.constantFrom(...loading), fc.constantFrom(...names)),
      attributes,
      fc.constantFrom('>', '>', '>', '>', '/>', ' />', ''),
    )
    .map(([name, parts, end]) => `<${name}${parts.join('')}${end}`);
  const endTag = fc
    .tuple(
      fc.constantFrom(...names, 'script', 'iframe', 'a'),
      fc.constantFrom('>', '>', '>', ' >', '/>', ' a=">">', ''),
    )
    .map(([name, end]) => `</${name}${end}`);
  const rare = grammar.reshaping
    ? [...comments, ...scripts, ...reshapingAttributes]
    : [...comments, ...scripts];
  return fc.oneof(
    { weight: 6, arbitrary: startTag },
    { weight: 4, arbitrary: endTag },
    { weight: 3, arbitrary: fc.constantFrom(...rare) },
    { weight: 2, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'<>/!-"\'=&; \n\0aA[]?'), maxLength: 6 }) },
  );
}

/** Whole pages of that grammar. */
export function pages(grammar: PageGrammar): fc.Arbitrary<string> {
  return fc.array(pageParts(grammar), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
}
