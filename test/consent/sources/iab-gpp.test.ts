import { iabGpp } from '@cookiewarden/consent/sources';
import { GppModel } from '@iabgpp/cmpapi';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { usSections } from '../../../packages/consent/src/sources/iab-gpp.js';
import { readBanner, tell } from '../../support/banner.js';
import { writeTcString } from '../../support/tc-strings.js';

const names = new Map([
  [7, 'usnat'],
  [8, 'usca'],
  [9, 'usva'],
  [10, 'usco'],
  [11, 'usut'],
  [12, 'usct'],
  [13, 'usfl'],
  [14, 'usmt'],
  [15, 'usor'],
  [16, 'ustx'],
  [17, 'usde'],
  [18, 'usia'],
  [19, 'usne'],
  [20, 'usnh'],
  [21, 'usnj'],
  [22, 'ustn'],
  [23, 'usmn'],
  [24, 'usmd'],
  [25, 'usin'],
  [26, 'usky'],
  [27, 'usri'],
]);
const fields = {
  sale: 'SaleOptOut',
  sharing: 'SharingOptOut',
  'targeted-advertising': 'TargetedAdvertisingOptOut',
} as const;
const optOut = fc.constantFrom(0, 1, 2);
const choice = fc.record({
  sale: optOut,
  sharing: optOut,
  'targeted-advertising': optOut,
  gpc: fc.boolean(),
});

// One category for each kind of opt-out, so that each is seen by itself.
const apart = iabGpp({
  categories: {
    sale: 'advertising',
    sharing: 'social',
    'targeted-advertising': 'statistical',
    gpc: 'personalization',
  },
});
const cookie = (text: string) => `OTGPPConsent=${text}`;

describe('iabGpp', () => {
  it.each([...usSections.keys()].map((id) => [names.get(id), id] as const))(
    'reads the opt-outs of %s as IAB Tech Lab’s library writes them',
    (name, id) => {
      const section = usSections.get(id);
      if (name === undefined || section === undefined) throw new Error(`no section ${id}`);
      fc.assert(
        fc.property(choice, (chosen) => {
          const model = new GppModel();
          const expected: string[] = [];
          for (const kind of ['sale', 'sharing', 'targeted-advertising'] as const) {
            if (section.optOuts[kind] === undefined) continue;
            model.setFieldValue(name, fields[kind], chosen[kind]);
            const category = {
              sale: 'advertising',
              sharing: 'social',
              'targeted-advertising': 'statistical',
            }[kind];
            if (chosen[kind] === 1) expected.push(`-${category}`);
          }
          if (section.hasGpc) {
            model.setFieldValue(name, 'Gpc', chosen.gpc);
            if (chosen.gpc) expected.push('-personalization');
          }
          const told = tell(apart, cookie(model.encode()));
          expect(told).toBe(expected.length > 0 ? expected.sort().join(' ') : '? no opt-out in it');
        }),
        { numRuns: 40 },
      );
    },
  );

  it('reads several sections, in any number', () => {
    fc.assert(
      fc.property(fc.subarray([...names.values()], { minLength: 1 }), fc.nat(), (chosen, at) => {
        const model = new GppModel();
        const optedOut = chosen[at % chosen.length];
        for (const name of chosen) model.setFieldValue(name, 'SaleOptOut', name === optedOut ? 1 : 2);
        expect(tell(apart, cookie(model.encode()))).toBe('-advertising');
      }),
      { numRuns: 100 },
    );
  });

  it('knows the fields of each section that the library knows', () => {
    for (const [id, name] of names) {
      const model = new GppModel();
      model.setFieldValue(name, 'SaleOptOut', 1);
      const written = Object.keys(model.getSection(name) ?? {});
      const optOuts = Object.keys(usSections.get(id)?.optOuts ?? {});
      const known = Object.entries(fields)
        .filter(([, field]) => written.includes(field))
        .map(([kind]) => kind);
      expect([name, optOuts.sort()]).toEqual([name, known.sort()]);
      expect([name, usSections.get(id)?.hasGpc]).toEqual([name, written.includes('Gpc')]);
    }
  });

  it('takes not having opted out for no answer, never for a grant', () => {
    expect(tell(iabGpp(), cookie('DBABLA~BVQqAAAACgA.QA'))).toBe('? no opt-out in it');
  });

  it('reads the European string and the US Privacy string inside', () => {
    const model = new GppModel();
    model.setFieldValue('uspv1', 'Version', 1);
    model.setFieldValue('uspv1', 'Notice', 'Y');
    model.setFieldValue('uspv1', 'OptOutSale', 'N');
    const [header = '', usPrivacy = ''] = `DBACNY~X~${model.encode().split('~')[1]}`.split('~X~');
    const tcf = writeTcString({ purposes: [1, 7, 8, 9] });
    expect(tell(iabGpp(), cookie(`${header}~${tcf}~${usPrivacy}`))).toBe(
      '+statistical -advertising -personalization',
    );
    expect(tell(iabGpp(), cookie(`${header}~${tcf}~1YYN`))).toBe(
      '+statistical -advertising -personalization -social',
    );
  });

  it.each([
    'DBABLA',
    'DBABLA~',
    'DBABLA~BVQVAAAAAgA.QA~BVQVAAAAAgA.QA',
    'DBAAAA~BVQVAAAAAgA',
    'DB__________~A~B',
    'CBABLA~BVQVAAAAAgA.QA',
  ])('grants nothing by %s, and takes none of it for a refusal of its own making', (text) => {
    expect(tell(iabGpp(), cookie(text))).toMatch(/^[!?]/);
  });

  it.each([
    ['of a version to come', 'DBABLA~DVQVAAAAAgA.QA'],
    ['that is cut short', 'DBABLA~BVQ'],
    ['that is no bits at all', 'DBABLA~%00'],
  ])('takes a section %s for one that may hold an opt-out', (_what, text) => {
    expect(tell(iabGpp(), cookie(text))).toBe('! a section of it could not be read');
  });

  it('keeps the opt-out of one section beside another that it cannot read', () => {
    const model = new GppModel();
    model.setFieldValue('usnat', 'SaleOptOut', 1);
    model.setFieldValue('usca', 'SaleOptOut', 2);
    const [header, national] = model.encode().split('~');
    const reading = readBanner(iabGpp(), cookie(`${header}~${national}~D`));
    expect(reading.isUnreadable).toBe(true);
    expect(reading.categories.get('advertising')).toBe('denied');
  });

  it('reads the cookie under the banner’s name', () => {
    expect(tell(iabGpp({ cookie: 'gpp' }), 'gpp=DBABLA~BVQVAAAAAgA.QA')).toBe('-advertising -social');
  });
});
