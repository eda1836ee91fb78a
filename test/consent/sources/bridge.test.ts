import { createContext, runInContext } from 'node:vm';
import { type BridgeOptions, bridgeScript } from '@cookiewarden/consent/sources';
import { PolicyError } from '@cookiewarden/core';
import { GppModel } from '@iabgpp/cmpapi';
import { describe, expect, it } from '@jest/globals';

type Answers = Readonly<Record<string, 'granted' | 'denied'>>;
type Listener = (event: { readonly detail?: unknown }) => void;

/** A page with as much of a browser as the bridge touches. Timers run at once, up to a hundred of them. */
function openPage(globals: Record<string, unknown> = {}) {
  const puts: {
    readonly url: string;
    readonly init: RequestInit;
    readonly body: { answers: Answers; source: string };
  }[] = [];
  const listeners: [string, Listener][] = [];
  let timers = 0;
  const page: Record<string, unknown> = {
    addEventListener: (name: string, listener: Listener) => listeners.push([name, listener]),
    setTimeout: (run: (...values: unknown[]) => void, _delay?: number, ...values: unknown[]) => {
      if (timers++ < 100) run(...values);
    },
    fetch: (url: string, init: RequestInit) => {
      puts.push({ url, init, body: JSON.parse(String(init.body)) });
      return Promise.reject(new Error('offline'));
    },
    sessionStorage: {},
    ...globals,
  };
  page.window = page;
  const context = createContext(page);
  return {
    page,
    puts,
    answers: () => puts.map(({ body }) => body.answers),
    run: (options: BridgeOptions) => runInContext(bridgeScript(options), context),
    fire: (name: string, detail?: unknown) => {
      for (const [heard, listener] of listeners) if (heard === name) listener({ detail });
    },
  };
}

const setting = { key: 'cc_cookie', property: 'categories', event: 'cc:onConsent' };
const stored: BridgeOptions = {
  tool: 'local-storage',
  categories: { analytics: 'statistical', marketing: 'advertising', necessary: 'technical' },
  setting,
};
const everyTool: readonly BridgeOptions[] = [
  { tool: 'usercentrics' },
  { tool: 'osano' },
  { tool: 'termly' },
  { tool: 'tcf' },
  { tool: 'gpp' },
  stored,
];

describe.each(everyTool.map((options) => [options.tool, options] as const))(
  'the bridge for %s',
  (_, options) => {
    it('is under 1 KB, and ends no element that it is inlined in', () => {
      const script = bridgeScript(options);
      expect(Buffer.byteLength(script)).toBeLessThan(1024);
      expect(bridgeScript({ ...options, endpoint: '/</script><!--' })).not.toMatch(/<[/!]/);
      expect(script).toBe(script.trim());
    });

    it('puts nothing, and throws nothing, where the tool never comes or says nothing', () => {
      const page = openPage();
      page.run(options);
      expect(page.puts).toEqual([]);
    });
  },
);

describe('bridgeScript', () => {
  it('puts to our endpoint as the site’s own page, so that it outlives the page', () => {
    const page = openPage({
      UC_UI: { getServicesBaseInfo: () => [{ categorySlug: 'marketing', consent: { status: true } }] },
    });
    page.run({ tool: 'usercentrics' });
    page.fire('UC_UI_CMP_EVENT', { type: 'ACCEPT_ALL' });
    expect(page.puts).toEqual([
      {
        url: '/.cookiewarden/consent',
        init: expect.objectContaining({
          method: 'PUT',
          keepalive: true,
          headers: { 'content-type': 'application/json' },
        }),
        body: { answers: { advertising: 'granted', social: 'granted' }, source: 'usercentrics' },
      },
    ]);
  });

  it('puts where the operator says, under the operator’s mark, in the operator’s categories', () => {
    const page = openPage({
      Termly: {
        on: (_: string, heard: (data: unknown) => void) =>
          heard({ consentState: { performance: true, unclassified: true } }),
      },
    });
    page.run({
      tool: 'termly',
      endpoint: '/consent',
      source: 'banner',
      categories: { performance: 'statistical', unclassified: false },
    });
    expect(page.puts[0]).toMatchObject({
      url: '/consent',
      body: { answers: { statistical: 'granted' }, source: 'banner' },
    });
  });

  it.each<[BridgeOptions, string]>([
    [{ tool: 'local-storage', categories: {} }, 'setting'],
    [{ tool: 'local-storage', setting }, 'categories'],
    [{ ...stored, setting: { key: '', event: 'x' } }, 'setting.key'],
    [{ tool: 'tcf', source: 'two words' }, 'source'],
  ])('refuses %j at start-up', (options, path) => {
    expect(() => bridgeScript(options)).toThrow(PolicyError);
    expect(() => bridgeScript(options)).toThrow(path);
  });

  it('refuses a tool that it does not know', () => {
    const options: object = { tool: 'usercentrix' };
    expect(() => bridgeScript(options as BridgeOptions)).toThrow('Did you mean "usercentrics"?');
  });

  it('refuses a meaning that is no category, and options that are none', () => {
    const options: object = { tool: 'osano', categories: { ANALYTICS: true } };
    expect(() => bridgeScript(options as BridgeOptions)).toThrow(
      'categories.ANALYTICS is true: Allowed: false.',
    );
    expect(() => bridgeScript(null as never)).toThrow('bridgeScript is null: Expected an object');
  });
});

