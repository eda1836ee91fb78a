export { allSenders } from './all-senders.js';
export { type AppliedBody, applyPolicy, applyPolicyToText } from './apply-policy.js';
export { kindOfParameter, linkParameters, type ParameterKind, withoutParameters } from './link-parameters.js';
export { defineMailPolicy, type MailOptions, type MailPolicy } from './mail-policy.js';
export type { ClickCounts, MailReport, OpenCounts } from './mail-report.js';
export { type RecipientConsent, reaches, readLevel, type TrackingLevel, trackingScale } from './scale.js';
export type {
  ClickPattern,
  MailAddressPattern,
  MailSender,
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
