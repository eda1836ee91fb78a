/**
 * The script of a page with the notice: answers without a reload, `window.cookieWarden`, and reviving what was left
 * inert. It makes no request until the visitor acts or comes back to the page, and stores nothing. Without it every form
 * and link still works.
 */
export const pageScript = `(() => {
'use strict';
const own = document.currentScript, { base } = own.dataset;
const root = document.getElementById('cookiewarden'), form = root && root.querySelector('form');
const listeners = new Set();
let state = JSON.parse(own.dataset.state), dialog, opening;

const has = name => !!(state.services[name] || state.categories[name] || {}).isAllowed;

const send = (method, address, type, body) => fetch(address, {
  method, body, credentials: 'same-origin', headers: { accept: 'application/json', 'content-type': type },
}).then(response => {
  if (!response.ok) throw new Error('Cookie Warden: the answer was not kept (' + response.status + ')');
  return response.json();
}).then(settle);

async function settle(next) {
  state = next;
  if (window.gtag && state.consentMode) gtag('consent', 'update', state.consentMode);
  if (own.dataset.storage) await load(own.dataset.storage);
  document.querySelectorAll('[data-category]').forEach(revive);
  showAnswered();
  listeners.forEach(listener => { try { listener(state); } catch (fault) { reportError(fault); } });
  return state;
}

const load = address => new Promise(done => {
  const script = document.createElement('script');
  script.nonce = own.nonce;
  script.src = address;
  script.onload = script.onerror = () => { script.remove(); done(); };
  document.head.append(script);
});

function showAnswered() {
  if (dialog) dialog.close();
  const after = root && root.querySelector('.cw-after');
  if (!after) return;
  const status = after.querySelector('[role=status]'), link = after.querySelector('a');
  const hadFocus = form && form.contains(document.activeElement);
  if (form) form.hidden = true;
  after.hidden = false;
  status.textContent = '';
  setTimeout(() => { status.textContent = status.dataset.cwSaved; }, 100);
  if (hadFocus && link) link.focus({ preventScroll: true });
}

function revive(old) {
  const { category, service } = old.dataset;
  if (!(category in state.categories) || !has(service in state.services ? service : category)) return;
  if (old.matches('script[type="text/plain"]')) return reviveScript(old);
  const link = old.matches('.cookiewarden-placeholder') && old.querySelector('a');
  if (link) {
    const frame = document.getElementsByName(link.target)[0];
    if (frame) frame.src = link.href;
    return old.remove();
  }
  for (const name of ['src', 'srcset', 'href', 'data', 'poster', 'imagesrcset', 'srcdoc', 'background']) {
    const value = old.getAttribute('data-' + name);
    if (value === null || old.hasAttribute(name)) continue;
    old.removeAttribute('data-' + name);
    old.setAttribute(name, value);
  }
}

function reviveScript(old) {
  const fresh = document.createElement('script');
  const names = { 'data-src': 'src', 'data-type': 'type' };
  for (const { name, value } of old.attributes) {
    if (name !== 'type') fresh.setAttribute(names[name] || name, value);
  }
  fresh.nonce = old.nonce || own.nonce;
  fresh.async = old.hasAttribute('async');
  fresh.text = old.text;
  old.replaceWith(fresh);
}

function onSubmit(event) {
  const { target, submitter } = event;
  if (target.dataset.plain) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(target));
  if (submitter && submitter.name) body.append(submitter.name, submitter.value);
  send('POST', target.action, 'application/x-www-form-urlencoded', body).catch(() => {
    target.dataset.plain = 1;
    target.requestSubmit(submitter);
  });
}

function openPreferences(address = base + '/preferences?return=' + encodeURIComponent(location.pathname + location.search)) {
  // Who clicks twice wants one dialog.
  if (dialog && dialog.isConnected) return Promise.resolve();
  return opening ||= fetch(address, { credentials: 'same-origin' }).then(response => response.text()).then(text => {
    const main = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
    const close = document.createElement('button');
    close.textContent = '\\u00d7';
    close.className = 'cw-close';
    close.ariaLabel = own.dataset.close;
    close.onclick = () => dialog.close();
    dialog = document.createElement('dialog');
    const box = document.createElement('div');
    box.className = 'cw-page';
    box.append(...main.childNodes);
    dialog.append(close, box);
    dialog.setAttribute('aria-labelledby', 'cw-settings');
    box.querySelector('h1').id = 'cw-settings';
    box.querySelector('[data-cw-back]').remove();
    dialog.onclose = function () { this.remove(); dialog = undefined; };
    root.append(dialog);
    dialog.showModal();
  }).catch(() => { location.href = address; }).finally(() => { opening = undefined; });
}

document.addEventListener('click', event => {
  const link = event.target.closest && event.target.closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.dataset.cwOpen !== undefined && root) {
    event.preventDefault();
    openPreferences(link.href);
  }
  const box = link.closest('.cookiewarden-placeholder');
  if (box) setTimeout(() => box.remove());
});
if (root) root.addEventListener('submit', onSubmit);
const sumUp = ({ isAnswered, categories, services }) =>
  [isAnswered, ...Object.values({ ...categories, ...services }).map(({ isAllowed }) => isAllowed)].join();
// A page from the back/forward cache stands as it was left: meanwhile another one may have been answered on.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) fetch(base + '/consent', { credentials: 'same-origin' }).then(response => response.json()).then(next => {
    if (next.isAnswered && sumUp(next) !== sumUp(state)) return settle(next);
  }).catch(() => {});
});

const answer = (names, value) => send('PUT', base + '/consent', 'application/json', JSON.stringify({
  answers: Object.fromEntries(names.map(name => [name, value])),
}));
const asked = () => Object.keys(state.categories).filter(name => !state.categories[name].isExempt);
window.cookieWarden = Object.freeze({
  get state() { return state; },
  has,
  onChange(listener) { listeners.add(listener); return () => listeners.delete(listener); },
  grant: names => answer(names || asked(), 'granted'),
  withdraw: names => answer(names || asked().concat(Object.keys(state.services).filter(id => state.services[id].answer)), 'denied'),
  openPreferences: () => root ? openPreferences() : Promise.resolve(location.assign(base + '/preferences')),
});
})();
`;
