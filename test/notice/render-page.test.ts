import { describe, expect, it } from '@jest/globals';
import { html } from '../../packages/notice/src/html.js';
import { renderPage } from '../../packages/notice/src/render-page.js';
import { compileWordings } from '../../packages/notice/src/wording.js';
import { policyToAsk } from '../support/notice-visit.js';

describe('renderPage', () => {
  const wordings = compileWordings(policyToAsk(), { languages: ['en', 'ar'] }).byLanguage;
  const wording = wordings.get('ar');
  if (wording === undefined) throw new Error('no Arabic');
  const parts = { wording, wordings, address: '/c/cookies', stylesAddress: '/c/notice.css', back: '/a?b=1' };
  const page = renderPage('Title & more', html`<p>Main</p>`, parts);

  it('is a whole document in its language', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/);
    expect(page).toContain('<title>Title &amp; more</title>');
    expect(page).toContain('<link rel="stylesheet" href="/c/notice.css">');
    expect(page).toContain('<p>Main</p>');
  });

  it('leads to itself in the other languages, and keeps the way back', () => {
    expect(page).toContain('href="/c/cookies?return=%2Fa%3Fb%3D1&amp;lang=en" lang="en"');
    expect(page).toContain('aria-current="true">العربية<');
  });
});
