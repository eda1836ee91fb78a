import type { TagReader } from './tag-reader.js';

/** What a browser makes of a `script` element. */
export type ScriptType = 'classic' | 'module' | 'importmap' | 'speculationrules' | 'none';

// mimesniff 4.6: JavaScript MIME type essences.
const javaScript = new Set(
  (
    'application/ecmascript application/javascript application/x-ecmascript application/x-javascript text/ecmascript ' +
    'text/javascript text/javascript1.0 text/javascript1.1 text/javascript1.2 text/javascript1.3 text/javascript1.4 ' +
    'text/javascript1.5 text/jscript text/livescript text/x-ecmascript text/x-javascript'
  ).split(' '),
);

/** Reads the type of a script (HTML 4.12.1.1, "prepare the script element"). `none` is data: nothing loads or runs. */
export function readScriptType(tag: TagReader): ScriptType {
  const type = tag.text('type');
  const language = tag.text('language');
  if (type === undefined && (language === undefined || language === '')) return 'classic';
  if (type === '') return 'classic';
  const text = (type?.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '') ?? `text/${language}`).toLowerCase();
  if (javaScript.has(text)) return 'classic';
  return text === 'module' || text === 'importmap' || text === 'speculationrules' ? text : 'none';
}
