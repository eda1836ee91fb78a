import { answerOf, type Exchange } from '@cookiewarden/core';

/** What `/.well-known/gpc.json` says (W3C GPC, "GPC Support Resource"). */
export function writeGpcSupport(listens: boolean, updated: string | undefined): string {
  return JSON.stringify({ gpc: listens, ...(updated !== undefined && { lastUpdate: updated }) });
}

/** What `/.well-known/dnt/` says (W3C TPE 6.5): the status depends on the request, so each response tells by `Tk`. */
export function writeTrackingStatus(exchange: Exchange): { readonly text: string; readonly value: string } {
  return { text: JSON.stringify({ tracking: '?' }), value: trackingStatus(exchange) };
}

/** The value of `Tk` (W3C TPE 6.2): `N` nothing that DNT objects to is allowed, `C` by consent only, `T` else. */
export function trackingStatus(exchange: Exchange): 'N' | 'C' | 'T' {
  const { policy, standing } = exchange;
  const tracking = [...(policy.signals.get('dnt') ?? [])].filter((name) => exchange.allows(name));
  if (tracking.length === 0) return 'N';
  return tracking.every((name) => answerOf(standing, name, undefined) === 'granted') ? 'C' : 'T';
}
