/** What a service has its customers paste into their pages, in words of ours: its hosts, calls and names are real. */
export interface UsualSnippet {
  /** The service of the catalogue whose snippet it is. */
  readonly service: string;
  readonly html: string;
}

// Most services ask for a script that adds a script.
const adds = (url: string) =>
  `var js = document.createElement('script'); js.async = true; js.src = ${url}; document.head.appendChild(js);`;
const run = (text: string) => `<script>${text}</script>`;
const load = (url: string, attributes = 'async') => `<script ${attributes} src="${url}"></script>`;
const pixel = (url: string) =>
  `<noscript><img height="1" width="1" style="display:none" alt="" src="${url}"></noscript>`;
const frame = (url: string) =>
  `<iframe width="560" height="315" src="${url}" title="More" allowfullscreen></iframe>`;

/** Snippets of services that the visitor is asked about: refused, nothing of them may load or run. */
export const usualSnippets: readonly UsualSnippet[] = [
  {
    service: 'google-analytics',
    html:
      load('https://www.googletagmanager.com/gtag/js?id=G-ABCDE12345') +
      run(
        `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'G-ABCDE12345');`,
      ),
  },
  {
    service: 'google-analytics',
    html: run(
      `window.ga = window.ga || function () { (ga.q = ga.q || []).push(arguments) }; ga.l = Date.now(); ga('create', 'UA-1-1', 'auto'); ga('send', 'pageview');`,
    ).concat(load('https://www.google-analytics.com/analytics.js')),
  },
  {
    service: 'google-analytics',
    html: run(
      `var _gaq = _gaq || []; _gaq.push(['_setAccount', 'UA-1-1']); _gaq.push(['_trackPageview']); ${adds("'https://ssl.google-analytics.com/ga.js'")}`,
    ),
  },
  {
    service: 'google-tag-manager',
    html:
      run(
        `(function (w, l, id) { w[l] = w[l] || []; w[l].push({ 'gtm.start': Date.now(), event: 'gtm.js' }); ${adds("'https://www.googletagmanager.com/gtm.js?id=' + id")} })(window, 'dataLayer', 'GTM-ABC123');`,
      ) +
      `<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABC123" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>`,
  },
  {
    service: 'google-ads',
    html:
      load('https://www.googletagmanager.com/gtag/js?id=AW-123456789') +
      run(
        `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) } gtag('js', new Date()); gtag('config', 'AW-123456789');`,
      ) +
      run(`gtag('event', 'conversion', { send_to: 'AW-123456789/abc', value: 1 });`),
  },
  {
    service: 'google-ads',
    html:
      run('var google_conversion_id = 123456789; var google_conversion_label = "abc";') +
      load('https://www.googleadservices.com/pagead/conversion.js', '') +
      pixel(
        'https://www.googleadservices.com/pagead/conversion/123456789/?label=abc&amp;guid=ON&amp;script=0',
      ),
  },
  {
    service: 'google-ad-manager',
    html:
      load('https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1') +
      run('(adsbygoogle = window.adsbygoogle || []).push({});'),
  },
  {
    service: 'google-ad-manager',
    html:
      load('https://securepubads.g.doubleclick.net/tag/js/gpt.js') +
      run(
        `window.googletag = window.googletag || { cmd: [] }; googletag.cmd.push(function () { googletag.defineSlot('/1/top', [300, 250], 'top').addService(googletag.pubads()) });`,
      ),
  },
  {
    service: 'google-floodlight',
    html: `<iframe src="https://1.fls.doubleclick.net/activityi;src=1;type=abc;cat=def;ord=1?" width="1" height="1" style="display:none"></iframe>`,
  },
  {
    service: 'meta-pixel',
    html:
      run(
        `!function (f, b, v) { if (f.fbq) return; var n = f.fbq = function () { n.queue.push(arguments) }; n.queue = []; ${adds('v')} }(window, document, 'https://connect.facebook.net/en_US/fbevents.js'); fbq('init', '1'); fbq('track', 'PageView');`,
      ) + pixel('https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1'),
  },
  {
    service: 'facebook-social',
    html: `<div id="fb-root"></div>${load('https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v19.0', 'async defer crossorigin="anonymous"')}<div class="fb-like" data-href="https://shop.test/"></div>`,
  },
  { service: 'facebook-social', html: frame('https://www.facebook.com/plugins/page.php?href=shop') },
  {
    service: 'linkedin-insight',
    html:
      run(
        `_linkedin_partner_id = '1'; window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || []; window._linkedin_data_partner_ids.push(_linkedin_partner_id);`,
      ) +
      run(adds("'https://snap.licdn.com/li.lms-analytics/insight.min.js'")) +
      pixel('https://px.ads.linkedin.com/collect/?pid=1&amp;fmt=gif'),
  },
  { service: 'linkedin-social', html: load('https://platform.linkedin.com/in.js', '') },
  {
    service: 'tiktok-pixel',
    html: run(
      `!function (w, t) { w.TiktokAnalyticsObject = t; var ttq = w[t] = w[t] || []; ttq.load = function (id) { ${adds("'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=' + id")} }; ttq.load('ABC'); ttq.page() }(window, 'ttq');`,
    ),
  },
  {
    service: 'tiktok-embed',
    html: `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@shop/video/1"></blockquote>${load('https://www.tiktok.com/embed.js')}`,
  },
  {
    service: 'hotjar',
    html: run(
      `(function (h, a, j) { h.hj = h.hj || function () { (h.hj.q = h.hj.q || []).push(arguments) }; h._hjSettings = { hjid: 1, hjsv: 6 }; ${adds('a + h._hjSettings.hjid + j + h._hjSettings.hjsv')} })(window, 'https://static.hotjar.com/c/hotjar-', '.js?sv=');`,
    ),
  },
  { service: 'youtube', html: frame('https://www.youtube.com/embed/abc') },
  { service: 'youtube', html: frame('https://www.youtube-nocookie.com/embed/abc?rel=0') },
  {
    service: 'x-pixel',
    html: run(
      `!function (e, s) { s = e.twq = e.twq || function () { s.queue.push(arguments) }; s.queue = []; ${adds("'https://static.ads-twitter.com/uwt.js'")} }(window); twq('config', 'abc');`,
    ),
  },
  {
    service: 'x-social',
    html: `<a class="twitter-timeline" href="https://twitter.com/shop">Posts</a>${load('https://platform.twitter.com/widgets.js', 'async charset="utf-8"')}`,
  },
  {
    service: 'pinterest-tag',
    html:
      run(
        `!function (e) { if (!window.pintrk) { window.pintrk = function () { pintrk.queue.push([].slice.call(arguments)) }; pintrk.queue = []; ${adds('e')} } }('https://s.pinimg.com/ct/core.js'); pintrk('load', '1'); pintrk('page');`,
      ) + pixel('https://ct.pinterest.com/v3/?event=init&amp;tid=1&amp;noscript=1'),
  },
  { service: 'pinterest-social', html: load('https://assets.pinterest.com/js/pinit.js', 'async defer') },
  {
    service: 'criteo',
    html:
      load('https://dynamic.criteo.com/js/ld/ld.js?a=1') +
      run(
        `window.criteo_q = window.criteo_q || []; window.criteo_q.push({ event: 'setAccount', account: 1 }, { event: 'viewHome' });`,
      ),
  },
  {
    service: 'hubspot',
    html: load('https://js.hs-scripts.com/1.js', 'id="hs-script-loader" async defer'),
  },
  {
    service: 'hubspot',
    html:
      load('https://js.hsforms.net/forms/embed/v2.js', '') +
      run(`hbspt.forms.create({ portalId: '1', formId: 'abc' });`),
  },
  {
    service: 'matomo',
    html: run(
      `var _paq = window._paq = window._paq || []; _paq.push(['trackPageView']); (function () { var u = 'https://numbers.shop.test/'; _paq.push(['setTrackerUrl', u + 'matomo.php']); ${adds("u + 'matomo.js'")} })();`,
    ).concat(
      `<noscript><p><img src="https://numbers.shop.test/matomo.php?idsite=1&amp;rec=1" style="border:0;" alt=""></p></noscript>`,
    ),
  },
  {
    service: 'cloudflare-web-analytics',
    html: load(
      'https://static.cloudflareinsights.com/beacon.min.js',
      `defer data-cf-beacon='{"token": "0"}'`,
    ),
  },
  {
    service: 'intercom',
    html: run(`window.intercomSettings = { app_id: 'abc' };`).concat(
      run(
        `(function () { var w = window; if (typeof w.Intercom !== 'function') { w.Intercom = function () {}; ${adds("'https://widget.intercom.io/widget/abc'")} } })();`,
      ),
    ),
  },
  {
    service: 'mixpanel',
    html: run(
      `(function (w) { w.mixpanel = w.mixpanel || []; ${adds("'//cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'")} })(window); mixpanel.init('abc', { track_pageview: true });`,
    ),
  },
  {
    service: 'segment',
    html: run(
      `!function () { var analytics = window.analytics = window.analytics || []; analytics.load = function (key) { ${adds("'https://cdn.segment.com/analytics.js/v1/' + key + '/analytics.min.js'")} }; analytics.load('abc'); analytics.page() }();`,
    ),
  },
  {
    service: 'amplitude',
    html:
      load('https://cdn.amplitude.com/script/abc.js', '') +
      run(`window.amplitude.init('abc', { autocapture: true });`),
  },
  {
    service: 'microsoft-uet',
    html:
      run(
        `(function (w, d, t, u) { w[u] = w[u] || []; ${adds('t')} js.onload = function () { w[u] = new UET({ ti: '1' }); w[u].push('pageLoad') } })(window, document, '//bat.bing.com/bat.js', 'uetq');`,
      ) + pixel('https://bat.bing.com/action/0?ti=1&amp;Ver=2'),
  },
  {
    service: 'microsoft-clarity',
    html: run(
      `(function (c, a, i) { c[a] = c[a] || function () { (c[a].q = c[a].q || []).push(arguments) }; ${adds("'https://www.clarity.ms/tag/' + i")} })(window, 'clarity', 'abc');`,
    ),
  },
  {
    service: 'snap-pixel',
    html: run(
      `(function (e) { if (e.snaptr) return; var a = e.snaptr = function () { a.queue.push(arguments) }; a.queue = []; ${adds("'https://sc-static.net/scevent.min.js'")} })(window); snaptr('init', 'abc'); snaptr('track', 'PAGE_VIEW');`,
    ),
  },
  {
    service: 'reddit-pixel',
    html: run(
      `!function (w) { if (!w.rdt) { var p = w.rdt = function () { p.callQueue.push(arguments) }; p.callQueue = []; ${adds("'https://www.redditstatic.com/ads/pixel.js'")} } }(window); rdt('init', 'abc'); rdt('track', 'PageVisit');`,
    ),
  },
  {
    service: 'taboola',
    html: run(
      `window._tfa = window._tfa || []; window._tfa.push({ notify: 'event', name: 'page_view', id: 1 }); ${adds("'//cdn.taboola.com/libtrc/unip/1/tfa.js'")}`,
    ),
  },
  {
    service: 'outbrain',
    html: run(
      `!function (w, id) { var api = w.obApi = function () { api.queue.push(arguments) }; api.queue = []; api.marketerId = id; ${adds("'//amplify.outbrain.com/cp/obtp.js'")} }(window, 'abc'); obApi('track', 'PAGE_VIEW');`,
    ),
  },
  {
    service: 'yandex-metrica',
    html:
      run(
        `(function (m, r, i) { m[i] = m[i] || function () { (m[i].a = m[i].a || []).push(arguments) }; ${adds('r')} })(window, 'https://mc.yandex.ru/metrika/tag.js', 'ym'); ym(1, 'init', { webvisor: true });`,
      ) +
      `<noscript><div><img src="https://mc.yandex.ru/watch/1" style="position:absolute; left:-9999px;" alt=""></div></noscript>`,
  },
  { service: 'plausible', html: load('https://plausible.io/js/script.js', 'defer data-domain="shop.test"') },
  {
    service: 'plausible',
    html:
      load('https://plausible.io/js/pa-abc.js') +
      run(
        `window.plausible = window.plausible || function () { (plausible.q = plausible.q || []).push(arguments) }; plausible.init = plausible.init || function () {}; plausible.init();`,
      ),
  },
  { service: 'fathom', html: load('https://cdn.usefathom.com/script.js', 'data-site="ABC" defer') },
  {
    service: 'new-relic',
    html: run(
      `;window.NREUM || (NREUM = {}); NREUM.init = { privacy: { cookies_enabled: true } }; NREUM.loader_config = { accountID: '1' };`,
    ).concat(load('https://js-agent.newrelic.com/nr-loader-spa-current.min.js', '')),
  },
  {
    service: 'datadog-rum',
    html: run(
      `(function (h, u, n) { h = h[n] = h[n] || { q: [], onReady: function (c) { h.q.push(c) } }; ${adds('u')} })(window, 'https://www.datadoghq-browser-agent.com/eu1/v6/datadog-rum.js', 'DD_RUM'); window.DD_RUM.onReady(function () { window.DD_RUM.init({ clientToken: 'abc' }) });`,
    ),
  },
  { service: 'optimizely', html: load('https://cdn.optimizely.com/js/1.js', '') },
  {
    service: 'vwo',
    html: run(
      `window._vwo_code = window._vwo_code || (function () { var account_id = 1; return { load: function (a) { var js = document.createElement('script'); js.src = a; document.head.appendChild(js) }, init: function () { this.load('https://dev.visualwebsiteoptimizer.com/j.php?a=' + account_id) } } }()); window._vwo_code.init();`,
    ),
  },
  { service: 'klaviyo', html: load('https://static.klaviyo.com/onsite/js/abc/klaviyo.js?company_id=abc') },
  {
    service: 'mailchimp',
    html: run(
      `!function (c, h, i, m) { ${adds('m')} }(document, 'script', 0, 'https://chimpstatic.com/mcjs-connected/js/users/abc/def.js');`,
    ),
  },
  { service: 'vimeo', html: frame('https://player.vimeo.com/video/1?h=abc') },
  { service: 'spotify', html: frame('https://open.spotify.com/embed/track/abc') },
  {
    service: 'soundcloud',
    html: frame('https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1'),
  },
  { service: 'twitch', html: frame('https://player.twitch.tv/?channel=shop&parent=shop.test') },
  { service: 'dailymotion', html: frame('https://www.dailymotion.com/embed/video/abc') },
  { service: 'google-maps', html: frame('https://www.google.com/maps/embed?pb=abc') },
  {
    service: 'google-maps',
    html: load('https://maps.googleapis.com/maps/api/js?key=abc&callback=initMap', 'async defer'),
  },
  {
    service: 'instagram-embed',
    html: `<blockquote class="instagram-media"></blockquote>${load('//www.instagram.com/embed.js')}`,
  },
  {
    service: 'disqus',
    html: `<div id="disqus_thread"></div>${run(`var disqus_config = function () {}; (function () { ${adds("'https://shop.disqus.com/embed.js'")} })();`)}`,
  },
  {
    service: 'addtoany',
    html: `<div class="a2a_kit"></div>${load('https://static.addtoany.com/menu/page.js')}`,
  },
  {
    service: 'sharethis',
    html: load(
      'https://platform-api.sharethis.com/js/sharethis.js#property=abc&product=inline-share-buttons',
    ),
  },
  {
    service: 'adobe-analytics',
    html: load('https://assets.adobedtm.com/abc/def/launch-abc.min.js') + run('_satellite.pageBottom();'),
  },
  {
    service: 'piwik-pro',
    html: run(
      `(function (w, d, l, i) { w[l] = w[l] || []; w[l].push({ start: Date.now(), event: 'stg.start' }); ${adds("'https://shop.containers.piwik.pro/' + i + '.js'")} })(window, document, 'dataLayer', '00000000-0000');`,
    ),
  },
  {
    service: 'heap',
    html: run(
      `window.heap = window.heap || []; heap.load = function (e) { ${adds("'https://cdn.heapanalytics.com/js/heap-' + e + '.js'")} }; heap.load('1');`,
    ),
  },
  {
    service: 'posthog',
    html: run(
      `!function (t, e) { ${adds("'https://eu-assets.i.posthog.com/static/array.js'")} }(document, window.posthog || []); posthog.init('phc_abc', { api_host: 'https://eu.i.posthog.com' });`,
    ),
  },
  {
    service: 'fullstory',
    html: run(
      `window['_fs_host'] = 'fullstory.com'; window['_fs_script'] = 'edge.fullstory.com/s/fs.js'; window['_fs_org'] = 'abc'; window['_fs_namespace'] = 'FS'; ${adds("'https://' + _fs_script")}`,
    ),
  },
  {
    service: 'mouseflow',
    html: run(
      `window._mfq = window._mfq || []; (function () { ${adds("'//cdn.mouseflow.com/projects/abc.js'")} })();`,
    ),
  },
  { service: 'crazy-egg', html: load('//script.crazyegg.com/pages/scripts/0001/0001.js') },
  {
    service: 'lucky-orange',
    html: load('https://tools.luckyorange.com/core/lo.js?site-id=abc', 'async defer'),
  },
  {
    service: 'inspectlet',
    html: run(
      `window.__insp = window.__insp || []; __insp.push(['wid', 1]); ${adds("'https://cdn.inspectlet.com/inspectlet.js?wid=1'")}`,
    ),
  },
  {
    service: 'zendesk',
    html: load('https://static.zdassets.com/ekr/snippet.js?key=abc', 'id="ze-snippet"'),
  },
  {
    service: 'crisp',
    html: run(
      `window.$crisp = []; window.CRISP_WEBSITE_ID = 'abc'; (function () { ${adds("'https://client.crisp.chat/l.js'")} })();`,
    ),
  },
  {
    service: 'tawk-to',
    html: run(
      `var Tawk_API = Tawk_API || {}, Tawk_LoadStart = new Date(); (function () { ${adds("'https://embed.tawk.to/abc/default'")} })();`,
    ),
  },
  {
    service: 'livechat',
    html: run(
      `window.__lc = window.__lc || {}; window.__lc.license = 1; (function () { ${adds("'https://cdn.livechatinc.com/tracking.js'")} })();`,
    ),
  },
  {
    service: 'drift',
    html: run(
      `!function () { var t = window.driftt = window.drift = window.driftt || []; t.load = function (e) { ${adds("'https://js.driftt.com/include/0/' + e + '.js'")} } }(); drift.load('abc');`,
    ),
  },
  { service: 'tidio', html: load('//code.tidio.co/abc.js') },
  {
    service: 'quora-pixel',
    html: run(
      `!function (q, e) { if (q.qp) return; var n = q.qp = function () { n.queue.push(arguments) }; n.queue = []; ${adds('e')} }(window, 'https://a.quora.com/qevents.js'); qp('init', 'abc'); qp('track', 'ViewContent');`,
    ).concat(pixel('https://q.quora.com/_/ad/abc/pixel?tag=ViewContent')),
  },
  {
    service: 'adroll',
    html: run(
      `adroll_adv_id = 'ABC'; adroll_pix_id = 'DEF'; (function () { ${adds("'https://s.adroll.com/j/' + adroll_adv_id + '/roundtrip.js'")} })();`,
    ),
  },
  { service: 'the-trade-desk', html: load('https://js.adsrvr.org/up_loader.1.1.0.js', '') },
  { service: 'awin', html: load('https://www.dwin1.com/1.js', 'defer') },
  {
    service: 'amazon-ads',
    html: run(
      `!function (a) { ${adds("'//c.amazon-adsystem.com/aax2/apstag.js'")} }('apstag'); apstag.init({ pubID: 'abc' });`,
    ),
  },
  {
    service: 'quantcast',
    html: run(
      `window._qevents = window._qevents || []; (function () { ${adds("'https://secure.quantserve.com/quant.js'")} })(); _qevents.push({ qacct: 'p-abc' });`,
    ).concat(pixel('//pixel.quantserve.com/pixel/p-abc.gif')),
  },
  {
    service: 'comscore',
    html: run(
      `var _comscore = _comscore || []; _comscore.push({ c1: '2', c2: '1' }); (function () { ${adds("'https://sb.scorecardresearch.com/beacon.js'")} })();`,
    ).concat(pixel('https://sb.scorecardresearch.com/p?c1=2&amp;c2=1&amp;cv=2.0&amp;cj=1')),
  },
  {
    service: 'chartbeat',
    html: run(
      `var _sf_async_config = window._sf_async_config = window._sf_async_config || {}; _sf_async_config.uid = 1; ${adds("'//static.chartbeat.com/js/chartbeat.js'")}`,
    ),
  },
  {
    service: 'activecampaign',
    html: run(
      `(function (e, t, o, n) { e.visitorGlobalObjectAlias = n; ${adds('o')} })(window, document, 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js', 'vgo'); vgo('setAccount', '1'); vgo('process');`,
    ),
  },
  {
    service: 'marketo',
    html: run(
      `(function () { var js = document.createElement('script'); js.src = '//munchkin.marketo.net/munchkin.js'; js.onload = function () { Munchkin.init('000-AAA-000') }; document.head.appendChild(js) })();`,
    ),
  },
  {
    service: 'pardot',
    html: run(
      `piAId = '1'; piCId = '2'; piHostname = 'pi.pardot.com'; (function () { ${adds("'https://' + piHostname + '/pd.js'")} })();`,
    ),
  },
  {
    service: 'brevo',
    html:
      load('https://cdn.brevo.com/js/sdk-loader.js') +
      run(`window.Brevo = window.Brevo || []; Brevo.push(['init', { client_key: 'abc' }]);`),
  },
  {
    service: 'onesignal',
    html:
      load('https://cdn.onesignal.com/sdks/web/v16/OneSignalSDK.page.js', 'defer') +
      run(
        `window.OneSignalDeferred = window.OneSignalDeferred || []; OneSignalDeferred.push(function (s) { s.init({ appId: 'abc' }) });`,
      ),
  },
  { service: 'umami', html: load('https://cloud.umami.is/script.js', 'defer data-website-id="abc"') },
  {
    service: 'simple-analytics',
    html:
      load('https://scripts.simpleanalyticscdn.com/latest.js') +
      pixel('https://queue.simpleanalyticscdn.com/noscript.gif'),
  },
  {
    service: 'etracker',
    html: load('//code.etracker.com/code/e.js', 'id="_etLoader" charset="UTF-8" data-secure-code="abc"'),
  },
  { service: 'ab-tasty', html: load('https://try.abtasty.com/abc.js', '') },
  { service: 'kameleoon', html: load('https://abc.kameleoon.eu/kameleoon.js', 'async') },
  { service: 'convert', html: load('//cdn-4.convertexperiments.com/js/1-2.js', '') },
  {
    service: 'baidu-tongji',
    html: run(`var _hmt = _hmt || []; (function () { ${adds("'https://hm.baidu.com/hm.js?abc'")} })();`),
  },
  {
    service: 'statcounter',
    html:
      run('var sc_project = 1; var sc_invisible = 1; var sc_security = "abc";') +
      load('https://www.statcounter.com/counter/counter.js') +
      `<noscript><div class="statcounter"><a href="https://statcounter.com/"><img src="https://c.statcounter.com/1/0/abc/1/" alt=""></a></div></noscript>`,
  },
  { service: 'clicky', html: load('//static.getclicky.com/js', 'async data-id="1"') },
  {
    service: 'wordpress-stats',
    html:
      load('https://stats.wp.com/e-202648.js', 'defer') +
      run(`_stq = window._stq || []; _stq.push(['view', { v: 'ext', blog: '1', post: '2' }]);`),
  },
  {
    service: 'vercel-analytics',
    html:
      run('window.va = window.va || function () { (window.vaq = window.vaq || []).push(arguments) };') +
      load('/_vercel/insights/script.js', 'defer'),
  },
  {
    service: 'typeform',
    html: `<div data-tf-live="abc"></div>${load('//embed.typeform.com/next/embed.js', '')}`,
  },
  {
    service: 'calendly',
    html: `<div class="calendly-inline-widget" data-url="https://calendly.com/shop"></div>${load('https://assets.calendly.com/assets/external/widget.js')}`,
  },
  { service: 'trustpilot', html: load('//widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js') },
  {
    service: 'gravatar',
    html: '<img src="https://secure.gravatar.com/avatar/00000000?s=96&d=mm" width="96" height="96" alt="">',
  },
  {
    service: 'wistia',
    html:
      load('https://fast.wistia.com/assets/external/E-v1.js') +
      load('https://fast.wistia.com/embed/medias/abc.jsonp'),
  },
  {
    service: 'vk',
    html: run(
      `!function () { var js = document.createElement('script'); js.src = 'https://vk.com/js/api/openapi.js?169'; js.onload = function () { VK.Retargeting.Init('abc'); VK.Retargeting.Hit() }; document.head.appendChild(js) }();`,
    ),
  },
  { service: 'rtb-house', html: frame('https://creativecdn.com/tags?id=pr_abc') },
  {
    service: 'branch',
    html: run(
      `(function (b) { ${adds("'https://cdn.branch.io/branch-latest.min.js'")} })(window.branch || {}); branch.init('key_live_abc');`,
    ),
  },
  {
    service: 'shopify-analytics',
    html: run(
      `window.ShopifyAnalytics = window.ShopifyAnalytics || {}; ShopifyAnalytics.meta = { page: {} }; (function () { var trekkie = window.ShopifyAnalytics.lib = []; trekkie.load = function () { ${adds("'//cdn.shopify.com/s/trekkie.storefront.abc.min.js'")} }; trekkie.load({}); })();`,
    ),
  },
];

