import type { ServiceTable } from './service-table.js';

/** Advertising: networks, exchanges, affiliates, campaigns. */
export const advertisingKToZ: ServiceTable = {
  category: 'advertising',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
Kauli: kau.li
Kiosked: kiosked.com
Komoona: komoona.com
Lead Intelligence: leadintelligence.co.uk
Lifestreet Media: lfstmedia.com
Ligatus: ligadx.com
Linking Mobile: linkingmobile.com
ListenLoop: listenloop.com
LiveBurst: liveburst.com
LiveClicker: liveclicker.net
LiveIntent (IPONWEB): liadm.com iponweb.net p161.net
LKQD: lkqd.net
Loyalty Point: loyaltypoint.pl
Luminate: luminate.com
Lyris: clicktracks.com
Magnetic: domdex.com d3ezl4ajpp2zy8.cloudfront.net
Magnetic Platform: magnetic.is
MailPlus: mailplus.nl
mainADV: httptrack.com solocpm.com
MEC WebTrack: e-webtrack.net
Media Management Technologies: speedshiftmedia.com
media.ventive: contentspread.net
Mediabong: mediabong.net
Mediahub: hubverifyandoptimize.com projectwatchtower.com
Mediasyndicator: creativesyndicator.com
MegaPopAds: megapopads.com
Melt: meltdsp.com mesp.com
Meme: viewwonder.com
MentAd: mentad.com
Merchenta: merchenta.com
Merkle Digital Data Exchange: brilig.com
metrigo: metrigo.com
Mightypop: mightypop.ca
Millennial Media: jumptap.com
Monarch Ads: monarchads.com
MonetizeMore: m2.ai
Moxielinks: moxielinks.com
MRP Prelytics: mrpdata.net
my6sense: mynativeplatform.com
myThings: mythings.com mythingsmedia.net
Nanigans: nanigans.com
Nano Interactive: audiencemanager.de
Narrative: narrative.io
Native Ads: nativeads.com
NaviStone: murdoog.com
Navu: navu.co
Nend: nend.net
Neodata: neodatagroup.com
NetShelter: netshelter.net
New Approach Media: newapproachmedia.co.uk
neXeps: nexeps.com
Nexstar Media Group: yashi.com
NextPerf: nxtck.com
nugg.ad: nuggad.net
numero interactive: numerointeractive.com
OhMyAd: ohmyad.co
One by AOL: adtechjp.com
One by AOL Mobile: nexage.com
OnScroll: onscroll.com
OpenLink: mediawallahscript.com
Optimatic: optimatic.com
Optimost: optimost.com
optMD: optmd.com
Optorb: optorb.com
Oracle Responsys: adrsp.net responsys.net
Oriel: oriel.io
OverStream: coull.com
Ozone Media: adadyn.com
Pay per Click: eysys.com
Perfect Audience: prfct.co marinsm.com perfectaudience.com
PlayAd Media Group: youplay.se
Playground: playground.xyz
Pleenq: pleenq.com
plista: plista.com
Pointroll (Garnett): pointroll.com
Polar: polarmobile.ca mediaeverywhere.com mediavoice.com plrsrvcs.com polarcdn-engine.com polarcdn-meraxes.com polarcdn-pentos.com polarcdn-static.com polarcdn-terrax.com polarcdn.com polarmobile.com poweredbypolar.com mediaconductor.me polaracademy.me
Populis: populisengage.com
Powerlinks.com: powerlinks.com
Pretio Interactive: pretio.in
Profitshare: profitshare.ro
Proximic (ComScore): proximic.com
Psyma: psyma.com
Publicidad.net: publicidad.tv
Pulsepoint (displaymarketplace.com): displaymarketplace.com
Q1Media: q1media.com q1mediahydraplatform.com
QuinStreet: qnsr.com qsstats.com
RCS Media Group: rcsadv.it
RD Station: d335luupugsy2.cloudfront.net
ReachDynamics: rdcdn.com
ReachForce: reachforce.com
ReachLocal: rtrk.co.nz
Realtime Media (Brian Communications): rtm.com
Realtime Targeting: idtargeting.com
Red Eye International: pajmc.com
Refined Ads: refinedads.com
Relevad ReleStar: relestar.com
Remarketing Pixel: datadbs.com remarketingpixel.com
Remintrex: remintrex.com
Republer: republer.com
Response Team: i-transactads.com
ReTargeter: retargeter.com
Revee: revee.com
RevenueMantra: revenuemantra.com
REVIVVE: revivve.com
Rightster: ads-creativesyndicator.com
Rondavu: rondavu.com
Roxot: rxthdr.com
RTB Media: rtb-media.me
RUN: runadtag.com rundsp.com
S4M: sam4m.com
SAP Hybris Marketing Convert: seewhy.com
SATORI: satori.segs.jp
Say Media: saymedia.com
Scoota: rockabox.co scoota.co d31i2625d5nv27.cloudfront.net dyjnzf8evxrp2.cloudfront.net
SearchForce: searchforce.net
SecuredVisit: securedvisit.com
Segmanta: segmanta.com
SegmentStream: segmentstream.com
Semcasting Site Visitor Attribution: smartzonessva.com
ServiceSource International: scoutanalytics.net
ShopiMind: shopimind.com
Simplaex: simplaex.net
SinnerSchrader Deutschland: s2betrieb.de
SlimCut Media Outstream: freeskreen.com
Smarter Click: smct.co smarterclick.co.uk
SMARTSTREAM.TV: smartstream.tv
SociableLabs: sociablelabs.net sociablelabs.com
Sociomantic Labs: sociomantic.com
Sokrati: sokrati.com
Sparkflow: sparkflow.net
Specless: specless.tech
Spicy: sspicy.ru
Spongecell: spongecell.com
Sportradar: sportradarserving.com
Stailamedia: stailamedia.com
Steepto: steepto.com
Storygize: storygize.net
StreamRail: streamrail.com streamrail.net
StrikeAd: strikead.com
Struq: struq.com
Ströer Digital Media: stroeerdigitalmedia.de
Switch Concepts: switchadhub.com
SwitchAds: switchads.com
Swoop: swoop.com
Synergetic: synergetic.ag
Taggstar: taggstar.com
TapSense: tapsense.com
Targito: targito.com
Team Internet Tonic: dntrax.com
The AA: adstheaa.com
The Publisher Desk: 206ads.com publisherdesk.com
Thirdpresence: thirdpresence.com
Time2Perf: time2perf.com
Toms Native Ads: natoms.com
ToneMedia: clickfuse.com
Tonic: dntx.com
ToutApp: toutapp.com
TPMN: tpmn.co.kr
TrafficFactory: trafficfactory.biz
TrafficHunt: traffichunt.com
Triblio: tribl.io
Triggered Messaging: triggeredmessaging.com
Tru Optik: truoptik.com
Trueffect: adlegend.com
Truffle Bid: truffle.bid
TVTY: distribeo.com ogigl.com
Twyn Group: twyn.com
uLogix: ulogix.ru
Unanimis: unanimis.co.uk
Understand Digital: redirecting2.net
Uniqodo: uniqodo.com
Unite: uadx.com
Unruly Media: unrulymedia.com
up-value: up-value.de
UpBuild: upbuild.io
US Media Consulting: mediade.sk
Varick Media Management: vmmpxl.com
Vdopia Chocolate: vdopia.com
Ve: veinteractive.com ve.com
Ve Interactive: vepxl1.net adgenie.co.uk
Venatus Media: alcvid.com venatusmedia.com
Veoxa: veoxa.com
VertaMedia: vertamedia.com
Video Media Groep: vmg.host inpagevideo.nl
Vindico: vindicosuite.com
ViralNinjas: viralninjas.com
Virool: virool.com
Visible Measures: visiblemeasures.com
VisualVisitor: id-visitors.com
Vizury: vizury.com
Volvelle: volvelle.tech
Webcore: onefeed.co.uk
WebSpectator: webspectator.com
Whitespace: whitespacers.com
WideOrbit: admaym.com
Widespace: widespace.com
Wigzo: wigzo.com wigzopush.com
wywy: wywy.com wywyuserservice.com
Yieldbot: yldbt.com
YieldPartners: yieldpartners.com
Yieldr: 254a.com
Zaius: zaius.com
Zamplus ad: zampda.net
Zenovia Digital Exchange: rhythmxchange.com zenoviaexchange.com
Ziff Davis Tech: adziff.com zdbb.net
zypmedia: extend.tv
`,
};
