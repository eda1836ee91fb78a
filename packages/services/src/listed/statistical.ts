import type { ServiceTable } from './service-table.js';

/** Counting and watching visits, surveys, tests of variants. */
export const statistical: ServiceTable = {
  category: 'statistical',
  source: { source: 'third-party-web', date: '2026-09-14' },
  rows: `
77Tool: 77tracking.com
Accenture: tmvtp.com
Admetrics: nt.vc
Adomik: adomik.com
AdThink AudienceInsights: audienceinsights.net
AirPR: airpr.com
Akanoo: akanoo.com
Altocloud: altocloud.com
Anametrix: anametrix.com
Answers: dsply.com
Appcues: appcues.com
APSIS Profile Cloud: innomdc.com
ARM: tag4arm.com
Atlas Solutions: atdmt.com
Augur: augur.io
AVANSER: avanser.com.au
Avora: truedash.com
BAM: bam-x.com
Barilliance: barilliance.net dn3y71tq7jf07.cloudfront.net
Baynote: baynote.net
bd4travel: bd4travel.com
BeamPulse: beampulse.com
BrightTag / Signal: btstatic.com thebrighttag.com
Burt: richmetrics.com burt.io
BySide: byside.com
Cabin: withcabin.com
Canopy Labs: canopylabs.com
Cardosa Enterprises: y-track.com
Catchpoint: 3gl.net 3genlabs.net
Cavisson: cavisson.com
Celebrus Technologies: celebrus.com
ClearBrain: clearbrain.com
CleverTap: wzrkt.com d2r1yp2w7bby2u.cloudfront.net
Click Density: clickdensity.com
cloudIQ: cloud-iq.com
codigo: codigo.se
Colpirio: colpirio.com
Compete: c-col.com compete.com
Compuware: axf8.net
Conductrics: conductrics.com
Confirmit: confirmit.com
Connexity: connexity.net
CoolaData: cooladata.com
CopperEgg: copperegg.com d2vig74li2resi.cloudfront.net
Crimson Hexagon Analytics: hexagon-analytics.com
Custora: custora.com
Cybernet Quest: cqcounter.com
D4t4 Solutions: u5e.com
Datalicious: supert.ag optimahub.com
DemandJump: demandjump.com
Devatics: devatics.com devatics.io
DialogTech SourceTrak: d31y97ze264gaa.cloudfront.net
DialogTech: dialogtech.com
DigitalScirocco: digitalscirocco.net
DigiTrust: digitru.st
Dyn Real User Monitoring: jisusaiche.biz dynapis.com jisusaiche.com dynapis.info
econda: econda-monitor.de
eDigital Research: edigitalresearch.com
eGain: analytics-egain.com egain.com
Enfusen: enfusen.com
ESV Digital: esearchvision.com
Ethnio: ethn.io
eXTReMe digital: extreme-dm.com
Ey-Seren: webabacus.com
Fairfax Media Analtics: analytics.fairfax.com.au
Fastly Insights: fastly-insights.com
Feedbackify: feedbackify.com
Fonecall: web-call-analytics.com
Fospha: fospha.com
Freespee: freespee.com
Glimr: glimr.io
GlobalWebIndex: globalwebindex.net
Google IPV6 Metrics: ipv6test.net
GoSquared: gosquared.com d1l6p2sc9645hc.cloudfront.net
GovMetric: govmetric.com
Granify: granify.com
Heatmap: heatmap.it
HitsLink: hitslink.com hitsprocessor.com
Hupso Website Analyzer: hupso.com
IBM Acoustic Campaign: www.sc.pages01.net www.sc.pages02.net www.sc.pages03.net www.sc.pages04.net www.sc.pages05.net www.sc.pages06.net www.sc.pages07.net www.sc.pages08.net www.sc.pages09.net www.sc.pagesa.net
iGoDigital: igodigital.com
Improvely: iljmp.com
IMRG: peermap.com imrg.org
Insight Express: insightexpressai.com
Interstate: interstateanalytics.com
Interview: efm.me
Intilery: intilery-analytics.com
iotec: dsp.io
iPerceptions: iperceptions.com
Iterate: iteratehq.com
Kaizen Platform: kaizenplatform.net
Kantar Sifo: research-int.se
Kantar: sesamestats.com
Keen: keen.io d26b395fwzu5fz.cloudfront.net
Keynote: keynote.com
Korrelate: korrelate.net
LeadBoxer: leadboxer.com
LeadLander: formalyzer.com trackalyzer.com
LiftSuggest: d2blwevgjs7yom.cloudfront.net
Linkcious: linkcious.com
linkpulse: lp4.io
Loggly: loggly.com d9jmv9u00p0mv.cloudfront.net
Logicalis: trovus.co.uk
loGo_net: logo-net.co.uk
Loop11: loop11.com
Luma Tag: lumatag.co.uk
Lynchpin Analytics: lypn.net
Madmetrics: keyade.com
Marchex: voicestar.com marchex.io
Marketing Dashboards: m-decision.com
Marketizator: marketizator.com
Maxsi: evisitanalyst.com
Measured: measured.com
Media IQ: mediaiqdigital.com
Mediahawk: mediahawk.co.uk
Miaozhen: miaozhen.com
Mopinion: mopinion.com
Mouse3K: mouse3k.com
MouseStats: mousestats.com
Moz Recommended Companies: d2eeipcrcdle6.cloudfront.net
MyAds: veruta.com
MyBuys: mybuys.com
Naytev: naytev.com
NCC Group Real User Monitoring: nccgroup-webperf.com
Needle: needle.com
Now Interact: nowinteract.com
nToklo: ntoklo.com
NyaConcepts: xclusive.ly
Ontame: ontame.io
OpinionBar: opinionbar.com
Optilead: dyn-img.com leadcall.co.uk optilead.co.uk
otracking.com: otracking.com
Peaks & Pies: bunchbox.co
Peerius: peerius.com
Petametrics: petametrics.com
Picreel: picreel.com pcrl.co
Pictela (AOL): pictela.net
Placed: placed.com
Planning-inc: planning-inc.co.uk
Proclivity Media: pswec.com
Pubperf: pubperf.com
Pulse Insights: pulseinsights.com
Qeryz: qeryz.com
Rakuten DC Storm: dc-storm.com h4k5.com stormiq.com
RAM: rampanel.com
Reactful: reactful.com
Realytics: realytics.net dcniko1cv0rz.cloudfront.net
RecoBell: recobell.io
Recommend: recommend.pro
Reflektion: reflektion.com d26opx5dl8t69i.cloudfront.net
Research Now: researchgnow.com researchnow.com
Resonance Insights: res-x.com
Resonate Networks: reson8.com
Revolver Maps: revolvermaps.com
RightNow: rnengage.com
Rubikloud.com: rubikloud.com
Scale8: www.scale8.com api-dev.scale8.com cdn.scale8.com ui.scale8.com
Scenario: getscenario.com
Science Rockstars: persuasionapi.com
Segmint: segmint.net
Seldon: rummblelabs.com
Sellpoints: sellpoints.com
Semantics3: hits.io
ServiceTick: servicetick.com
ServMetric: servmetric.com
Signal: sitetagger.co.uk
Site Meter: sitemeter.com
SiteGainer: sitegainer.com d191y0yd6d0jy4.cloudfront.net
SkyGlue Technology: skyglue.com
SmarterHQ: smarterhq.io d1n00d49gkbray.cloudfront.net smarterremarketer.net
SmartFocus: emv2.com emv3.com predictiveintent.com smartfocus.com themessagecloud.com
Sophus3: s3ae.com sophus3.com
stackpile.io: stackpile.io
Statable: statable.com
Statful: statful.com
StellaService: stellaservice.com
Storm Tag Manager: stormcontainertag.com
Sub2 Technologies: sub2tech.com
Survata: survata.com
Survicate: survicate.com
Swogo: xsellapp.com
Tag Inspector: d22xmn10vbouk4.cloudfront.net
Tell Apart: tellapart.com tellaparts.com
The Filter: thefilter.com
The Guardian: ophan.co.uk
Thesis: ttsep.com
Throtle: thrtle.com v12group.com
TNS Counter: tns-counter.ru
TraceView: tracelytics.com d2gfdmu30u15x7.cloudfront.net
Treasure Data: treasuredata.com
Trialfire: trialfire.com
TruConversion: truconversion.com
Trust Pilot: trustpilot.com
Tryzens TradeState: tryzens-analytics.com
tweetmeme: tweetmeme.com
Ubertags: ubertags.com
Umbel: umbel.com
Unbounce: ubembed.com d2xxq4ijfwetlm.cloudfront.net d9hhrg4mnvzow.cloudfront.net
UsabilityTools: usabilitytools.com
Use It Better: useitbetter.com
User Replay: userreplay.net
Userneeds: userneeds.dk
UserReport: userreport.com
Usersnap: usersnap.com
Userzoom: userzoom.com
VidPulse: vidpulse.com
VisScore: visscore.com d2hkbi3gan6yg6.cloudfront.net
Vizzit: vizzit.se
Web Dissector: gridsumdissector.com webdissector.com
Web Forensics: webforensics.co.uk
WebTuna: webtuna.com
Wow Analytics: wowanalytics.co.uk
Zafu: zafu.com
Zarget: zarget.com
`,
};
