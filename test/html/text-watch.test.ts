import { definePolicy } from '@cookiewarden/core';
import { allServices } from '@cookiewarden/services';
import { describe, expect, it } from '@jest/globals';
import { stripBytes, stripWhole } from '../support/strip.js';

// Texts that are longer than the pieces they come in, with something of interest at a seam.
const filler = 'a{b:c}/*d*/e("f",1);'.repeat(1_000);

/** What is left of a page that is cut at one place after its element was opened, wherever that is. */
function cutAround(page: string, found: string): readonly string[] {
  const bytes = Buffer.from(page);
  const at = page.indexOf(found);
  expect(at).toBeGreaterThan(0);
  const cuts = Array.from({ length: found.length + 4 }, (_, offset) => at - 2 + offset);
  return cuts.map((cut) => stripBytes(bytes, {}, [cut - 5_000, cut, cut + 5_000]).toString());
}

describe('a text that comes in pieces', () => {
  it.each([
    ['script', 'fbq("init")'],
    ['script', ';gtag("js")'],
    ['style', 'a{b:url(//pixel.example/c.png)}'],
    ['style', "a{b:url( '//pixel.example/c.png')}"],
    ['style', 'a{b:\\75\\72\\6c(//pixel.example/c)}'],
    ['style', '@import "//pixel.example/c";'],
    ['style', '@\\69mport url(//pixel.example/c);'],
    ['style', 'a{b:-webkit-image-set("//pixel.example/c" 1x)}'],
  ])('is stripped as it is in one piece, wherever it is cut: %s, %s', (name, found) => {
    const page = `<p>a</p><${name}>${filler}${found}${filler}</${name}><p>b</p><img src=//pixel.example>`;
    const whole = stripWhole(page);
    expect(whole).not.toBe(page);
    for (const left of cutAround(page, found)) expect(left).toBe(whole);
  });

  it.each([
    ['script', 'fbqueue("init")'],
    ['style', 'a{b:url(//cdn.example/c.png)}'],
    ['style', `a{b:url("data:,<svg a='b'>(")}`],
    ['style', 'a{b:url(//other.example/c.png)}@import "//other.example/a";'],
  ])('goes out as it came, wherever it is cut, where nothing in it is denied: %s, %s', (name, found) => {
    const page = `<p>a</p><${name}>${filler}${found}${filler}</${name}><p>b</p>`;
    expect(stripWhole(page)).toBe(page);
    for (const left of cutAround(page, found)) expect(left).toBe(page);
  });

  it.each(['style="b:url(//pixel.example/c)"', 'attributionsrc=//pixel.example/c'])(
    'is judged with its tag, where that may load: %s',
    (attribute) => {
      const page = `<script ${attribute}>${filler}</script><p>b</p>`;
      const cut = stripBytes(Buffer.from(page), {}, [5_000, 10_000]).toString();
      expect(cut).toBe(stripWhole(page));
      expect(cut).not.toContain('pixel.example');
    },
  );

  it('is judged by what it loads too, as long as it is short enough, however long its tag is', () => {
    const loader = "var i=new Image;i.src='//pixel.example/a';";
    for (let length = 8_150; length < 8_250; length++) {
      const text = loader.padEnd(length, ' ');
      const page = `<script id=${'a'.repeat(50)}>${text}</script><p>b</p>`;
      const whole = stripWhole(page);
      expect(whole === page).toBe(length > 8_192);
      for (const cuts of [[3_000, 6_000], [30, 6_000], [30]]) {
        expect(stripBytes(Buffer.from(page), {}, cuts).toString()).toBe(whole);
      }
    }
  });

  it('goes out in the pieces it came in, which are held once', () => {
    const policy = definePolicy({ services: allServices });
    const page = Buffer.from(`<script>${'x="y";'.repeat(50_000)}</script>`);
    expect(stripBytes(page, { policy }, [60_000, 120_000, 180_000, 240_000])).toEqual(page);
  });

  it('is judged as one where a comment or a string begins in an earlier piece', () => {
    const page = `<style>/*${filler.replaceAll('*/', '')}a{b:url(//pixel.example/c)}*/${filler}d{e:url(//pixel.example/f)}</style>`;
    const whole = stripWhole(page);
    expect(whole).toContain('a{b:url(//pixel.example/c)}*/');
    expect(whole).not.toContain('pixel.example/f');
    for (let cut = 4_000; cut < page.length; cut += 997) {
      expect(stripBytes(Buffer.from(page), {}, [cut, cut + 4_000]).toString()).toBe(whole);
    }
  });
});
