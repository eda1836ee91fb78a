import { countriesOf, countryRegimes } from '@cookiewarden/consent';
import { describe, expect, it } from '@jest/globals';

describe('countryRegimes', () => {
  it('names each place once, and only places that exist', () => {
    const places = countryRegimes.flatMap((row) => row.places);
    expect(new Set(places).size).toBe(places.length);
    const known = new Set(countriesOf('global'));
    for (const place of places) expect(known.has(place.slice(0, 2))).toBe(true);
  });

  it('has a source and a date in every row, and loosens nothing on general knowledge', () => {
    for (const { source, date, found, regime, law } of countryRegimes) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(`${source}${law}`.length).toBeGreaterThan(20);
      expect(found === 'general').toBe(source === 'general knowledge');
      if (found === 'general') expect(regime).toBe('opt-in');
    }
  });

  it('covers the EEA, all of it opt-in', () => {
    const rows = countryRegimes.filter(({ places }) => places.includes('DE'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.places).toHaveLength(30);
  });
});
