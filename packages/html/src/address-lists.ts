import { findJsonStrings } from './json-strings.js';
import type { ScriptType } from './script-type.js';
import type { TagEdit } from './tag-edit.js';
import type { UrlJudge } from './url-judge.js';

/** Scripts that are lists of addresses, which a browser fetches by itself or when a module asks for them. */
export type AddressList = Extract<ScriptType, 'importmap' | 'speculationrules' | 'webbundle'>;

/** Whether a script of this type is a list of addresses. */
export function isAddressList(type: ScriptType): type is AddressList {
  return type in forms;
}

const forms = {
  // HTML 8.1.6.2: imports, and scopes with imports; the addresses are values. Null is an entry that resolves to nothing.
  importmap: {
    isAddress: ([top, ...keys]: readonly string[]) =>
      (top === 'imports' && keys.length === 1) || (top === 'scopes' && keys.length === 2),
    empty: 'null',
  },
  // HTML 7.6.1: addresses stand in arrays named urls. One without an HTTP scheme is left out by the browser.
  speculationrules: {
    isAddress: (keys: readonly string[]) => keys.at(-2) === 'urls',
    empty: '"data:,"',
  },
  // WICG Subresource Loading with Web Bundles: one file with several in it. Without a source the list is left out by the browser.
  webbundle: {
    isAddress: ([key, ...more]: readonly string[]) => key === 'source' && more.length === 0,
    empty: 'null',
  },
} as const satisfies Record<AddressList, unknown>;

/** The edits that take withheld addresses out of such a script; offsets are those of `text`, one character a byte. */
export function emptyAddresses(type: AddressList, text: string, urls: UrlJudge): readonly TagEdit[] {
  const { isAddress, empty } = forms[type];
  return findJsonStrings(text)
    .filter(({ path }) => isAddress(path))
    .filter(({ value }) => urls.judgeText(urls.addresses.decode(value), type) === 'withheld')
    .map(({ start, end }) => ({ start, end, text: empty }));
}
