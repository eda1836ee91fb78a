import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { definePolicy } from '@cookiewarden/core';
import type { MailReport } from '@cookiewarden/mail';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SendMailOptions } from 'nodemailer';
import { type MailServer, type ReceivedMail, startMailServer } from '../support/receive-mail.js';

let server: MailServer;
let folder: string;
beforeAll(async () => {
  server = await startMailServer();
  folder = mkdtempSync(join(tmpdir(), 'cookiewarden-mail-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const policy = definePolicy({});
const pixel = '<img src="https://u1.ct.sendgrid.net/wf/open?upn=ann" width="1" height="1" alt="">';
const html = `<p>Grüße, 世界 😀 ${'x'.repeat(200)}</p>${pixel}<a href="https://shop.example/?mc_eid=1&amp;a=2">go</a>`;
const strippedHtml = html.replace(pixel, '').replace('?mc_eid=1&amp;a=2', '?a=2');

async function sendOff(message: SendMailOptions): Promise<ReceivedMail & { readonly report: MailReport }> {
  let report: MailReport | undefined;
  const received = await server.send(message, {
    policy,
    consentOf: () => 'off',
    logger: false,
    onReport: (one) => {
      report = one;
    },
  });
  if (report === undefined) throw new Error('no report');
  return { ...received, report };
}

describe('the bodies of a message', () => {
  it.each(['quoted-printable', 'base64'] as const)(
    'arrive whole in %s, text and HTML alike',
    async (encoding) => {
      const { parsed, raw, report } = await sendOff({
        html,
        text: 'Grüße 😀 https://shop.example/?mc_eid=1&a=2',
        textEncoding: encoding,
      });
      expect(parsed.html).toBe(strippedHtml);
      expect(parsed.text?.trim()).toBe('Grüße 😀 https://shop.example/?a=2');
      expect(
        raw.toString('latin1').match(new RegExp(`Content-Transfer-Encoding: ${encoding}`, 'g')),
      ).toHaveLength(2);
      // The link stands in both parts, and is counted once.
      expect(report.parameters).toBe(1);
    },
  );

  it('are counted in the text where there is nothing else', async () => {
    const { report } = await sendOff({
      text: 'https://shop.example/?mc_eid=1 https://click.pstmrk.it/3s/a.example/x',
    });
    expect(report).toMatchObject({ parameters: 1, click: { unwrapped: 1 } });
  });

  it('may come as a buffer, a stream, a file, or an object with an encoding', async () => {
    const path = join(folder, 'body.html');
    writeFileSync(path, html);
    const shapes: SendMailOptions['html'][] = [
      Buffer.from(html),
      Readable.from([Buffer.from(html)]),
      { path },
      { content: Buffer.from(html).toString('base64'), encoding: 'base64' },
      { content: html, contentType: 'text/html; charset=utf-8' },
    ];
    for (const shape of shapes) {
      const { parsed } = await sendOff(shape === undefined ? {} : { html: shape });
      expect(String(parsed.html).trimEnd()).toBe(strippedHtml);
    }
  });

  it('may be alternatives, an AMP part and one for watches', async () => {
    const alternatives = [
      { contentType: 'text/x-web-markdown', content: '[go](https://shop.example/?mc_eid=1)' },
    ];
    const { raw, report } = await sendOff({
      html,
      amp: `<!doctype html><html ⚡4email><body><amp-img src="https://x.emltrk.com/v2" width="1" height="1"></amp-img></body></html>`,
      watchHtml: `<b>hi</b>${pixel}`,
      alternatives: [
        ...alternatives,
        { contentType: 'TEXT/HTML; charset=utf-8', content: `<i>hi</i>${pixel}` },
      ],
    });
    const text = raw.toString('utf8').replace(/=\r\n/g, '');
    expect(text).not.toContain('sendgrid');
    expect(text).not.toContain('emltrk');
    expect(text).toContain('<b>hi</b>');
    expect(text).toContain('<i>hi</i>');
    // Other kinds of text are left alone.
    expect(text).toContain('?mc_eid=1)');
    expect(report.open.withheld).toBe(4);
  });

  it('leave attachments, inline images and calendars as they are', async () => {
    const image = createHash('sha512').update('image').digest();
    const attached = `${pixel} https://shop.example/?mc_eid=1`;
    const { parsed, raw } = await sendOff({
      html: `${html}<img src="cid:logo@shop.example" width="1" height="1">`,
      attachments: [
        { filename: 'logo.png', content: image, cid: 'logo@shop.example' },
        { filename: 'page.html', content: attached, contentType: 'text/html' },
        { filename: 'größe.txt', content: attached },
      ],
      icalEvent: {
        method: 'REQUEST',
        content: `BEGIN:VCALENDAR\r\nURL:https://shop.example/?mc_eid=1\r\nEND:VCALENDAR`,
      },
    });
    const contents = parsed.attachments.map(({ filename, content }) => [
      filename,
      content.toString('latin1'),
    ]);
    expect(contents).toContainEqual(['logo.png', image.toString('latin1')]);
    expect(contents).toContainEqual(['page.html', attached]);
    expect(contents).toContainEqual(['größe.txt', attached]);
    expect(parsed.attachments.find(({ filename }) => filename === 'logo.png')?.cid).toBe('logo@shop.example');
    expect(parsed.html).toContain('cid:logo@shop.example');
    expect(raw.toString('latin1')).toContain('text/calendar');
  });

  it('are the very same bytes where there is nothing to do', async () => {
    const message: SendMailOptions = {
      html: '<p>Grüße</p><img src="https://cdn.example/banner.png" width="600"><a href="https://shop.example/?a=1&amp;b=2">go</a>',
      text: 'Grüße https://shop.example/?a=1&b=2',
      date: new Date(0),
      messageId: '<1@shop.example>',
      attachments: [{ filename: 'a.txt', content: 'a' }],
    };
    const boundaries = (raw: Buffer): string =>
      raw.toString('latin1').replace(/_NmP-[0-9a-f]+-/g, 'boundary');
    const alone = await server.send(message);
    const { raw } = await sendOff(message);
    expect(boundaries(raw)).toBe(boundaries(alone.raw));
  });

  it('leave the objects of the application alone', async () => {
    const message = { html: { content: html }, alternatives: [{ contentType: 'text/html', content: html }] };
    await sendOff(message);
    expect(message).toEqual({
      html: { content: html },
      alternatives: [{ contentType: 'text/html', content: html }],
    });
  });
});

describe('a body that cannot be read', () => {
  it('goes out as it is in another charset, and the report says so', async () => {
    const latin = Buffer.from(`<p>Gr\xfc\xdfe</p>${pixel}`, 'latin1');
    const { raw, report } = await sendOff({
      html: { content: latin, contentType: 'text/html; charset=iso-8859-1' },
    });
    expect(report.unchecked).toEqual(['a body that is not UTF-8']);
    expect(raw.toString('latin1')).toMatch(/Gr=FC=DFe/);
  });

  it('goes out as it is where the message came ready made', async () => {
    const raw = `From: a@shop.example\r\nTo: ann@home.example\r\nContent-Type: text/html\r\n\r\n${pixel}`;
    const sent = await sendOff({ raw });
    expect(sent.report.unchecked).toEqual(['a message that came ready made']);
    expect(sent.raw.toString()).toContain('sendgrid');
  });

  it('goes out as it is where a part came ready made, and the report says so', async () => {
    const raw = `Content-Type: text/html; charset=utf-8\r\n\r\n${pixel}`;
    const sent = await sendOff({ html, alternatives: [{ contentType: 'text/html', raw }] });
    expect(sent.report.unchecked).toEqual(['a part that came ready made']);
    expect(sent.raw.toString()).toContain('ct.sendgrid.net/wf/open');
    expect(sent.report.open.withheld).toBe(1);
  });

  it('is left to nodemailer where there is nothing in it', async () => {
    await expect(server.send({ html: { content: '' } })).rejects.toThrow('chunk');
    await expect(sendOff({ html: { content: '' } })).rejects.toThrow('chunk');
  });

  it('is not read where the application forbids files', async () => {
    const path = join(folder, 'secret.html');
    writeFileSync(path, '<p>secret</p>');
    await expect(sendOff({ html: { path }, disableFileAccess: true })).rejects.toThrow(/access/i);
  });
});
