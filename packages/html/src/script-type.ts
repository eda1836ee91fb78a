import { toBytes } from './byte-class.js';
import type { TagReader } from './tag-reader.js';

/** What becomes of a `script` element: a browser runs it or reads it, or a loader on the page runs it later. */
export type ScriptType =
  | 'classic'
  | 'module'
  | 'importmap'
  | 'speculationrules'
  | 'webbundle'
  | 'delayed'
  | 'none';

// mimesniff 4.6: JavaScript MIME type essences.
const javaScript = new Set(
  (
    'application/ecmascript application/javascript application/x-ecmascript application/x-javascript text/ecmascript ' +
    'text/javascript text/javascript1.0 text/javascript1.1 text/javascript1.2 text/javascript1.3 text/javascript1.4 ' +
    'text/javascript1.5 text/jscript text/livescript text/x-ecmascript text/x-javascript'
  ).split(' '),
);

const textJavaScript = toBytes('text/javascript');

// No browser runs these, but WP Rocket, LiteSpeed, Perfmatters, Partytown do, for every visitor.
const delayed = new Set([
  'litespeed/javascript',
  'pmdelayedscript',
  'rocketlazyloadscript',
  'text/partytown',
  'text/rocketscript',
]);

/** Reads the type of a script (HTML 4.12.1.1, "prepare the script element"). `none` is data: nothing loads or runs. */
export function readScriptType(tag: TagReader): ScriptType {
  if (tag.has('type')) {
    if (tag.isWritten('type', textJavaScript)) return 'classic';
  } else if (!tag.has('language')) return 'classic';
  const type = tag.text('type');
  const language = tag.text('language');
  if (type === undefined && (language === undefined || language === '')) return 'classic';
  if (type === '') return 'classic';
  const text = (type?.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '') ?? `text/${language}`).toLowerCase();
  if (javaScript.has(text)) return 'classic';
  if (delayed.has(text)) return 'delayed';
  return text === 'module' || isListType(text) ? text : 'none';
}

function isListType(text: string): text is 'importmap' | 'speculationrules' | 'webbundle' {
  return text === 'importmap' || text === 'speculationrules' || text === 'webbundle';
}
