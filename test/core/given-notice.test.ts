import { consentCookie } from '@cookiewarden/consent';
import { checkGivenNotice, definePolicy } from '@cookiewarden/core';
import { createNotice } from '@cookiewarden/notice';
import { expect, it } from '@jest/globals';

const notice = createNotice(definePolicy({ consent: consentCookie() }));

it('takes what createNotice returns, and nothing', () => {
  expect(checkGivenNotice(notice)).toEqual([]);
  expect(checkGivenNotice(undefined)).toEqual([]);
});

it.each([
  ['null', null],
  ['a text', 'notice'],
  ['options that nobody passed through createNotice', { inject: false }],
  ...(['limitBytes', 'owns', 'respond', 'mayDecorate', 'decorate', 'place'] as const).map(
    (name) => [`a notice without ${name}`, { ...notice, [name]: undefined }] as const,
  ),
])('tells what to do with %s', (_title, given) => {
  const [found, ...others] = checkGivenNotice(given);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'wrong-type', path: 'notice' });
  expect(found?.cure).toContain('createNotice(');
});
