import type { Exchange, Standing } from '@cookiewarden/core';

/**
 * The address of what goes by the standing of the page that asks for it. Under `implied` going on counts for a page that
 * is opened, and for no part of one: the page tells its parts that it was counted.
 */
export function ofPage(address: string, { standing }: Pick<Exchange, 'standing'>): string {
  const wasCounted =
    standing.regime === 'implied' && !standing.isAnswered && standing.consent.noticeShown === true;
  return wasCounted ? `${address}${address.includes('?') ? '&' : '?'}seen=1` : address;
}

/** The standing of the page that asks for one of its parts at `url`. */
export function pageStanding({ standing }: Pick<Exchange, 'standing'>, url: string): Standing {
  if (!/[?&]seen=1$/.test(url)) return standing;
  return { ...standing, consent: { ...standing.consent, noticeShown: true } };
}
