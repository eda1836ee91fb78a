import { definePolicy } from '@cookiewarden/core';
import { amazonSesSwitch, mailgunSwitch, sendgridSwitch } from '@cookiewarden/mail';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findListUnsubscribe } from '../../packages/mail/src/message-headers.js';
import { type MailServer, startMailServer } from '../support/receive-mail.js';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());

const policy = definePolicy({});
const switches = [sendgridSwitch, mailgunSwitch, amazonSesSwitch('untracked')];
const headerLines = (raw: Buffer): readonly string[] =>
  raw
    .toString('latin1')
    .split('\r\n\r\n')[0]
    ?.replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n') ?? [];

describe('the headers that switch a sender off', () => {
  const send = (level: 'off' | 'identified', headers: Record<string, unknown> = {}, mode?: 'report-only') =>
    server.send(
      { text: 'x', headers: headers as Record<string, string> },
      {
        policy: mode === undefined ? policy : definePolicy({ mode }),
        consentOf: () => level,
        switches,
        logger: false,
      },
    );

  it('are set where nothing may be followed', async () => {
    const lines = headerLines((await send('off')).raw);
    const smtpApi = lines.find((line) => line.startsWith('X-SMTPAPI: '))?.slice(11);
    expect(JSON.parse(smtpApi ?? '')).toEqual({
      filters: { opentrack: { settings: { enable: 0 } }, clicktrack: { settings: { enable: 0 } } },
    });
    expect(lines).toContain('X-Mailgun-Track-Opens: no');
    expect(lines).toContain('X-Mailgun-Track-Clicks: no');
    expect(lines.filter((line) => /^x-ses-configuration-set: untracked$/i.test(line))).toHaveLength(1);
  });

  it("keep the application's own, repeated and prepared ones too, and its object", async () => {
    const headers = {
      'x-ses-configuration-set': 'newsletter',
      'X-SMTPAPI': { prepared: true, value: '{"category":"añ\u{1f600}"}' },
      'X-Twice': ['1', '2'],
    };
    const lines = headerLines((await send('off', headers)).raw);
    expect(lines.filter((line) => /^x-twice/i.test(line))).toEqual(['X-Twice: 1', 'X-Twice: 2']);
    expect(lines.filter((line) => /^x-ses/i.test(line))).toHaveLength(1);
    const smtpApi = lines.find((line) => /^x-smtpapi: /i.test(line))?.slice(11);
    expect(JSON.parse(smtpApi ?? '')).toMatchObject({ category: 'añ\u{1f600}' });
    expect(headers['x-ses-configuration-set']).toBe('newsletter');
  });

  it.each([
    ['where the recipient agreed', 'identified', undefined],
    ['in report-only', 'off', 'report-only'],
  ] as const)('are left alone %s', async (_name, level, mode) => {
    const lines = headerLines((await send(level, {}, mode)).raw);
    expect(lines.filter((line) => /^x-/i.test(line))).toEqual([]);
  });
});

describe("a message's own addresses to leave", () => {
  const find = (data: Record<string, unknown>): string => findListUnsubscribe({ data });

  it.each([
    [{ headers: { 'List-Unsubscribe': '<https://a.example/1>, <mailto:a@a.example>' } }],
    [{ headers: [{ key: 'list-unsubscribe', value: '<https://a.example/1>' }] }],
    [{ headers: { 'List-Unsubscribe': { prepared: true, value: '<https://a.example/1>' } } }],
    [{ list: { unsubscribe: 'https://a.example/1' } }],
    [{ list: { help: 'a@a.example', unsubscribe: [{ url: 'https://a.example/1', comment: 'leave' }] } }],
  ])('are found in %j', (data) => {
    expect(find(data)).toBe('<https://a.example/1>');
  });

  it('are none where there are none', () => {
    expect(find({})).toBe('');
    expect(find({ headers: { Subject: 'https://a.example' }, list: null })).toBe('');
  });
});
