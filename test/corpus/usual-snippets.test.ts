import { type Answer, definePolicy, openExchange } from '@cookiewarden/core';
import { createStripper } from '@cookiewarden/html';
import { allServices } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';
import { readPage } from '../support/page-loads.js';
import { request } from '../support/standing.js';
import { exemptSnippets, usualSnippets } from '../support/usual-snippets.js';

const policy = definePolicy({ services: allServices });
const pageUrl = 'https://shop.test/';

/** The page of a newcomer who pasted a snippet, as it goes out to a visitor who gave everything the same answer. */
function send(snippet: string, answer: Answer): string {
  const categories = new Map(policy.subject.categoryNames.map((name) => [name, answer]));
  const exchange = openExchange(policy, request({}, { host: 'shop.test' }), {
    categories,
    services: new Map(),
    isAnswered: true,
    source: 'test',
  });
  let out = '';
  const decoder = new TextDecoder();
  const stripper = createStripper({
    judge: exchange,
    pageUrl,
    emit: (bytes) => {
      out += decoder.decode(bytes, { stream: true });
    },
  });
  stripper.write(new TextEncoder().encode(page(snippet)));
  stripper.end();
  return out;
}

function page(snippet: string): string {
  return `<!doctype html><html><head><title>Shop</title><script src="/shop.js"></script></head><body>
<h1>Shop</h1>
${snippet}
<p>Boots <img src="/boots.jpg" alt="Boots"></p></body></html>`;
}

const { loads: ownLoads } = readPage(page(''), pageUrl);

describe('the usual snippet of', () => {
  it.each(usualSnippets.map(({ service, html }) => [service, html] as const))(
    '%s neither loads nor runs where the visitor refused: %s',
    (_service, html) => {
      expect(readPage(send(html, 'denied'), pageUrl).loads).toEqual(ownLoads);
    },
  );

  it.each([...usualSnippets, ...exemptSnippets].map(({ service, html }) => [service, html] as const))(
    '%s is byte for byte as it was where the visitor agreed: %s',
    (_service, html) => {
      expect(send(html, 'granted')).toBe(page(html));
    },
  );

  it.each(exemptSnippets.map(({ service, html }) => [service, html] as const))(
    '%s needs no answer: %s',
    (_service, html) => {
      expect(send(html, 'denied')).toBe(page(html));
    },
  );

  it('names services of the catalogue', () => {
    const known = allServices.map(({ id }) => id);
    const named = [...usualSnippets, ...exemptSnippets].map(({ service }) => service);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});
