import { describeFault } from '@cookiewarden/core';
import type { RecipientConsent } from './scale.js';
import type { MailLogger, TransportOptions } from './transport-options.js';

/** Asks what a recipient agreed to. In doubt we withhold: an unread consent, or a late one, is no consent. */
export async function askConsent(
  address: string,
  { consentOf, limitMs = 2000 }: Pick<TransportOptions, 'consentOf' | 'limitMs'>,
  logger: MailLogger | undefined,
): Promise<RecipientConsent> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = consentOf(address);
    if (!(answer instanceof Promise)) return await answer;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new LateConsent()), limitMs);
    });
    return await Promise.race([answer, silence]);
  } catch (fault) {
    logger?.error({ fault: describeFault('consentOf', fault) }, 'cookiewarden: consent could not be read');
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

class LateConsent extends Error {
  override readonly name = 'LateConsent';
}
