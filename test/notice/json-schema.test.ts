import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeConsentMode } from '@cookiewarden/consent';
import { answersSchema, consentStateSchema, createNotice } from '@cookiewarden/notice';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readJsonAnswers } from '../../packages/notice/src/answers.js';
import { answered, policyToAsk, visit } from '../support/notice-visit.js';
import { repositoryRoot } from '../support/source-tree.js';

const ajv = new Ajv2020({ strict: true, validateFormats: false });
const isState = ajv.compile(consentStateSchema);
const isAnswers = ajv.compile(answersSchema);

const services = [{ id: 'counter', name: 'Counter', category: 'statistical' }];
const policy = policyToAsk({ services });
const notice = createNotice(policy, { consentMode: writeConsentMode });

describe('consentStateSchema', () => {
  it.each([
    ['nobody has answered', {}],
    ['the visitor answered', { cookie: answered(['statistical'], ['advertising']) }],
    ['the answer lapsed', { cookie: answered(['statistical'], [], '0') }],
    ['a signal objects', { 'sec-gpc': '1', dnt: '1' }],
  ])('describes the state where %s', (_, headers) => {
    const exchange = visit(policy, { path: '/.cookiewarden/consent', headers });
    const { body } = notice.respond(exchange, { url: exchange.facts.path, body: undefined });
    isState(JSON.parse(body));
    expect(isState.errors).toBeNull();
  });

  it('names every member that README.md does', () => {
    const readme = readFileSync(join(repositoryRoot, 'packages/notice/README.md'), 'utf8');
    const shown = /## JSON[\s\S]*?```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const members = [...shown.matchAll(/(\w+)\??:/g)].map(([, name]) => name);
    expect(members).toEqual(expect.arrayContaining(Object.keys(consentStateSchema.properties)));
    for (const name of members) expect(JSON.stringify(consentStateSchema)).toContain(`"${name}":`);
  });
});

describe('answersSchema', () => {
  it.each<[unknown]>([
    [{ answers: { statistical: 'granted' } }],
    [{ answers: { statistical: 'denied', counter: 'granted' }, language: 'pt-BR', source: 'usercentrics' }],
    [{ answers: {} }],
    [{ answers: { statistical: true } }],
    [{ answers: [] }],
    [{ answers: { statistical: 'granted' }, language: 'a language' }],
    [{ answers: { statistical: 'granted' }, source: 7 }],
    [{ answers: { statistical: 'granted' }, more: 1 }],
    [{}],
    [[]],
    ['granted'],
    [null],
  ])('takes %j exactly where the endpoint does', (body) => {
    const isTaken = !('fault' in readJsonAnswers(JSON.stringify(body), policy));
    expect(isAnswers(body)).toBe(isTaken);
  });
});
