import type { KeptLinks } from './kept-links.js';
import { type ParameterKind, withoutParameters } from './link-parameters.js';
import { reaches, type TrackingLevel } from './scale.js';
import type { LinkUnwrapper } from './unwrap-link.js';

/** What became of one link. */
export interface FollowedLink {
  /** The new address; absent where the link stays as it was. */
  readonly url?: string;
  /** `plain` no redirect · `kept` unsubscribe, view in browser · `opaque` only its sender knows where it leads. */
  readonly outcome: 'plain' | 'kept' | 'passed' | 'unwrapped' | 'opaque';
  /** Whose redirect it is. */
  readonly sender?: string;
  /** Parameters were taken off. */
  readonly hasLostParameters: boolean;
}

/** What links keep. */
export interface LinkTerms {
  readonly unwrap: LinkUnwrapper;
  /** Campaign parameters (`utm_*`) stay even where nothing else does: they name no recipient. */
  readonly keepsCampaign: boolean;
  readonly isKeptLink: KeptLinks;
}

/** Takes from a link what the level does not reach: the redirect through the sender, and parameters that identify. */
export function followLink(text: string, level: TrackingLevel, terms: LinkTerms): FollowedLink {
  if (terms.isKeptLink(text)) return { outcome: 'kept', hasLostParameters: false };
  const link = terms.unwrap(text);
  if (link.kind === 'plain') {
    const bare = withoutParameters(text, lostKinds(level, terms));
    return {
      ...(bare !== undefined && { url: bare }),
      outcome: 'plain',
      hasLostParameters: bare !== undefined,
    };
  }
  const { sender } = link;
  // A redirect that stays is signed or counted over its own parameters: they stay with it.
  if (reaches(level, 'identified')) return { outcome: 'passed', sender, hasLostParameters: false };
  if (link.kind === 'opaque') return { outcome: 'opaque', sender, hasLostParameters: false };
  // An unsubscribe link needs the parameters that say who leaves.
  const bare = terms.isKeptLink(link.url) ? undefined : withoutParameters(link.url, lostKinds(level, terms));
  return { url: bare ?? link.url, outcome: 'unwrapped', sender, hasLostParameters: bare !== undefined };
}

function lostKinds(level: TrackingLevel, { keepsCampaign }: LinkTerms): ReadonlySet<ParameterKind> {
  const lost = new Set<ParameterKind>();
  if (!reaches(level, 'full')) lost.add('advertising');
  if (!reaches(level, 'identified')) lost.add('recipient');
  if (!keepsCampaign && !reaches(level, 'anonymous')) lost.add('campaign');
  return lost;
}
