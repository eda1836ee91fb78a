import type { ServiceTable } from './service-table.js';

/** Bidders, identities and their measurement, by their names in Prebid.js. */
export const biddersAToJ: ServiceTable = {
  category: 'advertising',
  source: { source: 'prebid', date: '2026-09-29' },
  rows: `
360playvid: 360playvid.com
51Degrees: cloud.51degrees.com
A1Media: d11.contentsfeed.com linkback.contentsfeed.com
A4g: ad4game.com
Ablida: ablida.net
Abtshield: abtshield.com
Aceex: aceex.io
Acuityads: admanmedia.com
Ad WMG: analytics.wmgroup.us adwmg.com
Ad2iction: ad2iction.com
Adbro: adbro.me
Adcluster: adcluster.com.tr
Addefend: addefend-platform.com
Adfusion: spicyrtb.com
Adgeneration: apvdr.com
Adhash: adhash.com
Adhese: adhese.com
Admaru: admaru.net
Adnimation: adnimation.com
Adnow: nnowa.com
Adnuntius: adnuntius.com
Adplus: ad-plus.com.tr
Adpone: adpone.com
Adprime: adprime.com
Adrelevantis: adrelevantis.com
Adrino: adrino.io
Ads interactive: adsinteractive.com
Adstir: ad-stir.com
Adtarget: adtarget.com.tr
Adtelligent: adtelligent.com
Adtrgtme: adtarget.market
Aduptech: adup-tech.com
Adv Red: adv.red
Advangelists: advangelists.com
Advertronic: advertronic.io
Adxcg: adxcg.net
Adxpremium: adxpremium.services
Afp: ssp.afp.ai rtbinsight.ru cdn.afp.ai
Agenticx: theagenticx.ai
Agma: agma-analytics.de
Aidem: aidemsrv.com
Airgrid: cdn.edkt.io
Aja: ad.as.amanad.adtdp.com
Akcelo: s2s.sportslocalmedia.com ads.sportslocalmedia.com
Alkimi: alkimi-onboarding.com
Allegro: prebid.rtb.allegro.pl
Amx: a-mo.net a-mx.com
Anonymised: anonymised.io
Apacdex: quantumdex.io
App Stock SSP: al-ad.com
Appush: appush.com
Aseal: aotter.net
Aso: aso1.net
Asteriobid: asteriobid.com
Asteriobid Pbm: endpt.prebidmanager.com
Astraone: astraone.io
Audiencerun: audiencerun.com
Automatad: atmtd.com
Axis: axis-marketplace.com
Azerionedge: edge.hyth.io
Bedigitech: bedigitech.com
Beop: collectiveaudience.co
Biddo: adopx.net
Bidfuse: bidfuse.com
Bidglass: bid.glass
Bidmatic: bidmatic.io
Bidscube: bidscube.com
Bitmedia: bmcdn7.com
Bliink: bliink.io
Blockthrough: btloader.com
Blue: getblue.io
Bms: bluems.com
Bmtm: one.elitebidder.com console.brightmountainmedia.com
Boldwin: videowalldirect.com
Brainx: brainx.tech
Brave: braveglobal.tv
Bucksense: prebidserving.com
Buzzoola: buzzoola.com
By Data: pbjs-stream.bydata.com
Cadent aperture mx: cadent.com
Caroda: caroda.io
Ccx: clickonometrics.pl
Cee: ceeid.eu
Chtnw: prebid.cht.hinet.net t.ssp.hinet.net
Clickforce: holmesmind.com
Clickio: clickiocdn.com
Cointraffic: adsgravity.io
Coinzilla: czilladx.com
Colombia: ade.clmbtech.com
Colossusssp: colossusssp.com
Conceptx: cncpt.dk
Condorx: api.condorx.io
Confiant: confiant-integrations.net
Connectad: connectad.io
Contentexchange: adnetwork.agency
Copper6ssp: copper6.com
Cpmstar: cpmstar.com
Craft: gacraft.jp
Cwire: cwi.re
Dailyhunt: pbs.dailyhunt.in
Datamage: opsmage-api.io
Datawrkz: prebid-api.highr.ai at.datawrkz.com js.datawrkz.com
Define Media: rtb.conative.network
Dexerto: rtb.dexerto.media
Dgkeyword: mediaconsortium.profiles.tagger.opecloud.com
Digital Matter: digitalmatter.services
Discovery: mediago.io asset.popin.cc
Djax: djaxbidder.com
Doceree Ad Manager: doceree.com
Dochase: dochaseadx.com
Dpai: drift-pixel.ai
Driftpixel: driftpixel.live
Dsp geniee: gsspat.jp
Dspx: dspx.tv
Dxkulture: dxkulture.com
Dxtech: dxtech.ai
Dynamic Ad Boost: adxbid.info
E volution: e-volution.ai
Eclick: eclick.vn
Edge226: dauup.com
Ehealthcaresolutions: ehealthcaresolutions.com
Eightpod: 8podx.com 8pod.com
Emtv: engagemedia.tv
Engageya: engageya.com
Engerio: api.engerio.sk
Euid: euid.eu
Fan: freedomadnetwork.com armanet.us
Feedad: feedad.com
Finative: finative.cloud
Finteza: content.mql5.com
Flipp: ads-flipp.com
Floxis: floxis.tech
Freepass: ad-m.asia
Gamma: gammaplatform.com
Gamoshi: gamoshi.io cleanmediaads.com
Glomex: prebid.mes.glomex.cloud
Gmossp: gmossp-sp.jp
Gnet: gnetrtb.com
Goldbach: goldlayer-api.prod.gbads.net gbadtech.io
Goldfish Ads: goldfishads.com
Greenbids: greenbids.ai
Growth Code: gcprivacy.com
H12media: h12-media.com
Hadron: ad.gt hadronid.net
Harion: east-api.harion-ma.com
Holid: holid.io
Hypelab: hypelab.com
Hyperbrainz: hyperbrainz.com
Impactify: impactify.media
Incrementx: incrementxserv.com
Innity: as.innity.com innity.net
Insticator: ingage.tech
Interactive Offers: ioadx.com
Invamia: invamia.com
Invibes: r66net.com
Invisibly: pymx5.com
Iqx: iqzonertb.live
Iqzone: iqzone.com
Ivs: ivstracker.net
Jixie: jixie.media jixie.io
`,
};
