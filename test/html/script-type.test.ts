import { describe, expect, it } from '@jest/globals';
import { readScriptType } from '../../packages/html/src/script-type.js';
import { readTag } from '../support/read-tag.js';

describe('the type of a script', () => {
  it.each([
    ['', 'classic'],
    ['type', 'classic'],
    ['type=""', 'classic'],
    ['type="text/javascript"', 'classic'],
    ['type="TEXT/JavaScript"', 'classic'],
    ['type=" text/javascript\n"', 'classic'],
    ['type="application/x-javascript"', 'classic'],
    ['type="text/jscript"', 'classic'],
    ['type="text/javascript1.5"', 'classic'],
    ['language=javascript', 'classic'],
    ['language=""', 'classic'],
    ['type=module', 'module'],
    ['type=" Module "', 'module'],
    ['type=importmap', 'importmap'],
    ['type=SpeculationRules', 'speculationrules'],
    ['type=webbundle', 'webbundle'],
    ['type="rocketlazyloadscript"', 'delayed'],
    ['type="litespeed/javascript"', 'delayed'],
    ['type="text/partytown"', 'delayed'],
    ['type=pmdelayedscript', 'delayed'],
    // Data, whatever it holds.
    ['type="application/ld+json"', 'none'],
    ['type="application/json"', 'none'],
    ['type="text/template"', 'none'],
    ['type="text/x-handlebars"', 'none'],
    ['type="text/plain"', 'none'],
    ['type="text/html"', 'none'],
    ['type=" "', 'none'],
    ['type="text/javascript; charset=utf-8"', 'none'],
    ['type="text/javascript1.6"', 'none'],
    ['type="javascript"', 'none'],
    ['language=vbscript', 'none'],
    ['type="text/&#106;avascript"', 'classic'],
    ['type=text/plain type=text/javascript', 'none'],
    ['type="didomi/javascript"', 'none'],
  ])('<script %s> is %s', (attributes, type) => {
    expect(readScriptType(readTag(`<script ${attributes}>`))).toBe(type);
  });
});
