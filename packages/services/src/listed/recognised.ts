import type { ServiceTable } from './service-table.js';

/** Advertising: networks, affiliates, campaigns. */
export const recognisedAdvertising: ServiceTable = {
  category: 'advertising',
  source: { source: 'wappalyzer', date: '2023-01-24' },
  rows: `
A8.net: statics.a8.net
AccessTrade: click.accesstra.de
Actito: cdn.actito.be
Adabra: track.adabra.com
Adcash: adcash.com
AdInfinity: adinfinity.com.au
Adnegah: adnegah.net
AdScale (Israel): adscale.com
AdThrive: ads.adthrive.com
Advally: cdn.adligature.com
Advert Stream: ad.advertstream.com
Adverticum: adverticum.net
Affilae: static.affilae.com
Affiliate B: t.afi-b.com
Affiliate Future: tags.affiliatefuture.com
Affilo: affilo.io
Aimtell: cdn.aimtell.com
BittAds: bittads.com
Blueshift: cdn.getblueshift.com
BrightInfo: app.brightinfo.com
Broadstreet: cdn.broadstreetads.com
CartKit: cartkitcdn.com
Clinch: cdn.clinch.co
Cluep: cas.cluep.com
eBay Partner Network: epnt.ebay.com
EthicalAds: media.ethicalads.io
ExitIntel: exitintel.com
Firepush: cdn.firepush.com
Flocktory: flocktory.com
Fusion Ads: fusionads.net
GoAffPro: api.goaffpro.com
Hushly: hushly.com
Iterable: js.iterable.com
Klickly: analytics.klickly.com
LinkSmart: cdn.linksmart.com
LiveRamp TV Pixel: c.tvpixel.com
MadAdsMedia: madadsmedia.com
MoEngage: cdn.moengage.com
Najva: app.najva.com
Narrativ: static.narrativ.com
Optimise: track.omguk.com
Postscript: sdk.postscript.io
Project Wonderful: projectwonderful.com
PubGuru: cdn.pubguru.com
PushEngage: clientcdn.pushengage.com
Pushnami: api.pushnami.com
PushOwl: cdn.pushowl.com
PushPushGo: pushpushgo.com
Recart: api.recart.com
ReferralCandy: referralcandy.com
Rokt: rokt.com
SALESmanago: salesmanago.com
Shanon: shanon-services.com
Sirdata (sddan.com): js.sddan.com
ValueCommerce: valuecommerce.com
Vidazoo: vidazoo.com
Webgains: analytics.webgains.io
`,
};

/** Counting and watching visits. */
export const recognisedStatistical: ServiceTable = {
  category: 'statistical',
  source: { source: 'wappalyzer', date: '2023-01-24' },
  rows: `
Acquia Personalization: lift.acquia.com
Auryc: cdn.auryc.com
GrowingIO: assets.growingio.com
Huberway Analytics: analytics.huberway.com
InMoment: inmoment.com
Instana: eum.instana.io
Instapage: cdn.instapagemetrics.com heatmap-events-collector.instapage.com
Marfeel: mrf.io
Metrilo: metrilo.com
Naver Analytics: wcs.naver.net
Noddus: noddus.com
Oracle Infinity: c.oracleinfinity.io
RapidSpike: rapidspike.com
SiteVibes: app.sitevibes.com
Snoobi: snoobi.com
Splitbee: cdn.splitbee.io
Splunk RUM: browser.plumbr.io
Sprig: cdn.userleap.com
Stack Analytix: api.stackanalytix.com
Synerise: snrcdn.net
Totango: totango.com
W3Counter: w3counter.com
Wakav: rum.wakav.ir
WebMetric: cdn.webmetric.ir
WildJar: trkcall.com
`,
};

/** Reviews, and what is shown by what a visitor liked. */
export const recognisedPersonalization: ServiceTable = {
  category: 'personalization',
  source: { source: 'wappalyzer', date: '2023-01-24' },
  rows: `
4-Tell: 4tellcdn.azureedge.net
Attraqt: cdn.attraqt.io
Blueknow: blueknow.com
BrainSINS: mw.brainsins.com
Connectif: cdn.connectif.cloud
Cross Sell: load.csell.co
Fera: cdn.fera.ai
Junip: juniphq.com
LimeSpot: personalizer.io
Loox: loox.io
Orankl: www.orankl.com
PersonaClick: cdn.personaclick.com
Personizely: static.personizely.net
Perzonalization: cdn.perzonalization.com
Poloriz: widget.poloriz.com
Raptor: api.raptorsmartadvisor.com
Rebuy: rebuyengine.com
Retail Rocket: cdn.retailrocket.net
RevLifter: assets.revlifter.io
Ryviu: cdn.ryviu.com
SalesFire: cdn.salesfire.co.uk
Target2Sell: static.target2sell.com
TestFreaks: testfreaks.com
Trbo: trbo.com
Trustspot: trustspot.io
Twik: cdn.twik.io
`,
};

/** Chat with a shop. */
export const recognisedChat: ServiceTable = {
  category: 'personalization',
  disputed: 'Chat counts as asked for once the visitor opens it, and as a tracker before that.',
  source: { source: 'wappalyzer', date: '2023-01-24' },
  rows: `
Callbell: callbell.eu
Chaport: chaport.com
Chatra: call.chatra.io chat.chatra.io
Czater: czater.pl
Goftino: goftino.com
HappyFox Live Chat: happyfoxchat.com
Haptik: haptikapi.com
Kustomer: cdn.kustomerapp.com
LimeChat: limechat.ai
MyLiveChat: mylivechat.com
Raychat: app.raychat.io
Reamaze: reamaze.com
Solvvy: cdn.solvvy.com
Trengo: widget.trengo.eu
yellow.ai: cdn.yellowmessenger.com
`,
};
