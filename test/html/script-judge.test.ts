import type { PolicyOptions } from '@cookiewarden/core';
import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../packages/html/src/foreign-content.js';
import { mayDenyScripts, ScriptJudge } from '../../packages/html/src/script-judge.js';
import { UrlJudge } from '../../packages/html/src/url-judge.js';
import { defineTestPolicy, judgeOf, pageUrl } from '../support/strip.js';

const scriptJudge = (judge = judgeOf()) => new ScriptJudge(judge, new UrlJudge(judge, pageUrl, 'utf-8'));

/** The category for which a script is withheld. */
function categoryOf(text: string, reading: Reading = 'html', judge = judgeOf()): string | undefined {
  const bytes = Buffer.from(`fbq(${text}fbq(`);
  return scriptJudge(judge).judge(bytes, 4, bytes.length - 4, reading)?.category;
}

describe('the text of a script', () => {
  it.each([
    ['gtag("config")', 'statistical'],
    ['x=1;fbq("init");gtag()', 'advertising'],
    ['gtag();fbq()', 'statistical'],
    [`i=new Image;i.src='//a.pixel.example/b'`, 'advertising'],
    ['mygtag()', undefined],
    [`location='/own'`, undefined],
    ['', undefined],
  ])('goes by the first marker in it, else by what it loads: %s', (text, category) => {
    expect(categoryOf(text)).toBe(category);
  });

  it.each([
    ['Next', `self.__next_f.push([1,"7:{\\"__html\\":\\"gtag('js')\\"}"])`],
    ['Remix', 'window.__remixContext = {"state":{"id":"gtag(1)"}};'],
    ['React Router', 'window.__reactRouterContext.streamController.enqueue("[\\"gtag(1)\\"]");'],
    ['Nuxt 2', 'window.__NUXT__=(function(a){return {html:"<b>gtag(1)</b>",n:a}}(null));'],
    ['Nuxt 3', 'window.__NUXT__={};window.__NUXT__.config={public:{gtag:{code:"gtag(1)"}}}'],
    [
      'SvelteKit',
      '\n{\n__sveltekit_1x2 = {base:""};import("/_app/start.js").then((kit)=>kit.start({data:["gtag(1)","https://a.pixel.example/b"]}))}',
    ],
    ['Solid', '(self.$R=self.$R||{})["x"]=[];_$HY.r["1"]=$R[0]={u:f("gtag(1)")};'],
    ['Solid, for one part', '_$HY.r["0"]=$R(1,"gtag(1)");'],
    ['TanStack', 'self.$_TSR={c(){}};$_TSR.router=($R=>$R[0]={a:"gtag(1)"})($R["tsr"]);'],
    ['TanStack, later', '$_TSR.p("gtag(1)")'],
    ['a store', `window.__INITIAL_STATE__ = JSON.parse('{"post":"Call gtag(1) first"}')`],
  ])('is not known by what stands in the data that %s hands over', (_framework, text) => {
    expect(scriptJudge().isDenied(text)).toBe(false);
  });

  it.each([
    `self.__next_s.push([0,{"children":"gtag('js')"}])`,
    `run("gtag(1)")`,
    `window.__NUXT__={};gtag(1)`,
    `eval('gtag(1)')`,
  ])('is known by what it runs, whatever data it has: %s', (text) => {
    expect(scriptJudge().isDenied(text)).toBe(true);
  });

  it('stays where its category is granted', () => {
    expect(categoryOf('gtag()', 'html', judgeOf(undefined, ['statistical']))).toBeUndefined();
    expect(categoryOf('gtag();fbq()', 'html', judgeOf(undefined, ['statistical']))).toBe('advertising');
  });

  it('has its references read in a drawing only', () => {
    expect(categoryOf('f&#98;q()')).toBeUndefined();
    expect(categoryOf('f&#98;q()', 'foreign')).toBe('advertising');
    expect(categoryOf('f&#98;q()', 'both')).toBe('advertising');
  });

  it('within another text is not looked through again', () => {
    const judge = scriptJudge();
    const bytes = Buffer.from('<script>;<script>fbq()</script>;gtag()');
    const decision = judge.judge(bytes, 8, bytes.length, 'both');
    expect(decision?.category).toBe('advertising');
    expect(judge.judge(bytes, 17, bytes.length, 'both')).toBe(decision);
    expect(judge.judge(bytes, 31, bytes.length, 'both')?.category).toBe('statistical');
  });

  it('may come as characters', () => {
    expect(scriptJudge().isDenied('fbq()')).toBe(true);
    expect(scriptJudge().isDenied('f()')).toBe(false);
  });

  it('need not be looked at where nothing could be found in it', () => {
    const judgeWith = (options: PolicyOptions) => judgeOf(defineTestPolicy(options));
    expect(mayDenyScripts(judgeWith({ rules: [] }))).toBe(true);
    expect(mayDenyScripts(judgeWith({ html: { inlineLoaders: 'ignore' } }))).toBe(true);
    expect(mayDenyScripts(judgeWith({ rules: [], html: { inlineLoaders: 'ignore' } }))).toBe(false);
  });
});
