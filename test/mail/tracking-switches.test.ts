import {
  amazonSesSwitch,
  mailgunSwitch,
  mandrillSwitch,
  postmarkSwitch,
  type SwitchVerdict,
  sendgridSwitch,
  sparkpostSwitch,
  type TrackingSwitch,
} from '@cookiewarden/mail';
import { describe, expect, it } from '@jest/globals';

const off: SwitchVerdict = { opens: false, clicks: false };
const switches: readonly (readonly [string, TrackingSwitch])[] = [
  ['SendGrid', sendgridSwitch],
  ['Mailgun', mailgunSwitch],
  ['Postmark', postmarkSwitch],
  ['Mandrill', mandrillSwitch],
  ['SparkPost', sparkpostSwitch],
  ['Amazon SES', amazonSesSwitch('untracked')],
];

const set = (one: TrackingSwitch, verdict: SwitchVerdict, present: Record<string, string> = {}) =>
  one.headers(verdict, (name) => present[name]);

describe('the switch of a sender', () => {
  it.each(switches)('of %s sets nothing where everything may be followed', (_name, one) => {
    expect(set(one, { opens: true, clicks: true })).toEqual({});
  });

  it.each(switches)('of %s sets something where nothing may be followed', (_name, one) => {
    expect(Object.keys(set(one, off)).length).toBeGreaterThan(0);
  });

  it('of SendGrid keeps what the application wrote', () => {
    const present = {
      'X-SMTPAPI': '{"category":["welcome"],"filters":{"opentrack":{"settings":{"enable":1}},"footer":{}}}',
    };
    expect(JSON.parse(set(sendgridSwitch, off, present)['X-SMTPAPI'] ?? '')).toEqual({
      category: ['welcome'],
      filters: {
        opentrack: { settings: { enable: 0 } },
        clicktrack: { settings: { enable: 0 } },
        footer: {},
      },
    });
  });

  it('of SparkPost keeps what the application wrote, and replaces what is no JSON', () => {
    const options = { open_tracking: false, click_tracking: false };
    const kept = set(sparkpostSwitch, off, {
      'X-MSYS-API': '{"campaign_id":"a","options":{"sandbox":true}}',
    });
    expect(JSON.parse(kept['X-MSYS-API'] ?? '')).toEqual({
      campaign_id: 'a',
      options: { sandbox: true, ...options },
    });
    expect(JSON.parse(set(sparkpostSwitch, off, { 'X-MSYS-API': '{' })['X-MSYS-API'] ?? '')).toEqual({
      options,
    });
  });

  it.each<[SwitchVerdict, string]>([
    [{ opens: true, clicks: false }, 'opens'],
    [{ opens: false, clicks: true }, 'clicks_all'],
    [off, 'none'],
  ])('of Mandrill says for %j: %s', (verdict, value) => {
    expect(set(mandrillSwitch, verdict)).toEqual({ 'X-MC-Track': value });
  });

  it('of Mailgun and Postmark names opens and clicks apart', () => {
    expect(set(mailgunSwitch, { opens: false, clicks: true })).toEqual({ 'X-Mailgun-Track-Opens': 'no' });
    expect(set(postmarkSwitch, { opens: true, clicks: false })).toEqual({ 'X-PM-TrackLinks': 'None' });
  });

  it('of Amazon SES names the set that follows nothing', () => {
    expect(set(amazonSesSwitch('untracked'), off)).toEqual({ 'X-SES-CONFIGURATION-SET': 'untracked' });
  });

  it('says of itself whether the vendor documents every value', () => {
    expect(switches.filter(([, { isVerified }]) => !isVerified).map(([name]) => name)).toEqual(['Mandrill']);
  });
});
