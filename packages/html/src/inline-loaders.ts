import { siteOf } from './site.js';
import { SHORT_SCRIPT } from './skim-flags.js';

/**
 * The addresses of interest that an inline script may load itself, in the order written: those that stand in its strings
 * with their host, where what stands around them loads. In a short script it is enough that it does something that loads,
 * or calls anything with an address that is no link's. `text` has one character a byte.
 */
export function findLoadedUrls(text: string, isOfInterest: (url: string) => boolean): readonly string[] {
  const plain = text.includes('\\/') ? text.replaceAll('\\/', '/') : text;
  const isShort = text.length <= SHORT_SCRIPT;
  let does: Doing | undefined;
  const urls: string[] = [];
  for (const { url, start } of findQuotedUrls(plain)) {
    if (!isOfInterest(url)) continue;
    does ??= readDoing(text);
    if (does === 'keeps') return [];
    const before = plain.slice(Math.max(0, start - 1 - LONGEST_STATEMENT), start - 1);
    const isLoaded =
      fetched.test(before) ||
      imported.test(before) ||
      becomesSource(before, plain) ||
      (isShort && mayBeLoaded(url, before, plain, does === 'loads'));
    if (isLoaded) urls.push(url);
  }
  return urls;
}

/** So far before an address is looked for what is done with it. */
const LONGEST_STATEMENT = 160;

interface QuotedUrl {
  readonly url: string;
  readonly start: number;
}

// What begins a string and has a host. A search for `//` first: most of a script holds none.
function findQuotedUrls(text: string): readonly QuotedUrl[] {
  const urls: QuotedUrl[] = [];
  for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at + 2)) {
    const [scheme = ''] =
      text[at - 1] === ':' ? (/https?:$/i.exec(text.slice(Math.max(0, at - 6), at)) ?? []) : [];
    const start = at - scheme.length;
    if (!quotes.includes(text[start - 1] ?? ' ')) continue;
    restOfUrl.lastIndex = start;
    const [url = ''] = restOfUrl.exec(text) ?? [];
    if (hasHost.test(url)) urls.push({ url, start });
  }
  return urls;
}

