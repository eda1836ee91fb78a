/**
 * The addresses in a plain text part, each replaced by what `rewrite` returns, or kept where it returns nothing.
 * Everything around them stays, the punctuation that ends a sentence too.
 */
export function rewriteText(text: string, rewrite: (url: string) => string | undefined): string {
  return text.replace(/https?:\/\/[^\s<>"'\\^`{|}\u00a0-\u00bf\u2018-\u201f]+/gi, (found) => {
    const url = withoutEnding(found);
    return (rewrite(url) ?? url) + found.slice(url.length);
  });
}

// `(see https://example.com/a_(b)).` → the address keeps the bracket that it opened.
function withoutEnding(text: string): string {
  let end = text.length;
  for (;;) {
    const last = text.charAt(end - 1);
    if (/[.,;:!?*]/.test(last) || (last === ')' && !isBalanced(text.slice(0, end)))) end--;
    else return text.slice(0, end);
  }
}

function isBalanced(text: string): boolean {
  return text.split('(').length >= text.split(')').length;
}
