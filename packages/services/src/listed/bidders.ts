import type { ServiceTable } from './service-table.js';

/** Bidders, identities and their measurement, by their names in Prebid.js: those that pages load from most. */
export const bidders: ServiceTable = {
  category: 'advertising',
  source: { source: 'prebid', date: '2026-09-29' },
  rows: `
A1Media: d11.contentsfeed.com linkback.contentsfeed.com
Acuityads: admanmedia.com
Ad2iction: ad2iction.com
Adbro: adbro.me
Adnuntius: adnuntius.com
Adplus: ad-plus.com.tr
Adstir: ad-stir.com
Adtarget: adtarget.com.tr
Adtelligent: adtelligent.com
Advangelists: advangelists.com
Adxpremium: adxpremium.services
Aidem: aidemsrv.com
Airgrid: cdn.edkt.io
Aja: ad.as.amanad.adtdp.com
Akcelo: s2s.sportslocalmedia.com ads.sportslocalmedia.com
Amx: a-mo.net a-mx.com
Anonymised: anonymised.io
Audiencerun: audiencerun.com
Automatad: atmtd.com
Axis: axis-marketplace.com
Azerionedge: edge.hyth.io
Bidmatic: bidmatic.io
Blockthrough: btloader.com
Blue: getblue.io
Brave: braveglobal.tv
Buzzoola: buzzoola.com
Cadent aperture mx: cadent.com
Chtnw: prebid.cht.hinet.net t.ssp.hinet.net
Clickio: clickiocdn.com
Colossusssp: colossusssp.com
Confiant: confiant-integrations.net
Connectad: connectad.io
Copper6ssp: copper6.com
Cpmstar: cpmstar.com
Discovery: mediago.io asset.popin.cc
Driftpixel: driftpixel.live
Dsp geniee: gsspat.jp
Dxtech: dxtech.ai
Dynamic Ad Boost: adxbid.info
E volution: e-volution.ai
Euid: euid.eu
Freepass: ad-m.asia
Gamoshi: gamoshi.io cleanmediaads.com
Gmossp: gmossp-sp.jp
Hadron: ad.gt hadronid.net
Impactify: impactify.media
Innity: as.innity.com innity.net
Insticator: ingage.tech
Iqzone: iqzone.com
Kimberlite: kimberlite.io
Krushmedia: krushmedia.com
Kueez Rtb: kueezrtb.com
Lasso: lhmos.com
Mediasniper: bumlam.com
Minutemedia: minutemedia-prebid.com
Missena: missena.io
Mobilefuse: mobilefuse.com
Mygaru: mygaru.com
Mytarget: ad.mail.ru
Newspassid: amspbs.com
Next Millennium: nextmillmedia.com
Nobid: servenobids.com servenobid.com
Novatiq: spadsync.com
Ocm: orangeclickmedia.com
Ogury: presage.io
Omnidex: omni-dex.io
Oms: marphezis.com
Openweb: openwebmp.com
Operaads: s.oa.opera.com t.adx.opera.com
Optidigital: optidigital.com opti-digital.com
Optimera: dyv1bugovvq1g.cloudfront.net oapi26b.com d15kdpgjg3unno.cloudfront.net
Panxo: panxo-sys.com idsequoia.ai
Pgamssp: pgammedia.com
Pink Lion: pinklion.io
Playdigo: playdigo.com
Prisma: nexx360.io
Pubxai: pbxai.com
Resetdigital: resetsrv.com resetdigital.co
Revantage: revantage.io
Richaudience: richaudience.com
Robust Apps: rbstsystems.live
Rtbsape: ssp-rtb.sape.ru cdn-rtb.sape.ru acint.net
Rumble: a.ads.rmbl.ws
Showheroes: viralize.tv
Sirdata: sirdata.io
Smarthub: shb-sync.com attekmi.co
Smartyads: ivcsmrt.com ck-ie.com
Smilewanted: smilewanted.com
Snigel: snigelweb.com
Sparteo: sparteo.com
Ssmas: ssmas.com
Tapnative: tapnative.com
Themoneytizer: biddertmz.com
Uniquest: ust-ad.com
Videoheroes: point.contextualadv.com
Videonow: videonow.ru
Vidoomy: vidoomy.com
Viqeo: vqserve.com
Visx: visx.net
Vrtcal: vrtcal.com
Yieldlove: yieldlove-ad-serving.net yieldlove.com
`,
};
