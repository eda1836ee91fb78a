import { describe, expect, it } from '@jest/globals';
import { hashName } from '../../packages/html/src/name-table.js';
import { elementId } from '../../packages/html/src/names.js';
import { Surroundings } from '../../packages/html/src/surroundings.js';
import { TagReader } from '../../packages/html/src/tag-reader.js';

type Name = Parameters<typeof elementId>[0];

/** What a tag stands in after some tags. */
function follow(markup: string): Surroundings {
  const around = new Surroundings();
  const bytes = Buffer.from(markup);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const { 1: slash, 2: name = '', index } of markup.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    const element = elementId(name as Name) ?? 0;
    if (slash === '/') {
      around.leave(element, hashName(name));
      continue;
    }
    const nameEnd = index + 1 + name.length;
    const tag = new TagReader();
    const end = tag.read(bytes, view, nameEnd, bytes.length, -1);
    tag.place(bytes, element, index, nameEnd, end);
    around.enter(tag, element, hashName(name));
  }
  return around;
}

describe('what a tag stands in', () => {
  it.each([
    ['', 'style', 'html'],
    ['<svg>', 'style', 'foreign'],
    ['<svg></svg>', 'style', 'html'],
    ['<svg/>', 'style', 'html'],
    ['<svg><desc>', 'style', 'html'],
    ['<math>', 'script', 'foreign'],
    ['<select>', 'style', 'both'],
    ['<select>', 'script', 'html'],
    ['<select>', 'textarea', 'html'],
    ['<select></select>', 'style', 'html'],
    ['<select><svg>', 'script', 'both'],
    ['<svg><select>', 'script', 'both'],
    ['<frameset>', 'script', 'both'],
    ['<template><col>', 'style', 'both'],
    ['<template></template><col>', 'style', 'html'],
  ] as const)('after %j the text of a %s is read as %s', (markup, element, reading) => {
    expect(follow(markup).readingOf(elementId(element))).toBe(reading);
  });

  it('is no template once that is closed', () => {
    expect(follow('<template>').hasTemplate).toBe(true);
    expect(follow('<template></template>').hasTemplate).toBe(false);
  });
});
