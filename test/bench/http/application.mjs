import { encodeRecord, recordConsent } from '@cookiewarden/consent';

/** What the visitors answered: statistics, but no advertising. */
const answers = new Map([
  ['personalization', 'denied'],
  ['statistical', 'granted'],
  ['advertising', 'denied'],
  ['social', 'denied'],
]);

const now = Date.now();

/** The Cookie headers of a hundred visitors, who answered at different times. */
export const cookieHeaders = Array.from({ length: 100 }, (_, visitor) => {
  const answeredAt = now - 86_400_000 - visitor * 60_000;
  const record = recordConsent(
    { categories: answers, services: new Map(), answeredAt, policyVersion: '1' },
    now,
  );
  const session = String(visitor).padStart(16, '0');
  return `consent-insecure=${encodeRecord(record)}; session=${session}; theme=dark; lang=en`;
});

/** The cookies that every response sets: one that needs no answer, one that was granted, one that was refused. */
export const setCookies = [
  'session=0123456789abcdef; Path=/; HttpOnly; SameSite=Lax',
  '_ga=GA1.1.1234567890.1700000000; Path=/; Max-Age=31536000',
  '_fbp=fb.1.1700000000000.1234567890; Path=/; Max-Age=7776000; SameSite=Lax',
];

/** A small answer of an API. */
export const json = { id: 42, name: 'Enamel mug', price: 12.5, tags: ['kitchen', 'blue'], inStock: true };

const trackers = [
  '<script async src="https://connect.pixel.example/en_US/fbevents.js"></script>',
  '<img height="1" width="1" style="display:none" src="https://pixel.example/tr?id=1&amp;ev=PageView&amp;noscript=1">',
  '<script src="https://ads.example/tag/js/gpt.js" defer></script>',
  '<iframe src="https://frames.ads.example/ns.html?id=GTM-1" height="0" width="0"></iframe>',
];

const item = (at) => `
<article class="card" id="item-${at}"><a href="/items/${at}?ref=list"><img src="/images/${at}.jpg" alt="Item ${at}" width="320" height="240"></a>
<h3 class="title">Enamel mug number ${at} &amp; saucer</h3>
<p class="text">A mug for the garden, the kitchen and the desk. Holds 350&nbsp;ml, and keeps what it says. <em>New</em> this week.</p>
<button type="button" data-id="${at}" onclick="add(${at})">Into the basket</button></article>`;

/** A page of about 60 KB with four elements that the visitor refused. */
export const page = makePage(60_000);

function makePage(length) {
  let body = '';
  for (let at = 0; body.length < length - 700; at++) {
    body += item(at);
    if (at % 40 === 0) body += `\n${trackers[(at / 40) % trackers.length]}`;
  }
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Shop</title><link rel="stylesheet" href="/site.css"></head>
<body><script>window.add = function (id) { fetch('/basket/' + id, { method: 'POST' }); };</script>${body}</body></html>`;
}
