import { withReturn } from './addresses.js';
import { type Html, html } from './html.js';
import type { Wording } from './wording.js';

/** What every page of ours is made of. */
export interface PageParts {
  readonly wording: Wording;
  /** Every language that the page may be read in. */
  readonly wordings: ReadonlyMap<string, Wording>;
  /** Without query: the links to the other languages add theirs. */
  readonly address: string;
  readonly stylesAddress: string;
  /** Path and query of the page to come back to. */
  readonly back: string;
}

/** A whole document around `main`, with the way back and the other languages below it. */
export function renderPage(title: string, main: Html, parts: PageParts): string {
  const { wording, stylesAddress } = parts;
  const { language, direction } = wording;
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="${stylesAddress}"></head>
<body class="cw-site">
<main class="cw cw-page" dir="${direction}">
<h1>${title}</h1>
${main}
</main>
${renderLanguages(parts)}
</body>
</html>
`.html;
}

function renderLanguages({ wording, wordings, address, back }: PageParts): Html {
  const others = [...wordings.values()].map(({ language, direction, say }) => {
    const name = say('language.name');
    if (language === wording.language) {
      return html`<strong class="cw-link" aria-current="true">${name}</strong>`;
    }
    const href = withReturn(address, back, language);
    return html`<a class="cw-link" href="${href}" lang="${language}" hreflang="${language}" dir="${direction}">${name}</a>`;
  });
  return html`<footer class="cw cw-page" dir="${wording.direction}"><div class="cw-row">${others}</div></footer>`;
}
