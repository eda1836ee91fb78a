import type { ServiceTable } from './service-table.js';

/** Bidders, identities and their measurement, by their names in Prebid.js. */
export const biddersKToZ: ServiceTable = {
  category: 'advertising',
  source: { source: 'prebid', date: '2026-09-29' },
  rows: `
Kimberlite: kimberlite.io
Kinesso: knsso.com
Kiviads: kiviads.com
Kobler: essrtb.com
Krushmedia: krushmedia.com
Kubient: kbntx.ch kubient.net
Kueez Rtb: kueezrtb.com
Lane4: lane4.io
Lasso: lhmos.com
League M: league-m.media
Lemma Digital: lemmamedia.com lemmadigital.com
Livewrapped: lwadm.com
Lm kiviads: kiviads.live
Lockr AIM: identity.loc.kr
Logan: logan.ai
Loyal: us-east-1.loyal.app
Mabidder: prebid.ecdrsvc.com
Madsense: madsense.io
Madvertise: mobile.mng-ads.com
Mantis: mantisadnetwork.com
Marsmedia: go2speed.media
Mathildeads: mathilde-ads.com
Mcodemedia: mycodemedia.com
Mediabrama: mediabrama.com
Mediaeyes: upremium.asia
Mediago: mediagotechnology.com
Mediakeys: mediakeys.io
Mediasniper: bumlam.com
Mediasquare: mediasquare.fr
Minutemedia: minutemedia-prebid.com
Missena: missena.io
Mobfoxpb: mobfox.com
Mobian: prebid.outcomes.net quality.outcomes.net
Mobilefuse: mobilefuse.com
Mobkoi: mobkoi.com
Mygaru: mygaru.com
Mytarget: ad.mail.ru
Nativery: nativery.com
Newspassid: amspbs.com
Next Millennium: nextmillmedia.com
Nexverse: nexverse.ai
Nobid: servenobids.com servenobid.com
Nodals Ai: nodals.io
Novatiq: spadsync.com
Nuba: nuba.io
Ocm: orangeclickmedia.com
Oftmedia: bidlift.152media.info
Ogury: presage.io
Omnidex: omni-dex.io
Oms: marphezis.com
Onomagic: onomagic.com
Oolo: pbdata.oolo.io config-pbdata.oolo.io
Opa Marketplace: opamarketplace.com
Open8: as.vt.open8.com
Openweb: openwebmp.com
Operaads: s.oa.opera.com t.adx.opera.com
Oprx: pb.optimizerx.com
Opsco: exchange.ops.co
Optidigital: optidigital.com opti-digital.com
Optimera: dyv1bugovvq1g.cloudfront.net oapi26b.com d15kdpgjg3unno.cloudfront.net
Optout: optoutadserving.com optinadserving.com
Oraki: oraki.io
Orbidder: orbidder.otto.de
Otm: ssp.otm-r.com
Overtone: prebid-1.overtone.ai
Ownadx: prebid-ownadx.com
Padsquad: padsquad.com
Pangle: pangleglobal.com i18n-pglstatp.com
Panxo: panxo-sys.com idsequoia.ai
Pgamssp: pgammedia.com
Pigeoon: pigeoon.com
Pilotx: pilotx.tv
Pinelake: pinelake.media
Pink Lion: pinklion.io
Pixfuture: pixfuture.com
Playdigo: playdigo.com
Preciso: 2trk.info
Prisma: nexx360.io
Programmatic X: programmaticx.ai
Proxistore: proxistore.com cookieless-proxistore.com
Pstudio: exchange.pstudio.tadex.id dsp.myads.telkomsel.com
Pub Circle: pubcircle.ai
Pubgenius: auction.adpearl.io
Public Good: advice.pgs.io assets.publicgood.com
Publir: publir.com
Pubrise: pubrise.ai
Pubwise: pubwise.io
Pubx: primecaster.net
Pubxai: pbxai.com
Qortex: qortex.ai
Qt: endpoint1.qt.io cs.qt.io
Qwarry: qwarry.co
R2b2: r2b2.io
Raveltech: rvlproxy.net
Readpeak: readpeak.com
Realry: realry.com
Reconciliation: fiduciadlt.com
Rediads: rediads.com
Redtram: redtram.com
Relevantdigital: relevant-digital.com
Relevatehealth: rtb.relevate.health
Resetdigital: resetsrv.com resetdigital.co
Revantage: revantage.io
Richaudience: richaudience.com
Robust Apps: rbstsystems.live
Rocketlab: traffic1.rocketlab.ai usync.rocketlab.ai
Rtbsape: ssp-rtb.sape.ru cdn-rtb.sape.ru acint.net
Rumble: a.ads.rmbl.ws
Scaleable: ingest.scaleable.ai
Screencore: screencore.io
Seeding Alliance: nativendo.de
Semantiq: adnz.co
Setupad: setupad.io cookie.stpd.cloud
Sevio: adx.ws
Shinez: sweetgum.io
Showheroes: viralize.tv
Silverpush: chocolateplatform.co
Sirdata: sirdata.io
Smarthub: shb-sync.com attekmi.co
Smartico: trmads.eu
Smartyads: ivcsmrt.com ck-ie.com
Smilewanted: smilewanted.com
Smoot: smoot.ai smxconv.com
Snigel: snigelweb.com
Sonarads: sonar-ads.com
Sparteo: sparteo.com
Ssmas: ssmas.com
Startio: pbc-rtb.startappnetwork.com cs.startappnetwork.com
Stn: hb.stngo.com
Suim: suimad.com
Tagoras: tagoras.io
Tapnative: tapnative.com
Temedya: vidyome.com
Teq Blaze Sales Agent: teqblaze.io
The Adx: theadx.com
Themoneytizer: biddertmz.com
Tnc: tncid.app
Topon: anyrtb.com
Tpmn (tpmn.io): tpmn.io mmnneo.com
Trion: in-appadvertising.com
Truereach: ads-sg.momagic.com
Twist Digital: twist.win
Unicorn: rtbf.uncn.jp
Uniquest: ust-ad.com
Valuad: valuad.io
Ventes: ventesavenues.in
Verben: east-node.verben.com
Videobyte: videobyte.com
Videoheroes: point.contextualadv.com
Videonow: videonow.ru
Videoreach: videoreach.com
Vidoomy: vidoomy.com
Viqeo: vqserve.com
Visx: visx.net
Vlyby: vlyby.com
Vrtcal: vrtcal.com
Vuukle: rtb.vuukle.com
Waardex: justbidit2.xyz
Winr: helpers.winr.com.au
Wipes: adn-srv.reckoner-api.com
Xe: pbjs.xe.works
Yieldlift: yieldlift.com
Yieldlove: yieldlove-ad-serving.net yieldlove.com
Yieldone: an.cmertv.com
Zmaticoo: zmaticoo.com
`,
};
