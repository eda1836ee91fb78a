import { readFileSync } from 'node:fs';
import { describeBehindVarnish, startVarnish } from '../support/varnish.js';
import { testBehindCache } from './behind-cache.js';

const handbook = readFileSync(new URL('../../packages/node/CACHING.md', import.meta.url), 'utf8');
const recipe = /```vcl\n(.*?)```/s.exec(handbook)?.[1] ?? '';

describeBehindVarnish('a Varnish in front', () => {
  testBehindCache('that asks for the key', {
    options: { consentKey: { lifetimeHeader: 'surrogate-control' } },
    keepsByAnswer: true,
    confirms: false,
    start: (shopPort) =>
      startVarnish(
        recipe
          .replace('"3000"', `"${shopPort}"`)
          .replace(
            'unset resp.http.Surrogate-Control;',
            'if (obj.hits > 0) { set resp.http.X-Kept = "HIT"; } unset resp.http.Surrogate-Control;',
          ),
      ),
  });
});
