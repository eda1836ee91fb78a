import type { ServiceTable } from './service-table.js';

/** Where bids, pixels and identities go, by the hosts that many pages load from. */
export const advertisingEndpoints: ServiceTable = {
  category: 'advertising',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
360 advertising: max.dmp.360.cn s.union.360.cn
A-ADS: a-ads.com
Ad Delivery: ad-delivery.net
Ad-Score: js.ad-score.com data.ad-score.com
ad-spire: ad-spire.net
ad-tech.ru: profile.ad-tech.ru
AD360: cdn.ad360.media tracking-europe.ad360.media
Adcell: t.adcell.com
AdFox: ads.adfox.ru
Aditude: geo.aditude.io event-ingestor.judy.pnap.aditude.cloud
AdKeeper sync: cm.adskeeper.com
AdMatic service: dsp-service.admatic.de
AdMatrix: sync-tapi.admatrix.jp
Adpod: track.adpod.in
Adseed: ssp.adseedtech.com
Adsmovil: cookie-sync.adsmovil.com
ADSP: sync.adsp.io
AdSpend: sync.adspend.space
Adstanding: rtb.adstanding.com
AdTarget service: dsp-service.adtarget.biz
Adtima: log.adtimaserver.vn
Advolve: cm-mx.advolve.io
adx.com.ru: adx.com.ru
AIData: x01.aidata.io
AL Adtech: ssp.al-adtech.com
AliExpress affiliates: s.click.aliexpress.com
AMoAd: j.amoad.com d.amoad.com
AMX RTB: amxrtb.com
Aniview: aniview.com
AnyClip: user-sync-api.anyclip.com prebid.anyclip.com
AnyTrack: t1.anytrack.io
Aptoide ads: ssp01.aptoide.com
Arbor: pippio.com
Attribuly: tr.attribuly.com
AvAds: ads.avads.net
Bance: dsp.bance.jp ssp.bance.jp
Bedrock Platform: sync.bedrockplatform.bid
Bidberry: bidberry.net
Bidderstack: nr.bidderstack.com cmr.bidderstack.com
Bidence: bidence.net
Bidster: ssp.bidster.net
BidVol: ssp.bidvol.com
BlogHer Ads: ads.blogherads.com
BrandCDN: tag.brandcdn.com
Capterra: tr.capterra.com
Caroda: ads.caroda.io
ChannelAdvisor tracking: t.channeladvisor.com tracking2.channeladvisor.com
click.ru: af.click.ru
Clickadu: adv1.clickadu.net
ClickCease: www.clickcease.com
Cognitiv: beacon.lynx.cognitivlabs.com
Cometly: t.cometlytrack.com
Cootlogix: sync.cootlogix.com
Coupang log: logs-partners.coupang.com
Coupang Partners: ads-partners.coupang.com
Daangn: karrot-pixel.business.daangn.com
Dable: ad-log.dable.io r-log.dable.io adx.dable.io
DAX: geo.ads.audio.thisisdax.com us-east.ads.audio.thisisdax.com
Delivr: rtb2-useast.delivrdsp.ai
Digital Caramel: ads.digitalcaramel.com sync.digitalcaramel.com ssp-asr.digitalcaramel.com
Digital Target: dmg.digitaltarget.ru
Dynotech: rtb.dynotech.io
E-Planning: ads.us.e-planning.net sync.e-planning.net
EmpowerLocal: ads.empowerlocal.co
Eskimi: ittpx.eskimi.com ittpx-us-e.eskimi.com dsp-trk.eskimi.com dsp-media.eskimi.com dsp-ap.eskimi.com
EX.CO: sync.ex.co collector.ex.co collector-1.ex.co sync.exco-pb.com
G2: tracking-api.g2.com tracking.g2crowd.com
Gonet Ads: sync.gonet-ads.com
Idealmedia: cm.idealmedia.io
InMobi: sync.inmobi.com mweb.ck.inmobi.com api.w.inmobi.com
IQM: pxl.iqm.com
Jixie: prebid.jixie.io
Kakao tracking: trk.kakaodata.com
LeadDyno collector: collector.leaddyno.com
Leady: t.leady.com
Letterpress: t.getletterpress.com lr.getletterpress.com
LINE Tag: tr.line.me
LinkSSP: sp.linkssp.ru
Logly: sync.logly.co.jp
Lotlinx: cm.lotlinx.com stats.lotlinx.com
Lotus DSP: a.lotus-dsp.ru
Lucid: usersync.samplicio.us tracker.samplicio.us
Luna Media: sync.lunamedia.live
Mail.ru ads: ad4.mail.ru
MeasureAdv: measureadv.com
MicroAd service: j.microad.net
MNTN: px.mountain.com
Moe: rtb.moe.video
Moloco: pixelfnt-us.dsp-api.moloco.com
Monetix: monetixads.com
MPartner: dsp.mpartner.digital
MTS ads: sm.rtb.mts.ru
MythAd: ads.mythad.com
Nextdoor Ads: ads.nextdoor.com
Nexxen (ES): cs.nexxen-es.com
nrich.ai: dsp.nrich.ai
Octillion: px.octillion.tv
OhMyBid: match.ohmy.bid
Omeda: cdp.omeda.com
OneAdTag: us1rtb-user-sync.oneadtag.com
OneTarget: pixel.dsp.onetarget.ru
OpenDSP: sync.opendsp.ru
Opera Ads: oa.opera.com
Optable: na.edge.optable.co
oRTB: tracker-shr.ortb.net
Otclick: otclick-adv.ru
OTM sync: sync.dmp.otm-r.com sync.otm-r.com rtb-eu.b.otm-r.com
OTT Advisors: sync.ottadvisors.com
Oveeo: tracker.rtb-oveeo.com stats.rtb-oveeo.com
P7 Cloud: sync.p7cloud.net
Pacvue: bidserver.pacvue.com
PayPal Ads: ad.where.com paypal.adtag.where.com
Pixad: dsp-service.pixad.com.tr
Playwire: prebid.intergient.com
PMB Monetize: sync.pmbmonetize.live
popIn: api.popin.cc log.popin.cc
Premion: px.premion.com
Primis: live.primis.tech
Programmatica: sync.programmatica.com events-api.programmatica.com
ProgrammaticX: sync.programmaticx.ai
PubEasy: cm.pubeasy.io
PureCars: satrack.purecars.com adv.purecars.com
PxlTag: cm.pxltag.com
R-Ad: tm.r-ad.ne.jp
Rambler ads: sync.rambler.ru ssp.rambler.ru ssp01.rambler.ru
Retargeting.biz: tracking.retargeting.biz
Rise: yellowblue.io
Roq.ad: rqtrk.eu
RTB Scale: t.rtbscale.com
RTB Wave: t.rtbwave.com
rtb.mx: id.rtb.mx
Rutube ads: ssp.rutube.ru
Samba TV: ads.samba.tv
Setupad: setupad.net
Seznam ads: ssp.seznam.cz
Shinobi: sync.shinobi.jp
SmartNews Ads: smartnews-ads.com
SmartyTech: server.smartytech.io
Smartytouch: bidder.smartytouch.co
Soloway: tags.soloway.ru
Solta: sync.dsp.solta.io
Squeezely: t.squeezely.tech
SSPNet: bid.sspnet.tech
T13: s2s.t13.io
Tagtoo: ad.tagtoo.co event.tagtoo.co
Tappx: ssp.api.tappx.com
Target Eye: eye.targetads.io
TechDSP: sync.techdsp.ru
The Moneytizer: ads.themoneytizer.com
theMarketer: t.themarketer.com
Tracookiepixel: tracookiepixel.xyz
TrafMag: t.trafmag.com
Travel Audience: ads.travelaudience.com
Triple Whale: triplewhale-pixel.web.app
Triptease: static.ads.triptease.io
Trusted Stack: hb.trustedstack.com prebid.trustedstack.com
Twinrd: ad.twinrdengine.com
Unify: tag.unifyintent.com
Upravel: sync.upravel.com
Upscale: dsp.upscale.digital
uSonar: cookie.sync.usonar.jp
UTMify: tracking.utmify.com.br
ViaData: rtb-msk.viadata.store logs.viadata.store sync.viadata.store
Vibe: t.vibe.co
Vidverto: ad.vidverto.io
VisitIQ: pixel.visitiq.io
Visitor Queue: t.visitorqueue.com
Vistars: sync.vistarsagency.com
Voisetech: rtb2-useast.voisetech.com
Wetracked: pixel.wetracked.io
WP ads: ssp.wp.pl pixel.wp.pl
WTG Ads: lib.wtg-ads.com
YM Mobi: gw-iad-bid.ymmobi.com
Zalo ads: px.dmp.zaloapp.com
Zucks: sh.zucks.net k.zucks.net ov.zucks.net
`,
};

/** Where visits are counted, by the hosts that many pages load from. */
export const statisticalEndpoints: ServiceTable = {
  category: 'statistical',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
51.LA: collect-v6.51.la
ActivEngage: pageview.activengage.com
Agile CRM statistics: stats2.agilecrm.com
Alibaba log: log.mmstat.com
Alibaba RUM: sdk.rum.aliyuncs.com
Alloka: analytics.alloka.ru
AudioEye analytics: analytics.audioeye.com
Automizely Analytics: automizely-analytics.com
AWeber analytics: analytics.aweber.com
AWS RUM: client.rum.us-east-1.amazonaws.com dataplane.rum.us-east-2.amazonaws.com
Baidu clicks: nsclick.baidu.com
Beusable: rum.beusable.net
Big Cartel statistics: stats1.bigcartel.com
BigCommerce events: bes.gcp.data.bigcommerce.com
Bitrix analytics: analytics.bitrix.info
Bunny RUM: rum-metrics.bunny.net
Cafe24 log: ca-log.cafe24data.com
CallMeasurement: tracking.callmeasurement.com
Canva telemetry: telemetry.canva.com
CarrierZone counter: count.carrierzone.com
CDNetworks RUM: cdnperf-rum.cdnetworks.net
Clickfraud: stat1.clickfraud.ru stat1.clickfraud.dev
Clixtell: tracker.clixtell.com
CoMagic: tracker.comagic.ru
Convead: tracker.convead.io
Coralogix RUM: rum-ingress-coralogix.com
Counters of large sites: 4d.condenastdigital.com analytics.163.com analytics.pitchero.com analytics.yola.net analytics.yolacdn.net beacon.sina.com.cn c.msn.com capture.condenastdigital.com collector.fiverr.com collector.github.com collector.vhx.tv count.rtl.de data.bilibili.com dw.cbsi.com et.nytimes.com events.matterport.com fls-na.amazon.com infinityid.condenastdigital.com log.rutube.ru logger.uol.com.br pixel.condenastdigital.com pixel.yola.com pixiedust.buzzfeed.com pv.sohu.com px1.bandsintown.com s.360.cn sbeacon.sina.com.cn snowplow-pixel.tradingview.com stat.api.2gis.ru stat.livejournal.com statis.api.3g.youku.com stats-new.smugmug.com stats.vk-portal.net t.indeed.com telemetry.svc.transifex.net telemetry.tradingview.com tm.jsuol.com.br track.uc.cn unagi-eu.amazon.com unagi-fe.amazon.com unagi-na.amazon.com unagi.amazon.co.uk unagi.amazon.com unagi.amazon.com.au unagi.amazon.in xc3.services.livejournal.com
Datarize: log.pipeline.datarize.io
Dealer.com analytics: assets.prod.analytics.dealer.com
DebugBear: cdn.debugbear.com
Diginetica: tracking.diginetica.net
Educational Networks counter: counter.educationalnetworks.net
EKM statistics: globalstats.ekmsecure.com ekmpinpoint.ekmsecure.com
Elevar: shopify-gtm-suite.getelevar.com
f-counter: www.f-counter.net
Fandom beacon: beacon.wikia-services.com
FC2 counter: counter1.fc2.com counter1-cdn-ssl.fc2.com counter1-cdn.fc2.com
Flixmedia: rt.flix360.com
Fomo statistics: stats.fomo.com
Foureyes: scripts.foureyes.io ut.foureyes.io
Framer events: events.framer.com
Free Counter Stat: stat.ovh optistats.ovh wheredoyoucomefrom.ovh
Funnelytics: track-v3.funnelytics.io
G5 call tracking: call-tracking-edge.g5marketingcloud.com
GA Connector: track.gaconnector.com tracker.gaconnector.com
GoDaddy events: csp.secureserver.net collect.commerce.godaddy.com
Google timing: csi.gstatic.com
Helix RUM: rum.hlx.page
Heureka CDP: cdp.heureka.meiro.app
hit.ua: c.hit.ua
Hotlog: hotlog.ru
Indicative: cdn.indicative.com
InSales counter: counter.insales.com
Intellimize: log.intellimize.co
Jivo telemetry: telemetry.jivo.ru
Kakao collector: aem-kakao-collector.onkakao.net
List Finder: track.list-finder.jp
Littledata: transaction-watcher-2.littledata.io transactions.littledata.io
MailerLite tracking: track.mailerlite.com
MakeShop counter: count.makeshop.jp count2.makeshop.jp count3.makeshop.jp
Marfeel newsroom: events.newsroom.bi
Megagroup counter: counter.megagroup.ru
Metricool: tracker.metricool.com
Mieru-ca: hm.mieru-ca.com ntjp.mieru-ca.com
Monsido: tracking.monsido.com
Naver log: wcs.naver.com lcs.naver.com
Odoo analytics: saas-analytics.odoo.com
PageSense collector: pagesense-collect.zoho.com pagesense-collect.zoho.eu pagesense-collect.zoho.in pagesense-hb-collect.zoho.com pagesense-hb-collect.zoho.eu pagesense-hb-collect.zoho.in
PayPal statistics: b.stats.paypal.com slc.stats.paypal.com lvs.stats.paypal.com
Peraichi analytics: analytics.peraichi.com
PerfOps: rum-cdn.perfops.net
POWR counter: counter.powr.io
Prom: tracker.prom.ua tracker.satu.kz tracker.deal.by
Ptengine: stats.ptengine.jp
Rambler counter: counter.rambler.ru
Rambler Top 100: st.top100.ru kraken.rambler.ru
RD Station pageviews: pageview-notify.rdstation.com.br
RebelMouse statistics: pages-stats.rbl.ms user-stats.rbl.ms
RentCafe: t.rentcafe.com
Ringostat: analytics.ringostat.net
Roistat: cloud.roistat.com cllctr.roistat.com
Scorpion: analytics.scorpion.co
Searchspring beacon: beacon.searchspring.io
SegMetrics: tag.segmetrics.io track.segmetrics.io
Sender statistics: stats.sender.net
Silktide: analytics.silktide.com
Siteimprove Analytics: siteimproveanalytics.com
SiTest: tracking.sitest.jp
SiteWit: analytics.sitewit.com
Skroutz Analytics: analytics.skroutz.gr
Sleeknote analytics: analytics.sleeknote.com
SmartCallback: tracker.smartcallback.ru
SolarWinds RUM: rum-agent.na-01.cloud.solarwinds.com
Spiceworks pixel: px.spiceworks.com
Stat.net.pl: stat.net.pl
Statsig: events.statsigapi.net prodregistryv2.org featureassets.org
Sweet Analytics: track.sweetanalytics.com
Tiara: stat.tiara.tistory.com
Tilda statistics: stat.tildaapi.com stat.tildacdn.com stat.tildaapi.one stat.tildaapi.pro stat.tildaapi.biz
top.ge: counter.top.ge
Toplist: toplist.cz
Tray pageviews: pageviews.tray.com.br
User Local: uh.nakanohito.jp bs.nakanohito.jp cs.nakanohito.jp
Usermaven: t.usermaven.com events.usermaven.com
Vidalytics statistics: stats.vidalytics.com
Visitor Analytics: visitor-analytics.io
Visitors.live: visitors.live
Webcollage events: event.webcollage.net
Webpushr analytics: analytics.webpushr.com
WebsiteOut counter: counter.websiteout.com
Weebly events: ec.editmysite.com
whos.amung.us: whos.amung.us
WMS Analytics: stats.wms-analytics.net
WPMU DEV: analytics.wpmucdn.com stats.wpmucdn.com analytics1.wpmudev.com analytics2.wpmudev.com analytics3.wpmudev.com
Yahoo Japan APM: apm.yahoo.co.jp
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
