import { isGuessed, mayBeginPage } from '@cookiewarden/html';
import { describe, expect, it } from '@jest/globals';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('isGuessed', () => {
  it.each([
    undefined,
    'unknown/unknown',
    'application/unknown',
    '*/*',
    ' Unknown/Unknown ',
    '',
    'html',
    'text',
    'html; charset=utf-8',
  ])('holds for the type %s', (type) => {
    expect(isGuessed(type, undefined)).toBe(true);
    expect(isGuessed(type, 'nosniff')).toBe(false);
  });

  it.each(['text/html', 'text/plain', 'application/octet-stream', 'text/html charset=utf-8'])(
    'does not hold for "%s"',
    (type) => {
      expect(isGuessed(type, undefined)).toBe(false);
    },
  );

  it.each(['NoSniff', ' nosniff ', 'nosniff, nosniff'])('obeys %s', (options) => {
    expect(isGuessed(undefined, options)).toBe(false);
  });

  it('obeys no other option', () => {
    expect(isGuessed(undefined, 'sniff')).toBe(true);
  });
});

describe('mayBeginPage', () => {
  it.each([
    '<!doctype html>',
    '<!DOCTYPE HTML public',
    '\n\t \r\n<html>',
    '<HEAD >',
    '<p>',
    '<p class=a>',
    '<!-- a -->',
    '<!--a',
    '<script >',
    '<',
    '<!',
    '<scr',
    '  ',
  ])('%j', (text) => {
    expect(mayBeginPage(bytes(text))).toBe(true);
  });

  it.each([
    '{"a":1}',
    'a <p>',
    '<?xml version="1.0"?>',
    '<svg>',
    '<pre>',
    '<p\n>',
    '%PDF-',
    '\ufeff<p>',
    '<!doctype svg',
  ])('not %j', (text) => {
    expect(mayBeginPage(bytes(text))).toBe(false);
  });
});
