import type { ServiceTable } from './service-table.js';

/** Advertising: networks, exchanges, affiliates, campaigns. */
export const advertisingKToZ: ServiceTable = {
  category: 'advertising',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
Kauli: kau.li
Kenshoo: xg4ken.com
Kiosked: kiosked.com
Komoona: komoona.com
Lead Intelligence: leadintelligence.co.uk
Lifestreet Media: lfstmedia.com
Ligatus: ligadx.com
Linking Mobile: linkingmobile.com
ListenLoop: listenloop.com
Listrak: listrak.com listrakbi.com
LiveBurst: liveburst.com
LiveClicker: liveclicker.net
LiveIntent (IPONWEB): liadm.com iponweb.net p161.net
LiveRail: liverail.com lrcdn.net
LKQD: lkqd.net
LockerDome: lockerdome.com
Loyalty Point: loyaltypoint.pl
Luminate: luminate.com
Lyris: clicktracks.com
Lytics: lytics.io
Magnetic Platform: magnetic.is
Magnetic: domdex.com d3ezl4ajpp2zy8.cloudfront.net
MailMunch: mailmunch.co
MailPlus: mailplus.nl
mainADV: httptrack.com solocpm.com
mbr targeting: m6r.eu
MEC WebTrack: e-webtrack.net
Media Management Technologies: speedshiftmedia.com
media.ventive: contentspread.net
Mediabong: mediabong.net
Mediahub: hubverifyandoptimize.com projectwatchtower.com
Mediasyndicator: creativesyndicator.com
Meetrics: de.com meetrics.net mxcdn.net
MegaPopAds: megapopads.com
Melt: meltdsp.com mesp.com
Meme: viewwonder.com
MentAd: mentad.com
Mention Me: mention-me.com
Merchenta: merchenta.com
Merkle Digital Data Exchange: brilig.com
Merkle: rkdms.com
metrigo: metrigo.com
MicroAd: microad.jp
Mightypop: mightypop.ca
Millennial Media: jumptap.com
Monarch Ads: monarchads.com
MonetizeMore: m2.ai
Movable Ink: micpn.com
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
Netmining: netmng.com
NetSeer: netseer.com ns-cdn.com
NetShelter: netshelter.net
New Approach Media: newapproachmedia.co.uk
neXeps: nexeps.com
Nexstar Media Group: yashi.com
NextPerf: nxtck.com
nugg.ad: nuggad.net
Numberly: mmtro.com nzaza.com
numero interactive: numerointeractive.com
OhMyAd: ohmyad.co
Ometria: ometria.com
OnAudience: onaudience.com
One by AOL Mobile: nexage.com
One by AOL: adtechjp.com
OnScroll: onscroll.com
OpenLink: mediawallahscript.com
Optimatic: optimatic.com
OptiMonk: optimonk.com
Optimost: optimost.com
optMD: optmd.com
Optorb: optorb.com
Oracle Responsys: adrsp.net responsys.net
Oriel: oriel.io
OverStream: coull.com
OwnerIQ: owneriq.net
Ozone Media: adadyn.com
Pagefair: pagefair.com pagefair.net
Pay per Click: eysys.com
PebblePost: pbbl.co
Perfect Audience: prfct.co marinsm.com perfectaudience.com
PlayAd Media Group: youplay.se
Playground: playground.xyz
Pleenq: pleenq.com
plista: plista.com
Podsights: pdst.fm
Pointroll (Garnett): pointroll.com
Polar: polarmobile.ca mediaeverywhere.com mediavoice.com plrsrvcs.com polarcdn-engine.com polarcdn-meraxes.com polarcdn-pentos.com polarcdn-static.com polarcdn-terrax.com polarcdn.com polarmobile.com poweredbypolar.com mediaconductor.me polaracademy.me
PopAds: popads.net
Populis: populisengage.com
Powerlinks.com: powerlinks.com
Pretio Interactive: pretio.in
Privy: privy.com privymktg.com
Profitshare: profitshare.ro
Programattik: programattik.com
Proximic (ComScore): proximic.com
Psyma: psyma.com
Publicidad.net: publicidad.tv
PubNation: pubnation.com
PushCrew: pushcrew.com
Q1Media: q1media.com q1mediahydraplatform.com
QuinStreet: qnsr.com qsstats.com
RadiumOne: r1-cdn.net
RCS Media Group: rcsadv.it
RD Station: d335luupugsy2.cloudfront.net
Reach Group: redintelligence.net
ReachDynamics: rdcdn.com
ReachForce: reachforce.com
ReachLocal: rtrk.co.nz
Realtime Media (Brian Communications): rtm.com
Realtime Targeting: idtargeting.com
Red Eye International: pajmc.com
Refersion: refersion.com
Refined Ads: refinedads.com
Relevad ReleStar: relestar.com
Remarketing Pixel: datadbs.com remarketingpixel.com
Remintrex: remintrex.com
Republer: republer.com
Response Team: i-transactads.com
ReTargeter: retargeter.com
Retention Science: retentionscience.com d1stxfv94hrhia.cloudfront.net
Revee: revee.com
RevenueMantra: revenuemantra.com
REVIVVE: revivve.com
RevJet: revjet.com
Rewardful: wdfl.co
Rightster: ads-creativesyndicator.com
Rondavu: rondavu.com
Roxot: rxthdr.com
RTB Media: rtb-media.me
RUN: runadtag.com rundsp.com
S4M: sam4m.com
SaleCycle: salecycle.com d16fk4ms6rqz1v.cloudfront.net d22j4fzzszoii2.cloudfront.net d30ke5tqu2tkyx.cloudfront.net dn1i8v75r669j.cloudfront.net
SAP Hybris Marketing Convert: seewhy.com
SATORI: satori.segs.jp
Say Media: saymedia.com
Scoota: rockabox.co scoota.co d31i2625d5nv27.cloudfront.net dyjnzf8evxrp2.cloudfront.net
SearchForce: searchforce.net
SecuredVisit: securedvisit.com
Segmanta: segmanta.com
Segmento: rutarget.ru
SegmentStream: segmentstream.com
Semcasting Site Visitor Attribution: smartzonessva.com
ServiceSource International: scoutanalytics.net
ShopiMind: shopimind.com
Silverpop: mkt912.com mkt922.com mkt932.com mkt941.com mkt51.net mkt61.net pages01.net pages02.net pages03.net pages04.net pages05.net
Simplaex: simplaex.net
Simpli.fi: simpli.fi
SinnerSchrader Deutschland: s2betrieb.de
Sizmek: serving-sys.com peer39.net
SlimCut Media Outstream: freeskreen.com
Smarter Click: smct.co smarterclick.co.uk
SMARTSTREAM.TV: smartstream.tv
SociableLabs: sociablelabs.net sociablelabs.com
Sociomantic Labs: sociomantic.com
Sojern: sojern.com
Sokrati: sokrati.com
SourceKnowledge: provenpixel.com
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
Sumo: sumo.com sumome.com
SundaySky: sundaysky.com dds6m601du5ji.cloudfront.net
Switch Concepts: switchadhub.com
SwitchAds: switchads.com
Swoop: swoop.com
Synergetic: synergetic.ag
Taggstar: taggstar.com
Talkable: talkable.com d2jjzw81hqbuqv.cloudfront.net
TapSense: tapsense.com
Targito: targito.com
Team Internet Tonic: dntrax.com
Terminus: terminus.services
The AA: adstheaa.com
The ADEX: theadex.com
The Publisher Desk: 206ads.com publisherdesk.com
Thirdpresence: thirdpresence.com
Time2Perf: time2perf.com
Toms Native Ads: natoms.com
ToneMedia: clickfuse.com
Tonic: dntx.com
ToutApp: toutapp.com
TPMN: tpmn.co.kr
Tradedoubler: tradedoubler.com pvnsolutions.com
Tradelab: tradelab.fr
TrafficFactory: trafficfactory.biz
TrafficHunt: traffichunt.com
Triblio: tribl.io
Triggered Messaging: triggeredmessaging.com
Tru Optik: truoptik.com
Trueffect: adlegend.com
Truffle Bid: truffle.bid
TubeMogul: tubemogul.com
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
UpSellit: upsellit.com
US Media Consulting: mediade.sk
Varick Media Management: vmmpxl.com
Vdopia Chocolate: vdopia.com
Ve Interactive: vepxl1.net adgenie.co.uk
Ve: veinteractive.com ve.com
Venatus Media: alcvid.com venatusmedia.com
Veoxa: veoxa.com
Vero: getvero.com d3qxef4rp70elm.cloudfront.net
VertaMedia: vertamedia.com
Vibrant Media: intellitxt.com picadmedia.com
Video Media Groep: vmg.host inpagevideo.nl
Videology: tidaltv.com
viewTag: ad4m.at
Vindico: vindicosuite.com
ViralNinjas: viralninjas.com
Virool: virool.com
Visible Measures: visiblemeasures.com
VisualVisitor: id-visitors.com
Vizury: vizury.com
Volvelle: volvelle.tech
Webcore: onefeed.co.uk
WebEngage: webengage.com webengage.co d23nd6ymopvz52.cloudfront.net d3701cc9l7v9a6.cloudfront.net
WebSpectator: webspectator.com
Whitespace: whitespacers.com
Wicked Reports: wickedreports.com
WideOrbit: admaym.com
Widespace: widespace.com
Wigzo: wigzo.com wigzopush.com
WordAds: pubmine.com
wywy: wywy.com wywyuserservice.com
Xaxis: 247realmedia.com mookie1.com gmads.net
Yieldbot: yldbt.com
YieldPartners: yieldpartners.com
Yieldr: 254a.com
YuMe: yume.com yumenetworks.com
Zaius: zaius.com
Zamplus ad: zampda.net
Zenovia Digital Exchange: rhythmxchange.com zenoviaexchange.com
ZergNet: zergnet.com
Ziff Davis Tech: adziff.com zdbb.net
zypmedia: extend.tv
`,
};
