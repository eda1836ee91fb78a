import type { ServiceTable } from './service-table.js';

/** Advertising: networks, exchanges, affiliates, campaigns. */
export const advertisingAToJ: ServiceTable = {
  category: 'advertising',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
2AdPro Media Solutions: 2adpro.com
Acceptable Ads: aaxads.com aaxdetect.com
Accord Holdings: agcdn.com
Accordant Media: a3cloud.net
Acquisio: acq.io
Act-On Software: actonsoftware.com
Active Agent: active-agent.com
Acxiom: acxiom-online.com acxiomapac.com delivery.net
Ad4Screen: a4.tl
Ad6Media: ad6media.fr
Adacado: adacado.com
Adap.tv: adap.tv
Adbrain: adbrn.com
AdCurve: shop2market.com
Addoox MetaNetwork: metanetwork.net
Addvantage Media: addvantagemedia.com simplytechnology.net
AdEasy: adeasy.ru
Adestra: adestra.com msgfocus.com
AdExtent: adextent.com
AdForge Edge: adforgeinc.com
AdFuel Video: videoplayerhub.com
AdInMedia: fastapi.net
AdJug: adjug.com
Adkontekst: adkontekst.pl
Adlead: webelapp.com
Adloox: adlooxtracking.com
Adlux: adlux.com
adMarketplace: ampxchange.com admarketplace.net
AdMedia: admedia.com
Admedo: adizio.com a8723.com
Admeta: atemda.com
Admiral: unknowntray.com
ADMIZED: admized.com
adnanny: adserver01.de
Adnium: adnium.com
ADNOLOGIES: heias.com
Adnostic: adnostic.co.uk
Adotmob: adotmob.com
AdRecover: adrecover.com
Adroit Digital Solutions: imiclk.com abmr.net
Adschoom: adschoom.com
Adscience: adscience.nl
Adsiduous: adsiduous.com
AdsNative: adsnative.com
AdSniper: adsniper.ru sniperlog.ru
AdSpeed: adspeed.net
AdSpruce: adspruce.com
Adsty: adx1.com
AdSupply: doublepimp.com
AdsWizz: adswizz.com
Adtegrity: adtpix.com
AdTheorent: adentifi.com
Adthink: adxcore.com dcoengine.com
AdTrue: adtrue.com
AdultWebmasterEmpire.Com: awempire.com
Adunity: adunity.com
ADventori: adventori.com
Adverline Board: adverline.com adnext.fr
AdvertServe: advertserve.com
Adwise: adwise.bg
AdYapper: adyapper.com
Adzip: adzip.co
AerServ: aerserv.com
Affectv: affectv.com affec.tv
Affiliatly: affiliatly.com
affilinet: reussissonsensemble.fr successfultogether.co.uk
AgilOne: agilone.com
Ahalogy: ahalogy.com
AI Media Group: aimediagroup.com
AiMatch (SAS): aimatch.com
Airship: urbanairship.com aswpsdkus.com
AKQA: srtk.net
Albacross: albacross.com
Alchemy: andbeyond.media
AlephD: alephd.com
Altitude: altitudeplatform.com
Ambassador: getambassador.com
Ancora Platform: ancoraplatform.com
Apester: apester.com qmerce.com
APSIS Lead: prospecteye.com
ARENA: altitude-arena.com
Audience Rate: audrte.com
Audience Science: revsci.net
Auditorius: audtd.com
Autopilot: autopilothq.com
Avail: avail.net
AvantLink: avmws.com
Avid Media: adspdbl.com metadsp.co.uk
Avocet Systems: avocet.io ads.avct.cloud
Baifendian Technology: baifendian.com
BannerFlow: bannerflow.com
Batch Media: t4ft.de
Beeketing: beeketing.com
Better Banners: betterbannerscloud.com
Bidtellect: bttrack.com
BidTheatre: bidtheatre.com
Blis: blismedia.com
Bluecore: bluecore.com
Bonzai: bonzai.co
Boomtrain: boomtrain.com boomtrain.net
Boostable: boostable.com
Booxscale: booxscale.com
Brandscreen: rtbidder.net
bRealTime: brealtime.com
BridgeTrack: bridgetrack.com
BrightRoll: btrll.com
Bronto Software: bm23.com bronto.com brontops.com
Burst Media: burstnet.com
Business Message: message-business.com
Buto: buto.tv
Button: btncdn.com
Buyapowa: co-buying.com
BuySight (AOL): pulsemgr.com
C1X: c1exchange.com
CANDDi: canddi.com
Canned Banners: cannedbanners.com
Captify Media: cpx.to
Captiify: captifymedia.com
Captivate Ai: captivate.ai
Captora: captora.com
Cardlytics: cardlytics.com
Cedato: algovid.com vdoserv.com
Celtra: celtra.com
Centro: brand-server.com
ChannelAdvisor: searchmarketing.com
Chargeads Oscar: chargeads.com
CheckM8: checkm8.com
CheetahMail: chtah.com
Chitika: chitika.net
ChoiceStream: choicestream.com
Clearbit: clearbit.com clearbitjs.com clearbitscripts.com
Clearstream: clrstm.com
CleverDATA: 1dmp.io
Click Guardian: clickguardian.app clickguardian.co.uk
Clickadu (Winner Solutions): clickadu.com
Cloud Technologies: behavioralengine.com behavioralmailing.com
Cognesia: intelli-direct.com
CogoCast: cogocast.net
Collective: collective-media.net
CommerceHub: mercent.com
Commission Factory: cfjump.com
Communicator: communicatorcorp.com communicatoremail.com
Concert: concert.io
Constant Contact: ctctcdn.com
Consumable: serverbid.com
content.ad: content.ad
Converge-Digital: converge-digital.com
Conversion Logic: conversionlogic.net
Convertful: convertful.com
ConvertMedia: admailtiser.com basebanner.com cmbestsrv.com vidfuture.com zorosrv.com
Convertro: convertro.com
Council ad Network: counciladvertising.net
Cox Digital Solutions: afy11.net
CPXi: cpxinteractive.com
Creafi Online Media: creafi-online-media.com
Cross Pixel Media: crsspxl.com
Crosswise: univide.com
Crowd Ignite: crowdignite.com
CrowdTwist: crowdtwist.com
CUBED Attribution: withcubed.com
Curalate: curalate.com d116tqlcqfmz3v.cloudfront.net
Customer Acquisition Cloud: campanja.com
D.A. Consortium: eff1.net
Dataxu: w55c.net
Datonics: pro-market.net
Deep Forest Media: dpclk.com
DeepIntent: deepintent.com
Demandbase: demandbase.com company-target.com
Developer Media: developermedia.com
dexiMEDIA: deximedia.com
Dianomi: dianomi.com dianomioffers.co.uk
Digital Remedy: consumedmedia.com
Diligent (Adnetik): wtp101.com
Distribute Travel: dtrck.net
DistroScale: jsrdn.com
DMD Marketing: medtargetsystem.com
Drawbridge: adsymptotic.com
dstillery: dstillery.com media6degrees.com
DynAdmic: dyntrk.com
Dynamic Logic: dl-rms.com questionmarket.com
EasyAd: easy-ads.com
eBuzzing: ebz.io
ec-concier: ec-concier.com
ecommercefeed.net: ecommercefeed.net
Effiliation sa: effiliation.com
Elastic Ad: elasticad.net
Elogia: elogia.net
Email Attitude: email-attitude.com
EmailCenter: emailcenteruk.com
EMedia Solutions: e-shots.eu
Emerse: emerse.com
emetriq: emetriq.de xplosion.de
engage BDR: bnmla.com ebdr3.com
Engagio: engagio.com
epago: adaos-ads.net
EQ works: eqads.com
Everflow: tp88trk.com
Exactag: exactag.com
exebid.DCA: exe.bid
ExoClick: exoclick.com magsrv.com ads.exosrv.com
Experian Cross-Channel Marketing Platform: eccmp.com ccmp.eu
Extole: extole.com extole.io
EyeView: eyeviewads.com
Ezakus Pretargeting: ezakus.net
Ezoic: ezoic.net
Falk Technologies: angsrvr.com
fam: fam-ad.com
Fetchback: fetchback.com
fifty-five: 55labs.com
FiftyAurora: fiftyt.com
Finsbury Media: finsburymedia.com
FirstImpression: firstimpression.io
Flipdesk: flipdesk.jp
Flite: flite.com
Flockler: flockler.com
FLXone: pangolin.blue flx1.com d2hlpp31teaww3.cloudfront.net flxpxl.com
Fomo: notifyapp.io
Force24: force24.co.uk
Forward3D: forward3d.com
Fresh 8 Gaming: fresh8.co
Friendbuy: friendbuy.com djnf6e5yyirys.cloudfront.net
Frienefit: frienefit.com
FuelX: fuelx.com
Fyber: fyber.com
G4 Native: triggit.com
Genesis Media: bzgint.com genesismedia.com genesismediaus.com
Genie Ventures: genieventures.co.uk
Genie: mfadsrvr.com
GeoEdge: geoedge.com geoedge.be
GetIntent: adhigh.net
GetResponse: getresponse.com
Giant Media: videostat.com
Global Digital Markets: gdmdigital.com
Globase International: globase.com
Grapeshot: gscontxt.net grapeshot.co.uk
GroupM: qservz.com
Has Offers: go2cloud.org
High Impact Media: reactx.com
Holimetrix: d-bi.fr
HotWords: hotwords.com.br
Hoverr: hoverr.media
Hubvisor: hubvisor.io
hyfn: hyfn.com
HyperInzerce: hyperinzerce.cz
I-Behavior: ib-ibi.com
i-mobile: i-mobile.co.jp
iBillboard: ibillboard.com
iCrossing: ic-live.com
Ignition One: searchignite.com
iJento: ijento.com
Imagini Holdings: vdna-assets.com
Infectious Media: impdesk.com impressiondesk.com inmz.net
Inference Mobile: inferencemobile.com
Infolinks: infolinks.com
Ink: inktad.com
Inneractive: inner-active.mobi
Innovid: innovid.com
Insider: useinsider.com
InSkin Media: inskinad.com inskinmedia.com
Instinctive: instinctiveads.com
Intelligent Reach: ist-track.com
Intent Media: intentmedia.net
Interpublic Group: mbww.com
InZynk: inzynk.com inzynk.io
iSpot.tv: ispot.tv
IVI: ivitrack.com
iZooto: izooto.com
Jivox: jivox.com
JuicyAds: juicyads.com
JustPremium Ads: justpremium.com
Justuno: justuno.com d2j3qa5nc37287.cloudfront.net
`,
};
