import { oneTrust } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { readBanner, tell } from '../../support/banner.js';

const closed = 'OptanonAlertBoxClosed=2022-07-11T05:58:54.186Z';
const cookie = (groups: string, others = '') => `OptanonConsent=isGpcEnabled=0&groups=${groups}${others}`;
const all = 'C0001%3A1%2CC0002%3A1%2CC0003%3A1%2CC0004%3A1%2CC0005%3A1';

describe('oneTrust', () => {
  it('takes the region’s defaults for no answer, even where they are all on', () => {
    expect(tell(oneTrust(), cookie(all, '&interactionCount=0'))).toMatch(/^\? the region’s defaults/);
  });

  it.each(['', 'junk', 'true', '2022-13-45'])('does not take the banner for closed by %p', (value) => {
    const header = `${cookie(all, '&interactionCount=0')}; OptanonAlertBoxClosed=${value}`;
    expect(tell(oneTrust(), header)).toMatch(/^\? the region’s defaults/);
  });

  it('takes them for the answer once the banner was closed', () => {
    expect(tell(oneTrust(), `${cookie(all, '&interactionCount=0')}; ${closed}`)).toBe(
      '+advertising +personalization +social +statistical +technical',
    );
  });

  it('takes them for the answer once an interaction was counted', () => {
    expect(tell(oneTrust(), cookie('C0002%3A0', '&interactionCount=1'))).toBe('-statistical');
  });

  it('asks again while the banner waits for a new answer', () => {
    expect(tell(oneTrust(), `${cookie(all, '&AwaitingReconsent=true')}; ${closed}`)).toMatch(
      /^\? the banner waits/,
    );
  });

  it('leaves a group that is not in it unanswered', () => {
    expect(tell(oneTrust(), `${cookie('C0001%3A1%2CC0002%3A1')}; ${closed}`)).toBe('+statistical +technical');
  });

  it('denies a category when one of its groups is refused', () => {
    const source = oneTrust({ categories: { BG50: 'advertising', C0008: false } });
    expect(tell(source, `${cookie('C0004%3A1%2CBG50%3A0%2CC0008%3A1')}; ${closed}`)).toBe('-advertising');
  });

  it('says so when none of the site’s own groups is known', () => {
    const { categories, note } = readBanner(oneTrust(), `${cookie('dsh%3A1')}; ${closed}`);
    expect([...categories]).toEqual([]);
    expect(note).toBe('none of its ids has a category here');
  });

  it.each(['', 'C0002%3A1%2CC0004%3A', 'C0002%3A1%2CC00', 'C0002%3A1%2CC0004%3Atrue'])(
    'leaves nothing to silence where a group is cut off or garbled: %p',
    (groups) => {
      const reading = readBanner(oneTrust(), `${cookie(groups)}; ${closed}`);
      expect(reading).toMatchObject({ isUnreadable: true, note: 'one of its groups could not be read' });
    },
  );

  it('denies a group that is named twice, once as refused', () => {
    expect(tell(oneTrust(), `${cookie('C0002%3A0%2CC0002%3A1')}; ${closed}`)).toBe('-statistical');
  });

  it('dates the answer by the closing of the banner, not by the last page view', () => {
    const reading = readBanner(oneTrust(), `${cookie(all, '&datestamp=Mon+May+22+2023')}; ${closed}`);
    expect(reading.answeredAt).toBe(Date.UTC(2022, 6, 11, 5, 58, 54, 186));
  });

  it('takes only a whole parameter for the groups', () => {
    expect(tell(oneTrust(), `OptanonConsent=xgroups=C0004%3A1; ${closed}`)).toMatch(/^!/);
  });
});
