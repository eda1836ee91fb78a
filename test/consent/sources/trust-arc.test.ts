import { trustArc } from '@cookiewarden/consent/sources';
import { describe, expect, it } from '@jest/globals';
import { tell } from '../../support/banner.js';

const permitted = 'cmapi_cookie_privacy=permit 1,2,3';

describe('trustArc', () => {
  it('takes what is permitted from the first page on for no answer', () => {
    expect(tell(trustArc(), `notice_behavior=implied,us; ${permitted}`)).toBe(
      '? permitted by default, before an answer',
    );
  });

  it('takes it for the answer once preferences were kept', () => {
    expect(tell(trustArc(), `${permitted}; notice_preferences=2:`)).toBe(
      '+advertising +personalization +social +statistical +technical',
    );
  });

  it('denies the levels that are not listed', () => {
    expect(tell(trustArc(), 'cmapi_cookie_privacy=permit 1 required; notice_preferences=0:')).toBe(
      '+technical -advertising -personalization -social -statistical',
    );
  });

  it('counts the other spelling from nought', () => {
    expect(tell(trustArc(), 'notice_gdpr_prefs=0,1:')).toBe(
      '+personalization +statistical +technical -advertising -social',
    );
  });

  it('lets a refusal in either spelling count', () => {
    expect(tell(trustArc(), `${permitted}; notice_gdpr_prefs=0:`)).toBe(
      '+technical -advertising -personalization -social -statistical',
    );
  });

  it('reads the older separators', () => {
    expect(tell(trustArc(), 'cmapi_cookie_privacy=permit_1|2|3; notice_gdpr_prefs=0|1|2:')).not.toContain(
      '-',
    );
  });

  it('finds nothing where none of its cookies is there', () => {
    expect(tell(trustArc(), 'notice_behavior=implied,us')).toBe('');
  });

  it('is marked experimental', () => {
    expect(trustArc().experimental).toBe(true);
  });
});