const quotes = `"'\``;
const restOfUrl = /[^"'`\s<>\\]*/y;
const hasHost = /^[a-z:]*\/\/[\w.-]+\.[a-z]{2,}(?![\w.-])/i;

// A source, as a property or in markup, whatever it is put together of; what a request is made to.
const fetched =
  /(?:^|[^\w-])src\s*=(?!=)(?:(?!\s[\w-]+\s*=[^=])[^;,{}<>])*$|(?:\b(?:sendBeacon|fetch|getScript\w*|getJSON|import|importScripts)\s*\(|\.(?:open\s*\(\s*["']\w+|setAttribute\s*\(\s*["']src)["']\s*,)(?:\s|\/\*[^*]*\*\/)*$/i;
// What a module is put together of, before it runs (ECMA-262 16.2.2, 16.2.3).
const imported = /(?:^|[^\w$.-])(?:import|(?:import|export)\b[^;"'`()]*\bfrom)(?:\s|\/\*[^*]*\*\/)*$/;
const assigned = /(?:^|[^\w$.])([\w$]+)\s*=\s*$/;

// `u = "…"` and, wherever, `x.src = u`.
function becomesSource(before: string, text: string): boolean {
  const [, name] = assigned.exec(before) ?? [];
  return (
    name !== undefined && new RegExp(`\\.src\\s*=\\s*${name.replaceAll('$', '\\$')}(?![\\w$.(])`).test(text)
  );
}

// What is gone to, or compared; what links lead to, unless a style sheet is linked.
const goneTo =
  /(?:(?:[!=]=|\blocation\s*=)\s*|\b(?:open|assign|replace|indexOf|includes|startsWith|match|split|test)\s*\(\s*)$/i;
const linked = /\b(?:href|action)\s*=\s*\\?$/i;
const linksSheets = /["'<]link\b/i;

function mayBeLoaded(url: string, before: string, text: string, loadsAny: boolean): boolean {
  if (goneTo.test(before) || (linked.test(before) && !linksSheets.test(text))) return false;
  if (isScript.test(url)) return true;
  if (isOwnName(url)) return false;
  return loadsAny || (hasPath.test(url) && !isForVisitors.test(url) && isArgument(before));
}

// Whether the innermost bracket that is open is that of a call.
function isArgument(before: string): boolean {
  let closed = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    const letter = before[at] ?? '';
    if (')]}'.includes(letter)) closed++;
    else if ('([{'.includes(letter)) closed--;
    if (closed < 0) return letter === '(' && called.test(before.slice(0, at));
  }
  return false;
}

const called = /(?:^|[^\w$])(?!(?:if|for|while|switch|return|typeof)\s*$)[\w$]+\s*$/;

/** The code of a script that only hands data over, without what stands in its strings; `undefined` of one that does more. */
export function readKeptCode(text: string): string | undefined {
  return onlyKeeps(text) ? withoutStrings(text) : undefined;
}

/** What a script does, by its code. */
type Doing = 'loads' | 'calls' | 'keeps';

function readDoing(text: string): Doing {
  if (onlyKeeps(text)) return 'keeps';
  return runsQueue.test(text) || loads.test(text) ? 'loads' : 'calls';
}

// Data do nothing, whatever stands in them: markup in a string is for others to write.
function onlyKeeps(text: string): boolean {
  if (runsAtOnce(text) || runsQueue.test(text)) return false;
  return handsOver.test(text) || !runs.test(withoutStrings(text).replace(merges, ''));
}

// Most scripts that do something call it before their first string.
function runsAtOnce(text: string): boolean {
  const start = text.slice(0, Math.max(0, text.search(/["']/)));
  return !start.includes('/*') && !handsOver.test(start) && start.replace(merges, '').includes('(');
}

function withoutStrings(text: string): string {
  return text.replace(strings, '').replace(remarks, '');
}

// Next runs what is put here before all else: addresses, and texts of scripts.
const runsQueue = /\b__next_s\b/;
// What Nuxt, SvelteKit, Solid and TanStack start a page with: without it the page is dead, whatever is among its data.
const handsOver =
  /^\s*(?:window\.__NUXT__\s*=|\{\s*__sveltekit_\w+\s*=|\(self\.\$R\s*=|_\$HY\.r\[|self\.\$_TSR\s*=|\$_TSR\.)/;

const runs = /\(|\.src\s*=|(?:^|[;\s}*])(?:import|from)\s*(?:[;<]|$|\/\/|with\s*\{)/m;
const strings = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/g;
const remarks = /\/\*[^*]*\*\//g;
// Settings that are put to others, as content managers write them.
const merges = /\.(?:extend|assign|freeze|parse|push|enqueue)\s*\(/g;

const isScript = /^[^?#]*\.m?js(?:[?#]|$)/i;
// Pictures, and pages to share something on.
const isForVisitors = /^[^?#]*(?:\.(?:png|jpe?g|webp|svg|avif)(?:[?#]|$)|\/(?:share|send|intent)\b)/i;
const hasPath = /^[a-z:]*\/\/[^/?#]+[/?]./i;

// Ways for a script to load something. What only puts an address into a variable leaves the loading to another.
const loads =
  /createElement|document\.write|\.src\s*=|new Image|sendBeacon|XMLHttpRequest|fetch\s*\(|import\s*\(|getScript|<\/?(?:script|img|iframe)/i;

// A service's own name is what links lead to: `facebook.com/shop` beside `connect.facebook.net`.
function isOwnName(url: string): boolean {
  const [, host = ''] = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(url.toLowerCase()) ?? [];
  return host === siteOf(host);
}
