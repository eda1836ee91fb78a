import { definePolicy } from '@cookiewarden/core';
import { cookieWarden } from '@cookiewarden/mail/nodemailer';
import { createTransport } from 'nodemailer';

/** @type {Record<string, import('@cookiewarden/mail').RecipientConsent>} */
const consents = {
  'bob@home.example': 'anonymous',
  'cy@home.example': { statistical: 'granted' },
  'di@home.example': { statistical: 'granted', advertising: 'granted' },
};

const transport = createTransport({ jsonTransport: true });
transport.use(
  'compile',
  cookieWarden({
    policy: definePolicy(),
    consentOf: (address) => consents[address], // Ann never answered.
    sharedOpenUrl: 'https://shop.example/opened.gif',
    logger: false,
    onReport: ({ level, seen }) => console.log(`\nlevel ${level}, seen: ${seen.join(', ')}`),
  }),
);

for (const name of ['ann', 'bob', 'cy', 'di']) {
  const { message } = await transport.sendMail({
    from: 'shop@shop.example',
    to: `${name}@home.example`,
    html: `<a href="https://click.pstmrk.it/3s/shop.example%2Fspring%3Fmc_eid%3D${name}/x/y">Spring</a>
<a href="https://shop.example/?id=7&amp;fbclid=${name}">Shop</a>
<a href="https://shop.example/unsubscribe?mc_eid=${name}">Leave</a>
<img src="https://u1.ct.sendgrid.net/wf/open?upn=${name}" width="1" height="1" alt="">`,
  });
  console.log(`${name} gets:\n${JSON.parse(message).html.trimEnd()}`);
}
