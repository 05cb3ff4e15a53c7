import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runnerImport } from 'vite';

const DEMO = new URL('../../demo/', import.meta.url);
const { frameDemoPage } = (await runnerImport('./scripts/vite/demo-frame.ts')).module;
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

for (const file of readdirSync(DEMO).filter((name) => name.endsWith('.html'))) {
  const html = frameDemoPage(readFileSync(new URL(file, DEMO), 'utf8'), file);

  describe(`demo/${file}`, () => {
    test('names its language, its title and its feed', () => {
      assert.match(html, /<html lang="en-GB">/);
      assert.match(html, /<title>[^<]{10,}<\/title>/);
      const feed = /name="sanctuary-feed" content="([^"]+)"/.exec(html)?.[1];
      assert.ok(feed && existsSync(new URL(feed, DEMO)));
    });

    test('is in the navigation that all pages share', () => {
      assert.deepEqual(all(html, /<a href="([^"]+)" aria-current="page">/g), [`./${file}`]);
    });

    test('says at the top that it is demonstration data', () => {
      assert.match(html.slice(0, html.indexOf('<main')), /Demonstration data, not an official list/);
    });

    test('has one h1, one main that the skip link leads to, and no level of heading left out', () => {
      assert.equal(all(html, /<h1\b/g).length, 1);
      assert.equal(all(html, /<main id="main">/g).length, 1);
      assert.match(html, /<body>\s*<a class="skip" href="#main">/);
      const levels = all(html, /<h([1-6])\b/g).map(Number);
      levels
        .slice(1)
        .forEach((level, index) => assert.ok(level <= levels[index] + 1, `h${level} after h${levels[index]}`));
    });

    test('leads inside the page only to what is there', () => {
      const ids = all(html, /\bid="([^"]+)"/g);
      assert.deepEqual(ids.length, new Set(ids).size, 'an id is used twice');
      // what a widget keeps in the address under its own name
      const states = all(html, /\bhash="([^"]+)"/g);
      const wanted = [...all(html, /href="#([^"]+)"/g), ...all(html, /(?:aria-labelledby|data-for)="([^"]+)"/g)];
      assert.deepEqual(
        wanted.filter((id) => !ids.includes(id) && !states.includes(id.split('=')[0])),
        [],
      );
      for (const local of all(html, /(?:href|src)="(?!#|https?:|\/)([^"#]+)/g))
        assert.ok(existsSync(new URL(local, DEMO)), `${local} is not there`);
    });

    test('is under a policy that allows nothing inline and no third party, and keeps to it', () => {
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/);
      assert.doesNotMatch(policy, /unsafe|\*/);
      // the builder shows the feed of whoever asks for it; scripts, styles and pictures stay its own
      const elsewhere = all(policy, /[\w-]+-src [^;]*https?:[^;]*/g);
      assert.deepEqual(elsewhere, file === 'builder.html' ? ["connect-src 'self' https:"] : []);
      assert.doesNotMatch(html, /<[^!][^>]*\s(style|on[a-z]+)="/);
      assert.doesNotMatch(html, /<style\b|<script(?![^>]*\bsrc=)/);
      assert.deepEqual(all(html, /<(?:script|img|iframe|source)[^>]*\ssrc="(?:https?:)?\/\//g), []);
      assert.deepEqual(all(html, /<link[^>]*\shref="(?:https?:)?\/\//g), []);
    });
  });
}

test('each situation of the map page shows the very tag that it runs', () => {
  const html = readFileSync(new URL('map.html', DEMO), 'utf8');
  const situations = all(html, /<section id="([\s\S]*?)<\/section>/g);
  assert.equal(situations.length, all(html, /<sanctuary-map\b/g).length);
  for (const section of situations) {
    const shown = /<code>([\s\S]*?)<\/code>/.exec(section)[1].replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    const tag = oneLine(/<sanctuary-map\b[^>]*>/.exec(section)[0]).replace(' >', '>');
    // the id is for the page's own buttons, the level for its outline: neither is a part of what is shown
    const pasted = tag.replace(/ id="[^"]*"/, '').replace(' heading-level="3"', '');
    assert.equal(oneLine(/<sanctuary-map\b[^>]*>/.exec(shown)[0]), pasted);
  }
});
