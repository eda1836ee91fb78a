// A URL ends at a blank, at what no URL holds, and at the quotes and full stops of other scripts.
const address = /https?:\/\/[^\s<>"'\\^`{|}\u00a0-\u00bf\u2018-\u201f\u3000-\u303f\uff00-\uffef]+/gi;

/**
 * The addresses in a plain text part, each replaced by what `rewrite` returns, or kept where it returns nothing.
 * Everything around them stays, the punctuation that ends a sentence too.
 */
export function rewriteText(text: string, rewrite: (url: string) => string | undefined): string {
  return text.replace(address, (found) => {
    const url = withoutEnding(found);
    return (rewrite(url) ?? url) + found.slice(url.length);
  });
}

// `(see https://example.com/a_(b)).` → the address keeps the bracket that it opened.
function withoutEnding(text: string): string {
  let end = text.length;
  let surplus = count(text, ')') - count(text, '(');
  for (; end > 0; end--) {
    const last = text.charAt(end - 1);
    if (last === ')' && surplus > 0) surplus--;
    else if (!/[.,;:!?*\]]/.test(last)) break;
  }
  return text.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
