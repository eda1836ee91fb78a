import { type ParameterKind, withoutParameters } from './link-parameters.js';
import { reaches, type TrackingLevel } from './scale.js';
import type { LinkUnwrapper } from './unwrap-link.js';

/** What became of one link. */
export interface FollowedLink {
  /** The new address; absent where the link stays as it was. */
  readonly url?: string;
  /** The link led through a sender's redirect. */
  readonly isClick: boolean;
  readonly outcome: 'passed' | 'unwrapped' | 'opaque';
  readonly sender?: string;
  /** Parameters were taken off. */
  readonly hasLostParameters: boolean;
}

/** What links keep at a level. */
export interface LinkOptions {
  readonly unwrap: LinkUnwrapper;
  /** Campaign parameters (`utm_*`) stay even where nothing else does: they name no recipient. */
  readonly keepsCampaign: boolean;
  /** Links that must stay as they are: unsubscribe, view in browser. */
  isKeptLink(url: string): boolean;
}

/** Takes from a link what the level does not reach: the redirect through the sender, and parameters that identify. */
export function followLink(text: string, level: TrackingLevel, options: LinkOptions): FollowedLink {
  const nothing = { isClick: false, outcome: 'passed', hasLostParameters: false } as const;
  if (options.isKeptLink(text)) return nothing;
  const unwrapped = options.unwrap(text);
  const isClick = unwrapped.kind !== 'plain';
  const mayFollow = reaches(level, 'identified');
  const target = unwrapped.kind === 'unwrapped' && !mayFollow ? unwrapped.url : text;
  // A redirect that stays is signed or counted over its own parameters: they stay with it.
  const bare = isClick && target === text ? undefined : withoutParameters(target, lostKinds(level, options));
  const url = bare ?? target;
  const outcome = !isClick || mayFollow ? 'passed' : unwrapped.kind === 'opaque' ? 'opaque' : 'unwrapped';
  return {
    ...(url !== text && { url }),
    isClick,
    outcome,
    ...(unwrapped.kind !== 'plain' && { sender: unwrapped.sender }),
    hasLostParameters: bare !== undefined,
  };
}

function lostKinds(level: TrackingLevel, { keepsCampaign }: LinkOptions): ReadonlySet<ParameterKind> {
  const lost = new Set<ParameterKind>();
  if (!reaches(level, 'full')) lost.add('advertising');
  if (!reaches(level, 'identified')) lost.add('recipient');
  if (!keepsCampaign && !reaches(level, 'anonymous')) lost.add('campaign');
  return lost;
}
