/** Markup that is safe to put into a page as it stands. */
export interface Html {
  readonly html: string;
}

/** What a template takes: text is escaped, markup is not, nothing stays nothing. */
export type HtmlPart = string | number | Html | readonly Html[] | undefined | false;

/** A template literal in which every value is escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let written = strings[0] ?? '';
  parts.forEach((part, at) => {
    written += writePart(part) + (strings[at + 1] ?? '');
  });
  return { html: written };
}

/** Text for HTML: safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function writePart(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map((each) => each.html).join('');
}