describe('Usercentrics', () => {
  const services = [
    { categorySlug: 'essential', consent: { status: true } },
    { categorySlug: 'functional', consent: { status: true } },
    { categorySlug: 'functional', consent: { status: false } },
    { categorySlug: 'marketing', consent: { status: true } },
  ];

  it('is heard only when the visitor answered', () => {
    const page = openPage({ UC_UI: { getServicesBaseInfo: () => services } });
    page.run({ tool: 'usercentrics' });
    for (const type of ['CMP_SHOWN', 'IMPRINT_LINK', 'MORE_INFORMATION_LINK'])
      page.fire('UC_UI_CMP_EVENT', { type });
    expect(page.puts).toEqual([]);
    page.fire('UC_UI_CMP_EVENT', { type: 'SAVE' });
    expect(page.answers()).toEqual([
      { personalization: 'denied', statistical: 'denied', advertising: 'granted', social: 'granted' },
    ]);
  });

  it('is heard again when the answer changes', () => {
    let status = true;
    const page = openPage({
      UC_UI: { getServicesBaseInfo: () => [{ categorySlug: 'marketing', consent: { status } }] },
    });
    page.run({ tool: 'usercentrics' });
    for (const type of ['ACCEPT_ALL', 'DENY_ALL', 'ACCEPT_ALL']) {
      status = type === 'ACCEPT_ALL';
      page.fire('UC_UI_CMP_EVENT', { type });
    }
    expect(page.answers().map((answers) => answers.advertising)).toEqual(['granted', 'denied', 'granted']);
  });

  it('is read through its newer interface too, where a category in part is a refusal', async () => {
    const details = {
      categories: { functional: { state: 'ALL_ACCEPTED' }, marketing: { state: 'SOME_ACCEPTED' } },
    };
    const page = openPage({ __ucCmp: { getConsentDetails: () => Promise.resolve(details) } });
    page.run({ tool: 'usercentrics' });
    page.fire('UC_UI_CMP_EVENT', { type: 'SAVE' });
    await Promise.resolve();
    expect(page.answers()).toEqual([
      { personalization: 'granted', statistical: 'granted', advertising: 'denied', social: 'denied' },
    ]);
  });
});

describe('Osano', () => {
  const consent = {
    ESSENTIAL: 'ACCEPT',
    ANALYTICS: 'ACCEPT',
    MARKETING: 'ACCEPT',
    PERSONALIZATION: 'DENY',
    OPT_OUT: 'DENY',
  };
  const expected = {
    statistical: 'granted',
    personalization: 'denied',
    advertising: 'granted',
    social: 'granted',
  };

  it('is heard when it is there already', () => {
    const events: [string, (consent: unknown) => void][] = [];
    const page = openPage({
      Osano: { cm: { addEventListener: (name: string, heard: () => void) => events.push([name, heard]) } },
    });
    page.run({ tool: 'osano' });
    expect(events.map(([name]) => name)).toEqual(['osano-cm-consent-saved']);
    events[0]?.[1](consent);
    expect(page.answers()).toEqual([expected]);
  });

  it('is heard when it comes later, through its own queue', () => {
    const page = openPage();
    page.run({ tool: 'osano' });
    const queue = page.page.Osano as {
      readonly data: readonly (readonly [string, (consent: unknown) => void])[];
    };
    expect(queue.data[0]?.[0]).toBe('onConsentSaved');
    queue.data[0]?.[1](consent);
    expect(page.answers()).toEqual([expected]);
  });

  it('denies advertising to whoever opted out', () => {
    const page = openPage();
    page.run({ tool: 'osano' });
    const queue = page.page.Osano as {
      readonly data: readonly (readonly [string, (consent: unknown) => void])[];
    };
    queue.data[0]?.[1]({ ...consent, OPT_OUT: 'ACCEPT' });
    expect(page.answers()[0]).toMatchObject({ advertising: 'denied', social: 'denied' });
  });
});

describe('Termly', () => {
  const state = {
    essential: true,
    performance: true,
    analytics: false,
    advertising: false,
    social_networking: true,
    unclassified: true,
  };
  const expected = {
    personalization: 'granted',
    statistical: 'denied',
    advertising: 'denied',
    social: 'granted',
  };

  it('is waited for, and heard', () => {
    const heard: ((data: unknown) => void)[] = [];
    const termly = {
      on: (_: string, listener: () => void) => heard.push(listener),
      getConsentState: () => state,
    };
    let looked = 0;
    const page = openPage();
    Object.defineProperty(page.page, 'Termly', { get: () => (looked++ < 5 ? undefined : termly) });
    page.run({ tool: 'termly' });
    expect(page.puts).toEqual([]);
    heard[0]?.({ consentState: state });
    heard[0]?.({});
    expect(page.answers()).toEqual([expected, expected]);
  });
});

