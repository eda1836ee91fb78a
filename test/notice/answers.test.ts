import type { Answer } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readFormAnswers, readJsonAnswers } from '../../packages/notice/src/answers.js';
import { policyToAsk } from '../support/notice-visit.js';

const policy = policyToAsk({
  services: [{ id: 'counter', name: 'Counter', category: 'statistical', cookies: [{ name: '_c' }] }],
});
const nobody: ReadonlyMap<string, Answer> = new Map();

describe('readJsonAnswers', () => {
  it('reads answers for categories and services', () => {
    expect(
      readJsonAnswers(
        '{"answers":{"statistical":"granted","counter":"denied","technical":"granted"},"source":"usercentrics","language":"de"}',
        policy,
      ),
    ).toEqual({
      answers: new Map([
        ['statistical', 'granted'],
        ['counter', 'denied'],
      ]),
      source: 'usercentrics',
      language: 'de',
      back: undefined,
    });
  });

  it.each([
    ['not JSON', '{'],
    ['an array', '[]'],
    ['null', 'null'],
    ['no answers', '{}'],
    ['empty answers', '{"answers":{}}'],
    ['only exempt ones', '{"answers":{"technical":"denied"}}'],
    ['answers as an array', '{"answers":["statistical"]}'],
    ['an unknown category', '{"answers":{"gaming":"granted"}}'],
    ['a boolean', '{"answers":{"statistical":true}}'],
    ['another word', '{"answers":{"statistical":"yes"}}'],
    ['a prototype', '{"answers":{"__proto__":"granted"}}'],
    ['a polluting body', '{"answers":{"statistical":"granted"},"__proto__":{"x":1}}'],
    ['a constructor', '{"answers":{"constructor":"granted"}}'],
    ['another member', '{"answers":{"statistical":"granted"},"x":1}'],
    ['a source that is a sentence', '{"answers":{"statistical":"granted"},"source":"a b"}'],
  ])('refuses %s', (_case, body) => {
    expect(readJsonAnswers(body, policy)).toHaveProperty('fault');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (body) => void readJsonAnswers(body, policy)));
  });
});

describe('readFormAnswers', () => {
  const read = (body: string, answered = nobody) => readFormAnswers(body, policy, answered);

  it('reads one answer for everything that is asked', () => {
    expect(read('all=denied&return=%2Fa&lang=de')).toEqual({
      answers: new Map([
        ['statistical', 'denied'],
        ['advertising', 'denied'],
      ]),
      source: undefined,
      language: 'de',
      back: '/a',
    });
  });

  it('carries it to the services that have an answer of their own, which would otherwise go on', () => {
    expect(read('all=denied', new Map([['counter', 'granted']]))).toMatchObject({
      answers: new Map([
        ['statistical', 'denied'],
        ['advertising', 'denied'],
        ['counter', 'denied'],
      ]),
    });
  });

  it('takes what is not ticked for refused', () => {
    expect(read('save=1&purpose=statistical&service.counter=')).toMatchObject({
      answers: new Map([
        ['statistical', 'granted'],
        ['advertising', 'denied'],
      ]),
    });
  });

  it('lets a service differ from its purpose, and follow it again', () => {
    expect(read('save=1&purpose=statistical&service.counter=denied')).toMatchObject({
      answers: new Map([
        ['statistical', 'granted'],
        ['advertising', 'denied'],
        ['counter', 'denied'],
      ]),
    });
    expect(
      read('save=1&purpose=statistical&service.counter=', new Map([['counter', 'denied']])),
    ).toMatchObject({
      answers: new Map([
        ['statistical', 'granted'],
        ['advertising', 'denied'],
        ['counter', 'granted'],
      ]),
    });
  });

  it.each([
    '',
    'all=maybe',
    'all=granted&all=denied',
    'purpose=statistical',
    'save=1&purpose=gaming',
    'save=1&purpose=technical',
    'save=1&purpose=social',
    'save=1&service.gaming=granted',
    'save=1&service.counter=maybe',
    'save=1&service.__proto__=granted',
    'all=granted&x=1',
    'all=granted&lang=%3Cscript%3E',
  ])('refuses %j', (body) => {
    expect(read(body)).toHaveProperty('fault');
  });
});
