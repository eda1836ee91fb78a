import { describe, expect, it } from '@jest/globals';
import { ForeignText } from '../../packages/html/src/foreign-text.js';

function endOf(text: string, chunkSize: number): string | undefined {
  const bytes = Buffer.from(text);
  const finder = new ForeignText();
  finder.reset(Buffer.from('script'));
  for (let from = 0; from < bytes.length; from += chunkSize) {
    const chunk = bytes.subarray(from, from + chunkSize);
    const found = finder.find(chunk, 0, chunk.length);
    if (found >= 0) return text.slice(0, from + found - finder.endLength);
  }
  return undefined;
}

describe('the text of a script in SVG', () => {
  it.each([
    ['a</script>', 'a'],
    ['</script>', ''],
    ['a</SCRIPT\n>', 'a'],
    ['a</script/', 'a'],
    ['a</scripts></script>', 'a</scripts>'],
    ['a</script', undefined],
    ['a', undefined],
    // HTML 13.2.5.43 to 52: no escaped states here, a comment is a comment.
    ['<!-- </script> -->a</script>', '<!-- </script> -->a'],
    ['<!--></script>', '<!-->'],
    ['<!-a></script>', '<!-a>'],
    ['<!></script>', '<!>'],
    ['<?a </x></script>', '<?a </x>'],
    ['</ a></script>', '</ a>'],
    ['</></script>', '</>'],
    ['<![CDATA[</script>]]>a</script>', '<![CDATA[</script>]]>a'],
    ['<![CDATA[>]>]]]></script>', '<![CDATA[>]>]]]>'],
    ['<![cdata[></script>', '<![cdata[>'],
    ['a < b </script>', 'a < b '],
    ['<a b="</script>"></script>', '<a b="</script>">'],
    // Elements of the same name nest, unless they close themselves.
    ['<script>a</script>b</script>', '<script>a</script>b'],
    ['<script/>b</script>', '<script/>b'],
    ['<script a="/">b</script>c</script>', '<script a="/">b</script>c'],
    ['<scripts>b</script>', '<scripts>b'],
    ['<script<!-- >b</script>', '<script<!-- >b'],
  ])('of %j is %j, in whatever pieces it comes', (text, expected) => {
    for (const chunkSize of [1, 2, 3, 5, 100]) expect(endOf(text, chunkSize)).toBe(expected);
  });
});
