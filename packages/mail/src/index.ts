export { allSenders } from './all-senders.js';
export { type AppliedBody, applyPolicy, applyPolicyToText, type MessageFacts } from './apply-policy.js';
export { checkSenders } from './check-senders.js';
export { kindOfParameter, linkParameters, type ParameterKind, withoutParameters } from './link-parameters.js';
export type { MailOptions } from './mail-options.js';
export { defineMailPolicy, type LevelCategories, type MailPolicy } from './mail-policy.js';
export type { ClickCounts, MailReport, OpenCounts } from './mail-report.js';
export { type RecipientConsent, reaches, type TrackingLevel, trackingScale } from './scale.js';
export type {
  ClickPattern,
  MailAddressPattern,
  MailSender,
  PatternSource,
  SwitchVerdict,
  TrackingSwitch,
} from './sender.js';
export * from './senders/index.js';
export {
  amazonSesSwitch,
  mailgunSwitch,
  mandrillSwitch,
  postmarkSwitch,
  sendgridSwitch,
  sparkpostSwitch,
} from './tracking-switches.js';
export { compileUnwrapper, type LinkUnwrapper, type UnwrappedLink } from './unwrap-link.js';
