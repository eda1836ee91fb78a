import type { SwitchVerdict, TrackingSwitch } from './sender.js';

/** SendGrid reads settings as JSON; what the application wrote there already stays. */
export const sendgridSwitch: TrackingSwitch = {
  isVerified: true,
  headers({ opens, clicks }, present) {
    if (opens && clicks) return {};
    const settings = readObject(present('X-SMTPAPI'));
    const filters = { ...asObject(settings.filters) };
    if (!opens) filters.opentrack = { settings: { enable: 0 } };
    if (!clicks) filters.clicktrack = { settings: { enable: 0 } };
    return { 'X-SMTPAPI': writeJson({ ...settings, filters }) };
  },
};

/** Mailgun over SMTP: the headers of the `o:tracking-opens` and `o:tracking-clicks` parameters. */
export const mailgunSwitch: TrackingSwitch = {
  isVerified: true,
  headers: ({ opens, clicks }) => ({
    ...(!opens && { 'X-Mailgun-Track-Opens': 'no' }),
    ...(!clicks && { 'X-Mailgun-Track-Clicks': 'no' }),
  }),
};

/**
 * Postmark. Trap: a server whose open tracking is switched on in its settings tracks opens all the same;
 * switch it off there and on per message.
 */
export const postmarkSwitch: TrackingSwitch = {
  isVerified: true,
  headers: ({ opens, clicks }) => ({
    ...(!opens && { 'X-PM-TrackOpens': 'false' }),
    ...(!clicks && { 'X-PM-TrackLinks': 'None' }),
  }),
};

/** Mailchimp Transactional. Its documents name `opens` and `clicks_all`; `none` is what Symfony's transport sends it. */
export const mandrillSwitch: TrackingSwitch = {
  isVerified: false,
  headers({ opens, clicks }): Readonly<Record<string, string>> {
    if (opens && clicks) return {};
    if (opens) return { 'X-MC-Track': 'opens' };
    return { 'X-MC-Track': clicks ? 'clicks_all' : 'none' };
  },
};

/** SparkPost reads options as JSON; what the application wrote there already stays. */
export const sparkpostSwitch: TrackingSwitch = {
  isVerified: true,
  headers({ opens, clicks }, present) {
    if (opens && clicks) return {};
    const settings = readObject(present('X-MSYS-API'));
    const options = {
      ...asObject(settings.options),
      ...(!opens && { open_tracking: false }),
      ...(!clicks && { click_tracking: false }),
    };
    return { 'X-MSYS-API': writeJson({ ...settings, options }) };
  },
};

/**
 * Amazon SES follows what a message's configuration set follows: name one that follows nothing.
 * Trap: the set replaces the message's own, with the event destinations that hang on it.
 */
export function amazonSesSwitch(untrackedConfigurationSet: string): TrackingSwitch {
  return {
    isVerified: true,
    headers: ({ opens, clicks }: SwitchVerdict): Readonly<Record<string, string>> =>
      opens && clicks ? {} : { 'X-SES-CONFIGURATION-SET': untrackedConfigurationSet },
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

// A header that is no JSON object is the application's mistake; ours would be to send it on as the last word.
function readObject(text: string | undefined): JsonObject {
  if (text === undefined) return {};
  try {
    return asObject(JSON.parse(text));
  } catch {
    return {};
  }
}

// With blanks, at which a long header may be folded, and in ASCII: else it would go out as encoded words, and no JSON.
function writeJson(value: JsonObject): string {
  return JSON.stringify(value, undefined, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
