import {
  type CategoryName,
  checkOptions,
  decideCategory,
  type OptionSchema,
  type Policy,
  PolicyError,
  type StandardCategory,
  type Standing,
} from '@cookiewarden/core';
import { text } from './sources/banner-options.js';

/** Google's consent types, each with the standard category that it stands beside. */
export const consentTypes = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  analytics_storage: 'statistical',
  functionality_storage: 'personalization',
  personalization_storage: 'personalization',
  security_storage: 'technical',
} as const satisfies Record<string, StandardCategory>;

/** A consent type's name in Google's commands. */
export type ConsentType = keyof typeof consentTypes;

/** Every consent type of Google Consent Mode v2, settled. */
export type ConsentModeState = Readonly<Record<ConsentType, 'granted' | 'denied'>>;

/** Which command, and which categories, where they are not the standard ones. */
export interface ConsentModeOptions {
  /**
   * `default` stands before every Google tag of a page; `update` tells a page that the answer changed.
   * @default 'default'
   */
  readonly command?: 'default' | 'update';
  /** The policy's category for a consent type, where it is not the standard one beside it. */
  readonly categories?: Readonly<Partial<Record<ConsentType, CategoryName>>>;
}

/** A command of Google Consent Mode v2: as data, and as the text of a script without its tags. */
export interface ConsentModeCommand {
  readonly command: 'default' | 'update';
  readonly state: ConsentModeState;
  /** Safe inside `<script nonce="…">`: it holds nothing but our own words. */
  readonly script: string;
}

/**
 * The command that tells Google's tags where a visitor stands
 * (developers.google.com/tag-platform/security/guides/consent).
 * The server knows the answer before the page is sent, so `default` is already what holds; no
 * `wait_for_update` is needed.
 * A category that the policy does not have is denied.
 *
 * @throws PolicyError with all faults of the options at once.
 */
export function writeConsentMode(
  standing: Standing,
  policy: Policy,
  options: ConsentModeOptions = {},
): ConsentModeCommand {
  const faults = checkOptions(schema, options);
  if (faults.length > 0) throw new PolicyError('writeConsentMode', faults);
  const { command = 'default', categories = {} } = options;
  const allows = (type: ConsentType): 'granted' | 'denied' => {
    const category = findCategory(policy, consentTypes[type], categories[type]);
    const isAllowed = category && decideCategory(policy, standing, category, undefined).verdict === 'allow';
    return isAllowed ? 'granted' : 'denied';
  };
  const state: ConsentModeState = {
    ad_storage: allows('ad_storage'),
    ad_user_data: allows('ad_user_data'),
    ad_personalization: allows('ad_personalization'),
    analytics_storage: allows('analytics_storage'),
    functionality_storage: allows('functionality_storage'),
    personalization_storage: allows('personalization_storage'),
    security_storage: allows('security_storage'),
  };
  return { command, state, script: writeScript(command, state) };
}

const schema = {
  type: 'object',
  properties: {
    command: { enum: ['default', 'update'] },
    categories: {
      type: 'object',
      properties: {
        ad_storage: text,
        ad_user_data: text,
        ad_personalization: text,
        analytics_storage: text,
        functionality_storage: text,
        personalization_storage: text,
        security_storage: text,
      } satisfies Record<ConsentType, OptionSchema>,
    },
  },
} as const satisfies OptionSchema;

function findCategory(policy: Policy, standard: StandardCategory, named: CategoryName | undefined) {
  if (named !== undefined) return policy.categories.get(named);
  for (const category of policy.categories.values()) if (category.standard === standard) return category;
  return undefined;
}

// Google's queue takes the `arguments` object itself; an array in its place is ignored.
function writeScript(command: string, state: ConsentModeState): string {
  return [
    'window.dataLayer=window.dataLayer||[];',
    'window.gtag=window.gtag||function(){dataLayer.push(arguments)};',
    `gtag('consent','${command}',${JSON.stringify(state)});`,
  ].join('');
}
