import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { escapeHtml, html } from '../../packages/notice/src/html.js';

describe('html', () => {
  it('escapes text, leaves markup, and writes nothing for nothing', () => {
    const part = html`<b>${'<&>'}</b>`;
    expect(html`<p title="${'"\''}">${part}${[part, part]}${undefined}${false}${3}</p>`.html).toBe(
      '<p title="&quot;&#39;"><b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b><b>&lt;&amp;&gt;</b>3</p>',
    );
  });

  it('lets no text break out of its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const { childNodes } = parseFragment(html`<p title="${text}">${text}</p>`.html);
        expect(childNodes.length).toBe(1);
        expect(childNodes[0]).toMatchObject({ nodeName: 'p', attrs: [{ name: 'title' }] });
      }),
    );
  });
});

describe('escapeHtml', () => {
  it('replaces the five characters that mean something', () => {
    expect(escapeHtml(`a<b>"c"&'d'`)).toBe('a&lt;b&gt;&quot;c&quot;&amp;&#39;d&#39;');
  });
});
