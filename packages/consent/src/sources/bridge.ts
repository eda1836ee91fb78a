import { checkOptions, fault, type OptionSchema, PolicyError } from '@cookiewarden/core';
import { type CategoryMap, categoryMap, text } from './banner-options.js';
import { bridgeTools } from './bridge-tools.js';

/** A tool that keeps its answer where a server cannot read it. */
export type BridgeTool = keyof typeof bridgeTools;

/** Options of `bridgeScript`. */
export interface BridgeOptions {
  /** `tcf` and `gpp` hear any banner that speaks `__tcfapi` or `__gpp`; `local-storage` reads a key after an event. */
  readonly tool: BridgeTool;
  /** Meaning of the tool's category words, laid over the bridge's own map. For `tcf` the words are purposes: `p1` to `p24`. */
  readonly categories?: CategoryMap;
  /** Where the answer is put. @default '/.cookiewarden/consent' */
  readonly endpoint?: string;
  /** What the answer is marked with: letters, digits, `_` and `-`, at most 35. @default the tool's name */
  readonly source?: string;
  /** For `local-storage`: where the setting lies. */
  readonly setting?: BridgeSetting;
}

/** A setting that a banner keeps in local storage: JSON with a list of what was accepted, or with true and false. */
export interface BridgeSetting {
  readonly key: string;
  /** The property of the JSON that holds the list or the object. @default the JSON itself */
  readonly property?: string;
  /**
   * The event of `window` after which it is read. Only the banner's event of an answer will do: read at any other time
   * the setting may be a default.
   */
  readonly event: string;
}

/**
 * A script of under 1 KB for the page, before the tool's own: it hears the tool's event of an answer and puts the answer
 * to our endpoint, which keeps it in our cookie. Inline it with a nonce, or serve it as a file.
 * Trap: an answer given before the bridge was there is heard only when the visitor changes it, except with `tcf`.
 */
export function bridgeScript(options: BridgeOptions): string {
  const given: Partial<BridgeOptions> = Object(options);
  const faults = [...checkOptions(schema, options)];
  if (given.source !== undefined && !/^[\w-]+$/.test(given.source)) {
    faults.push(fault('out-of-range', 'source', given.source, 'Letters, digits, "_" and "-" only.'));
  }
  if (given.tool === 'local-storage') {
    // Its words are the site's own: what is in the list was accepted, and every other one refused.
    for (const name of ['setting', 'categories'] as const) {
      if (given[name] === undefined)
        faults.push(fault('missing', name, undefined, 'local-storage needs it.'));
    }
  }
  if (faults.length > 0) throw new PolicyError('bridgeScript', faults);
  const { tool, endpoint = '/.cookiewarden/consent', source = tool, setting } = options;
  const { listen, categories } = bridgeTools[tool];
  const words = wordsByCategory({ ...categories, ...options.categories });
  const values = [words, endpoint, source, setting].filter((value) => value !== undefined);
  const names = ['words', 'url', 'source', 'setting'].slice(0, values.length);
  return `((${names.join()})=>{${squeeze(post)}${squeeze(listen)}})(${values.map(writeLiteral).join()});`;
}

function wordsByCategory(meanings: CategoryMap): Readonly<Record<string, readonly string[]>> {
  const words: Record<string, string[]> = {};
  for (const [word, meaning] of Object.entries(meanings)) {
    const categories = meaning === false ? [] : typeof meaning === 'string' ? [meaning] : meaning;
    for (const category of categories) {
      words[category] ??= [];
      words[category].push(word);
    }
  }
  return words;
}

const schema = {
  type: 'object',
  required: ['tool'],
  properties: {
    tool: { enum: Object.keys(bridgeTools) },
    categories: categoryMap,
    endpoint: text,
    source: { type: 'string', minLength: 1, maxLength: 35 },
    setting: {
      type: 'object',
      required: ['key', 'event'],
      properties: {
        key: text,
        property: text,
        event: text,
      },
    },
  },
} as const satisfies OptionSchema;

// `said` has true or false for the tool's words; a category is granted if all of its words that are in it are.
const post = `
let put=said=>{
  let answers={};
  for(let name in words){
    let known=words[name].filter(word=>word in said);
    if(known.length)answers[name]=known.every(word=>said[word])?'granted':'denied';
  }
  if(Object.keys(answers)[0])fetch(url,{method:'PUT',keepalive:true,
    headers:{'content-type':'application/json'},body:JSON.stringify({answers,source})}).catch(()=>{});
};`;

function squeeze(script: string): string {
  return script.replace(/\n\s*/g, '');
}

// `<` never stands in the script: it could end the element that it is inlined in.
function writeLiteral(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
