import type { ServiceTable } from './service-table.js';

/** Where bids, pixels and identities go, by the hosts that many pages load from. */
export const advertisingEndpoints: ServiceTable = {
  category: 'advertising',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
A-ADS: a-ads.com
Ad Delivery: ad-delivery.net
Ad-Score: js.ad-score.com data.ad-score.com
ad-spire: ad-spire.net
ad-tech.ru: profile.ad-tech.ru
AD360: cdn.ad360.media tracking-europe.ad360.media
Adcell: t.adcell.com
AdFox: ads.adfox.ru
Aditude: geo.aditude.io event-ingestor.judy.pnap.aditude.cloud
AdMatic service: dsp-service.admatic.de
AdMatrix: sync-tapi.admatrix.jp
Adseed: ssp.adseedtech.com
Adsmovil: cookie-sync.adsmovil.com
ADSP: sync.adsp.io
AdSpend: sync.adspend.space
Adstanding: rtb.adstanding.com
AdTarget service: dsp-service.adtarget.biz
Adtima: log.adtimaserver.vn
adx.com.ru: adx.com.ru
AL Adtech: ssp.al-adtech.com
Aniview: aniview.com
AnyTrack: t1.anytrack.io
Aptoide ads: ssp01.aptoide.com
AvAds: ads.avads.net
Bance: dsp.bance.jp ssp.bance.jp
Bedrock Platform: sync.bedrockplatform.bid
Bidence: bidence.net
Bidster: ssp.bidster.net
BidVol: ssp.bidvol.com
BlogHer Ads: ads.blogherads.com
BrandCDN: tag.brandcdn.com
ChannelAdvisor tracking: t.channeladvisor.com tracking2.channeladvisor.com
click.ru: af.click.ru
Cognitiv: beacon.lynx.cognitivlabs.com
Cometly: t.cometlytrack.com
Cootlogix: sync.cootlogix.com
Coupang Partners: ads-partners.coupang.com
Daangn: karrot-pixel.business.daangn.com
Dable: ad-log.dable.io r-log.dable.io adx.dable.io
Delivr: rtb2-useast.delivrdsp.ai
Digital Caramel: ads.digitalcaramel.com sync.digitalcaramel.com ssp-asr.digitalcaramel.com
Dynotech: rtb.dynotech.io
E-Planning: ads.us.e-planning.net sync.e-planning.net
Eskimi: dsp-trk.eskimi.com dsp-media.eskimi.com dsp-ap.eskimi.com
G2: tracking-api.g2.com tracking.g2crowd.com
Gonet Ads: sync.gonet-ads.com
InMobi: sync.inmobi.com mweb.ck.inmobi.com api.w.inmobi.com
Leady: t.leady.com
Letterpress: t.getletterpress.com lr.getletterpress.com
LINE Tag: tr.line.me
Logly: sync.logly.co.jp
Lotus DSP: a.lotus-dsp.ru
Lucid: usersync.samplicio.us tracker.samplicio.us
Luna Media: sync.lunamedia.live
Mail.ru ads: ad4.mail.ru
MNTN: px.mountain.com
Moe: rtb.moe.video
Moloco: pixelfnt-us.dsp-api.moloco.com
Monetix: monetixads.com
MPartner: dsp.mpartner.digital
MTS ads: sm.rtb.mts.ru
MythAd: ads.mythad.com
Nextdoor Ads: ads.nextdoor.com
nrich.ai: dsp.nrich.ai
OneAdTag: us1rtb-user-sync.oneadtag.com
OneTarget: pixel.dsp.onetarget.ru
OpenDSP: sync.opendsp.ru
Opera Ads: oa.opera.com
oRTB: tracker-shr.ortb.net
OTM sync: sync.dmp.otm-r.com sync.otm-r.com rtb-eu.b.otm-r.com
OTT Advisors: sync.ottadvisors.com
Oveeo: tracker.rtb-oveeo.com stats.rtb-oveeo.com
P7 Cloud: sync.p7cloud.net
PayPal Ads: ad.where.com paypal.adtag.where.com
Pixad: dsp-service.pixad.com.tr
PMB Monetize: sync.pmbmonetize.live
Premion: px.premion.com
Programmatica: sync.programmatica.com events-api.programmatica.com
PureCars: satrack.purecars.com adv.purecars.com
R-Ad: tm.r-ad.ne.jp
Rambler ads: sync.rambler.ru ssp.rambler.ru ssp01.rambler.ru
Retargeting.biz: tracking.retargeting.biz
RTB Scale: t.rtbscale.com
RTB Wave: t.rtbwave.com
rtb.mx: id.rtb.mx
Rutube ads: ssp.rutube.ru
Samba TV: ads.samba.tv
Seznam ads: ssp.seznam.cz
Shinobi: sync.shinobi.jp
SmartNews Ads: smartnews-ads.com
Smartytouch: bidder.smartytouch.co
Soloway: tags.soloway.ru
Solta: sync.dsp.solta.io
Squeezely: t.squeezely.tech
SSPNet: bid.sspnet.tech
T13: s2s.t13.io
Tagtoo: ad.tagtoo.co event.tagtoo.co
Tappx: ssp.api.tappx.com
theMarketer: t.themarketer.com
TrafMag: t.trafmag.com
Travel Audience: ads.travelaudience.com
Triple Whale: triplewhale-pixel.web.app
Triptease: static.ads.triptease.io
Twinrd: ad.twinrdengine.com
Unify: tag.unifyintent.com
Upravel: sync.upravel.com
Upscale: dsp.upscale.digital
uSonar: cookie.sync.usonar.jp
UTMify: tracking.utmify.com.br
ViaData: rtb-msk.viadata.store logs.viadata.store sync.viadata.store
Vibe: t.vibe.co
Vidverto: ad.vidverto.io
Visitor Queue: t.visitorqueue.com
Vistars: sync.vistarsagency.com
Voisetech: rtb2-useast.voisetech.com
Wetracked: pixel.wetracked.io
WP ads: ssp.wp.pl pixel.wp.pl
WTG Ads: lib.wtg-ads.com
YM Mobi: gw-iad-bid.ymmobi.com
Zalo ads: px.dmp.zaloapp.com
`,
};

/** Where visits are counted, by the hosts that many pages load from. */
export const statisticalEndpoints: ServiceTable = {
  category: 'statistical',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
51.LA: collect-v6.51.la
Alibaba log: log.mmstat.com
Alibaba RUM: sdk.rum.aliyuncs.com
AudioEye analytics: analytics.audioeye.com
Automizely Analytics: automizely-analytics.com
AWS RUM: client.rum.us-east-1.amazonaws.com dataplane.rum.us-east-2.amazonaws.com
Beusable: rum.beusable.net
Bitrix analytics: analytics.bitrix.info
Bunny RUM: rum-metrics.bunny.net
Cafe24 log: ca-log.cafe24data.com
CallMeasurement: tracking.callmeasurement.com
Canva telemetry: telemetry.canva.com
CarrierZone counter: count.carrierzone.com
CDNetworks RUM: cdnperf-rum.cdnetworks.net
Clickfraud: stat1.clickfraud.ru stat1.clickfraud.dev
Clixtell: tracker.clixtell.com
Convead: tracker.convead.io
Coralogix RUM: rum-ingress-coralogix.com
Datarize: log.pipeline.datarize.io
Dealer.com analytics: assets.prod.analytics.dealer.com
Diginetica: tracking.diginetica.net
EKM statistics: globalstats.ekmsecure.com ekmpinpoint.ekmsecure.com
f-counter: www.f-counter.net
Fandom beacon: beacon.wikia-services.com
FC2 counter: counter1.fc2.com counter1-cdn-ssl.fc2.com counter1-cdn.fc2.com
Flixmedia: rt.flix360.com
Framer events: events.framer.com
Funnelytics: track-v3.funnelytics.io
G5 call tracking: call-tracking-edge.g5marketingcloud.com
GA Connector: track.gaconnector.com tracker.gaconnector.com
hit.ua: c.hit.ua
InSales counter: counter.insales.com
Intellimize: log.intellimize.co
Jivo telemetry: telemetry.jivo.ru
Kakao collector: aem-kakao-collector.onkakao.net
List Finder: track.list-finder.jp
Littledata: transaction-watcher-2.littledata.io transactions.littledata.io
MakeShop counter: count.makeshop.jp count2.makeshop.jp count3.makeshop.jp
Marfeel newsroom: events.newsroom.bi
Megagroup counter: counter.megagroup.ru
Metricool: tracker.metricool.com
Monsido: tracking.monsido.com
Odoo analytics: saas-analytics.odoo.com
PageSense collector: pagesense-collect.zoho.com pagesense-collect.zoho.eu pagesense-collect.zoho.in pagesense-hb-collect.zoho.com pagesense-hb-collect.zoho.eu pagesense-hb-collect.zoho.in
PayPal statistics: b.stats.paypal.com slc.stats.paypal.com lvs.stats.paypal.com
PerfOps: rum-cdn.perfops.net
POWR counter: counter.powr.io
Prom: tracker.prom.ua tracker.satu.kz tracker.deal.by
Ptengine: stats.ptengine.jp
Rambler counter: counter.rambler.ru
RebelMouse statistics: pages-stats.rbl.ms user-stats.rbl.ms
RentCafe: t.rentcafe.com
Ringostat: analytics.ringostat.net
Scorpion: analytics.scorpion.co
Searchspring beacon: beacon.searchspring.io
SegMetrics: tag.segmetrics.io track.segmetrics.io
Silktide: analytics.silktide.com
SiTest: tracking.sitest.jp
SiteWit: analytics.sitewit.com
Skroutz Analytics: analytics.skroutz.gr
SmartCallback: tracker.smartcallback.ru
Spiceworks pixel: px.spiceworks.com
Stat.net.pl: stat.net.pl
Tiara: stat.tiara.tistory.com
Tilda statistics: stat.tildaapi.com stat.tildacdn.com stat.tildaapi.one stat.tildaapi.pro stat.tildaapi.biz
top.ge: counter.top.ge
Usermaven: t.usermaven.com events.usermaven.com
Visitor Analytics: visitor-analytics.io
Webcollage events: event.webcollage.net
WebsiteOut counter: counter.websiteout.com
WMS Analytics: stats.wms-analytics.net
WPMU DEV: analytics.wpmucdn.com stats.wpmucdn.com analytics1.wpmudev.com analytics2.wpmudev.com analytics3.wpmudev.com
Yandex logs: log.strm.yandex.ru log.api-maps.yandex.ru
Zotabox: stats.zotabox.com stats-v2.zotabox.com
`,
};

/** Advertising, by the domains of its cookies. */
export const cookieDomains: ServiceTable = {
  category: 'advertising',
  source: { source: 'open-cookie-database', date: '2026-01-21' },
  rows: `
Claritas: trkn.us
Digital Audience: digitalaudience.io
Faktor: faktor.io
Groovinads: groovinads.com
Partnerize: prf.hn
Platform161: creative-serving.com
Rekmob: rekmob.com
Twiago: twiago.com
Vuble: vuble.tv
`,
};