/** Snippets of services that need no answer here: they pass as they are. */
export const exemptSnippets: readonly UsualSnippet[] = [
  { service: 'stripe', html: load('https://js.stripe.com/v3/', '') },
  { service: 'google-recaptcha', html: load('https://www.google.com/recaptcha/api.js', 'async defer') },
  { service: 'hcaptcha', html: load('https://js.hcaptcha.com/1/api.js', 'async defer') },
  {
    service: 'cloudflare-turnstile',
    html: load('https://challenges.cloudflare.com/turnstile/v0/api.js', 'async defer'),
  },
  { service: 'paypal', html: load('https://www.paypal.com/sdk/js?client-id=abc&currency=EUR', '') },
  {
    service: 'sentry',
    html:
      load('https://browser.sentry-cdn.com/8.0.0/bundle.min.js', 'crossorigin="anonymous"') +
      run(`Sentry.init({ dsn: 'https://abc@o1.ingest.sentry.io/1' });`),
  },
  {
    service: 'google-fonts',
    html: '<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin><link href="https://fonts.googleapis.com/css2?family=Inter&display=swap" rel="stylesheet">',
  },
  {
    service: 'cookiebot',
    html: load('https://consent.cookiebot.com/uc.js', 'id="Cookiebot" data-cbid="abc"'),
  },
  {
    service: 'onetrust',
    html: load('https://cdn.cookielaw.org/scripttemplates/otSDKStub.js', 'data-domain-script="abc"'),
  },
  {
    service: 'usercentrics',
    html: load('https://web.cmp.usercentrics.eu/ui/loader.js', 'data-settings-id="abc"'),
  },
  { service: 'shopify', html: load('https://cdn.shopify.com/s/files/1/0001/theme.js', 'defer') },
];
