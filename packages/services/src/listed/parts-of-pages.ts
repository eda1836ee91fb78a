import type { ServiceTable } from './service-table.js';

/** Buttons and posts of social media. */
export const social: ServiceTable = {
  category: 'social',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
Beetailer: beetailer.com
carrot: sharebutton.co
GetSocial: getsocial.io
Google Plus: plus.google.com
Lessbuttons: lessbuttons.com
NewShareCounts: newsharecounts.com
Pixlee: pixlee.com
Sentifi: sentifi.com
Socialphotos: slpht.com
SocialShopWave: socialshopwave.com
Stackla PTY: stackla.com
Syncapse: clickable.net
`,
};

/** Chat with a shop. */
export const chat: ServiceTable = {
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
[24]7: 247-inc.net 247inc.net d1af033869koo7.cloudfront.net
Ada: ada.support
AliveChat: websitealive.com websitealive7.com
AnswerDash: answerdash.com
BoldChat: boldchat.com
ClearRise: clearrise.com
Click4Assistance: click4assistance.co.uk
ClickDesk: clickdesk.com d1gwclp1pmzk26.cloudfront.net
ContactAtOnce: contactatonce.com
Gladly: gladly.com
gnatta: gnatta.com
goinstore: goinstore.com
HERO: usehero.com
Inbenta: inbenta.com
Klick2Contact: klick2contact.com
LiveTex: livetex.ru
Nanorep: nanorep.com
Provide Support: providesupport.com
Salesforce Live Agent: salesforceliveagent.com
Tiledesk Live Chat: tiledesk.com
Touch Commerce: inq.com touchcommerce.com
Vee24: vee24.com
Vergic AB: psplugin.com
Vivocha S.p.A: vivocha.com
WhosOn Live Chat Software: whoson.com
`,
};

/** Reviews, and what is shown by what a visitor liked. */
export const reviews: ServiceTable = {
  category: 'personalization',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
Boxever: boxever.com
Certona: certona.net
Chameleon: trychameleon.com
Directed Edge: directededge.com
eKomi: ekomi.com ekomi.de
epoq internet services: epoq.de
Ido: idio.co
Net Reviews: avis-verifies.com
Oracle Recommendations On Demand: atgsvcs.com
Reevoo: reevoo.com
Reviews.io: reviews.io
RichRelevance: richrelevance.com
Stamped.io: stamped.io
`,
};