describe('a banner that speaks TCF', () => {
  const consents = (...purposes: readonly number[]) =>
    Object.fromEntries(purposes.map((purpose) => [purpose, true]));
  const all = consents(1, 2, 3, 4, 5, 6, 7, 8, 9);

  function speak(globals: Record<string, unknown> = {}) {
    let heard: (data: unknown, isDone: boolean) => void = () => {};
    const page = openPage({
      __tcfapi: (_: string, _version: number, listener: typeof heard) => {
        heard = listener;
      },
      ...globals,
    });
    page.run({ tool: 'tcf' });
    const say = (data: object, isDone = true) =>
      heard(
        {
          eventStatus: 'useractioncomplete',
          gdprApplies: true,
          isServiceSpecific: true,
          purpose: { consents: all },
          ...data,
        },
        isDone,
      );
    return { page, say };
  }

  it('is heard when the visitor answered', () => {
    const { page, say } = speak();
    say({});
    say({ purpose: { consents: consents(1, 2, 3, 5, 6) } });
    expect(page.answers()).toEqual([
      { advertising: 'granted', personalization: 'granted', statistical: 'granted' },
      { advertising: 'denied', personalization: 'granted', statistical: 'denied' },
    ]);
  });

  it.each<object>([
    { eventStatus: 'cmpuishown' },
    { eventStatus: null },
    { gdprApplies: false },
    { isServiceSpecific: false },
  ])('is not taken for an answer with %j', (data) => {
    const { page, say } = speak();
    say(data);
    expect(page.puts).toEqual([]);
  });

  it('grants nothing without purpose 1, unless its country does not ask it', () => {
    const { page, say } = speak();
    say({ purpose: { consents: { ...all, 1: false } } });
    say({ purpose: { consents: { ...all, 1: false } }, purposeOneTreatment: true });
    expect(page.answers().map((answers) => answers.advertising)).toEqual(['denied', 'granted']);
  });

  it('puts the answer of an earlier page once in a tab, and a new one at once', () => {
    const sessionStorage = {};
    const first = speak({ sessionStorage });
    first.say({ eventStatus: 'tcloaded' });
    const second = speak({ sessionStorage });
    second.say({ eventStatus: 'tcloaded' });
    expect([first.page.puts.length, second.page.puts.length]).toEqual([1, 0]);
    second.say({});
    second.say({ eventStatus: 'tcloaded', purpose: { consents: consents(1) } });
    expect(second.page.puts.length).toBe(2);
  });
});

describe('a banner that speaks GPP', () => {
  function speak(model: GppModel) {
    const page = openPage({
      __gpp: (_: string, heard: (event: unknown, isDone: boolean) => void) =>
        heard(
          { eventName: 'signalStatus', data: 'ready', pingData: { parsedSections: model.toObject() } },
          true,
        ),
    });
    page.run({ tool: 'gpp' });
    return page;
  }

  it.each([
    ['usnat', 'SaleOptOut', 1],
    ['usca', 'SharingOptOut', 1],
    ['usva', 'TargetedAdvertisingOptOut', 1],
    ['usco', 'Gpc', true],
  ] as const)('is heard when %s says %s', (section, field, value) => {
    const model = new GppModel();
    model.setFieldValue(section, field, value);
    expect(speak(model).answers()).toEqual([{ advertising: 'denied', social: 'denied' }]);
  });

  it('grants nothing to whoever did not opt out', () => {
    const model = new GppModel();
    for (const field of ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'])
      model.setFieldValue('usnat', field, 2);
    model.setFieldValue('usnat', 'SaleOptOutNotice', 1);
    expect(speak(model).puts).toEqual([]);
  });
});

describe('a setting in local storage', () => {
  function keep(value: unknown) {
    const page = openPage({
      localStorage: { getItem: (key: string) => (key === 'cc_cookie' ? JSON.stringify(value) : null) },
    });
    page.run(stored);
    return page;
  }

  it('is read only after the banner’s event', () => {
    const page = keep({ categories: ['necessary', 'analytics'] });
    expect(page.puts).toEqual([]);
    page.fire('cc:onConsent');
    expect(page.answers()).toEqual([{ statistical: 'granted', advertising: 'denied', technical: 'granted' }]);
  });

  it('may be true and false instead of a list', () => {
    const page = keep({ categories: { analytics: false, other: true, marketing: 'yes' } });
    page.fire('cc:onConsent');
    expect(page.answers()).toEqual([{ statistical: 'denied' }]);
  });
});
