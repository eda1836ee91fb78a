import { hashText } from '@cookiewarden/core';
import { pageScript } from './page-script.js';
import { styles } from './styles.js';

/** The notice's own addresses, settled at start-up. */
export interface Addresses {
  readonly base: string;
  readonly preferences: string;
  readonly cookies: string;
  readonly notice: string;
  readonly consent: string;
  readonly styles: string;
  readonly script: string;
  readonly storage: string;
  readonly consentMode: string;
}

/** The version in the addresses of the two files that never depend on the visitor. */
export const fileVersion = hashText(styles + pageScript);

/** All addresses below `base`; the two files carry their version, so that browsers may keep them. */
export function writeAddresses(base: string): Addresses {
  return {
    base,
    preferences: `${base}/preferences`,
    cookies: `${base}/cookies`,
    notice: `${base}/notice`,
    consent: `${base}/consent`,
    styles: `${base}/notice.css?v=${fileVersion}`,
    script: `${base}/notice.js?v=${fileVersion}`,
    storage: `${base}/storage.js`,
    consentMode: `${base}/consent-mode.js`,
  };
}

/** An address with the page to come back to, and the language to go on in. */
export function withReturn(address: string, back: string, language?: string): string {
  const query = new URLSearchParams({ return: back });
  if (language !== undefined) query.set('lang', language);
  return `${address}?${query}`;
}
