import type { ServiceTable } from './service-table.js';

/** Buttons and posts of social media. */
export const social: ServiceTable = {
  category: 'social',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
Beetailer: beetailer.com
carrot: sharebutton.co
GetSocial: getsocial.io
Kakao: daumcdn.net daum.net
Lessbuttons: lessbuttons.com
Livefyre: livefyre.com
NewShareCounts: newsharecounts.com
Pixlee: pixlee.com
Sentifi: sentifi.com
Socialphotos: slpht.com
SocialShopWave: socialshopwave.com
Stackla PTY: stackla.com
Syncapse: clickable.net
Tumblr: assets.tumblr.com platform.tumblr.com px.srvcs.tumblr.com
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
Fanplayr: fanplayr.com d38nbbai6u794i.cloudfront.net
Feefo: feefo.com
Fresh Relevance: freshrelevance.com d1y9qtn9cuc3xw.cloudfront.net d81mfvml8p5ml.cloudfront.net dkpklk99llpj0.cloudfront.net
Ido: idio.co
Judge.me: judge.me
LoyaltyLion: loyaltylion.com loyaltylion.net dg1f2pfrgjxdq.cloudfront.net
Monetate: monetate.net
Net Reviews: avis-verifies.com
Nosto: nosto.com
Oracle Recommendations On Demand: atgsvcs.com
PowerReviews: powerreviews.com
Qubit: qubit.com qubitproducts.com d3c3cq33003psk.cloudfront.net d1m54pdnjzjnhe.cloudfront.net d22rutvoghj3db.cloudfront.net dd6zx4ibq538k.cloudfront.net qutics.com goqubit.com
Reevoo: reevoo.com
Reviews.io: reviews.io
RichRelevance: richrelevance.com
Stamped.io: stamped.io
Swiftype: swiftype.com swiftypecdn.com
Trusted Shops: trustedshops.com
WalkMe: walkme.com
Yieldify: yieldify.com yieldifylabs.com d33wq5gej88ld6.cloudfront.net dwmvwp56lzq5t.cloudfront.net
Yotpo: yotpo.com swellrewards.com
`,
};
