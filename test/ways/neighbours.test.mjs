/** Pages with more on them than our script: a second copy of it, another version, other people's scripts and style sheets. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { AUTOLOADER, ELEMENTS, ONE_FILE, settled, waysSite } from '../support/ways-site.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const fromPackage = (file) => readFileSync(`node_modules/${file}`, 'utf8');

let site;
before(async () => (site = await waysSite()));
after(() => site.close());

/** How often each document of the feed was asked for. */
const documents = () => site.requests.map(({ path }) => path).filter((path) => path.startsWith('/feed/'));

describe('our script twice on a page', () => {
  for (const [how, scripts] of Object.entries({
    'the one file, then the autoloader': ONE_FILE + AUTOLOADER,
    'the autoloader, then the one file': AUTOLOADER + ONE_FILE,
    'the same file twice': ONE_FILE + ONE_FILE,
  }))
    it(`is quiet: ${how}`, async () => {
      const markup = `<div data-sanctuary-widget="badge" data-feed="${site.feed}" data-place="none"></div>`;
      const { tab, heard, go, close } = await site.visit(`${scripts}${site.tags()}${markup}`);
      await go();
      await settled(tab, 6);
      await tab.waitForTimeout(300);
      assert.equal(await tab.locator('div > sanctuary-badge').count(), 1);
      assert.deepEqual(heard, []);
      assert.equal(new Set(documents()).size, documents().length, 'each document is fetched once');
      await close();
    });

  it('in two versions keeps the first, and says so once, naming both', async () => {
    const other = readFileSync('dist/cdn/sanctuary-widgets.js', 'utf8').replaceAll(`\`${version}\``, '`99.0.0`');
    assert.ok(other.includes('`99.0.0`'));
    const { tab, heard, go, close } = await site.visit(
      `${ONE_FILE}<script defer src="/other.js"></script>${site.tags()}`,
    );
    await tab.route('**/other.js', (route) => route.fulfill({ contentType: 'text/javascript', body: other }));
    await go();
    for (const [tag, status] of await settled(tab)) assert.match(status, /ready|empty/, tag);
    assert.equal(heard.length, 1, heard.join('\n'));
    assert.match(heard[0], new RegExp(`sanctuary-widgets ${version.replaceAll('.', '\\.')}.+99\\.0\\.0`));
    await close();
  });
});

/** What a widget looks like: every box in its shadow root, with its place in the widget, its colour and its type. */
function looks(tags) {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  return tags.map((tag) => {
    const widget = document.querySelector(tag);
    const origin = widget.getBoundingClientRect();
    return inside(widget.shadowRoot)
      .filter((each) => each.checkVisibility() && !each.closest('.map') && !each.matches('style'))
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        const { color, fontSize, backgroundColor } = getComputedStyle(each);
        const box = [x - origin.x, y - origin.y, width, height].map(Math.round).join(' ');
        return `${tag} ${each.localName}.${each.getAttribute('class') ?? ''} ${box} ${color} ${backgroundColor} ${fontSize}`;
      });
  });
}

/** Rules that a page may well have, and some that only an enemy would write. */
const HOSTILE = `
  div, span, p, ul, li, section, article, dialog, figure, slot { display: none !important; }
  button, input, select, summary, a { all: unset !important; background: red !important; font-size: 40px !important; }
  * {
    color: #eee !important; background-color: #111 !important; font-size: 9px !important; font-weight: 900 !important;
    font-style: italic !important; text-transform: uppercase !important; text-align: right !important;
    text-indent: 4em !important; text-shadow: 0 0 9px red !important; white-space: nowrap !important;
    box-sizing: border-box !important; writing-mode: vertical-rl !important;
  }
  .widget, .control, .heading, .main, .row, .card, .list, .button, #field, #heading { display: none !important; }
  /* a rem is the page’s to say, and a page whose lines run downwards asks for that */
  html { font-size: 16px !important; writing-mode: horizontal-tb !important; }
  main { display: block !important; writing-mode: horizontal-tb !important; }`;

describe('a widget on a page with', () => {
  const tags = Object.keys(ELEMENTS).map((name) => `sanctuary-${name}`);
  // The page's own type goes through to the widgets: the same on each page here.
  const page = `:root { --sanctuary-font: monospace; } body { margin: 0; } main { inline-size: 900px; }`;

  const show = async (style, script = '') => {
    const body = `<style>${style}${page}</style><main>${site.tags()}</main>${script}${ONE_FILE}`;
    const { tab, heard, go, close } = await site.visit(body, { viewport: { width: 1000, height: 900 } });
    await go();
    await settled(tab);
    await tab.waitForSelector('sanctuary-map .filters, sanctuary-map .bar *');
    // until nothing moves
    let [last, now] = ['', JSON.stringify(await tab.evaluate(looks, tags))];
    for (let i = 0; i < 20 && last !== now; i++) {
      await tab.waitForTimeout(250);
      [last, now] = [now, JSON.stringify(await tab.evaluate(looks, tags))];
    }
    await close();
    return { looks: JSON.parse(now), heard };
  };

  let alone;
  before(async () => (alone = await show('')));

  const SHEETS = {
    'Bootstrap, its script and jQuery': [
      fromPackage('bootstrap/dist/css/bootstrap.css'),
      ['jquery/dist/jquery.js', 'bootstrap/dist/js/bootstrap.bundle.js']
        .map((file) => `<script>${fromPackage(file)}</script>`)
        .join(''),
    ],
    'Tailwind’s reset': [fromPackage('tailwindcss/preflight.css')],
    'a hostile style sheet': [HOSTILE],
  };
  for (const [name, [style, script]] of Object.entries(SHEETS))
    it(`${name} looks as it does alone`, async () => {
      const there = await show(style, script);
      assert.deepEqual(there.heard, []);
      assert.ok(alone.looks.flat().length > 100);
      for (const [i, tag] of tags.entries()) {
        const others = there.looks[i].filter((line, at) => line !== alone.looks[i][at]);
        assert.deepEqual(others.slice(0, 5), [], tag);
        assert.equal(there.looks[i].length, alone.looks[i].length, tag);
      }
    });

  it('a rule that unsets everything has the height that the docs give a map back', async () => {
    const [, css] = /`\* \{ all: unset !important \}`.*?```css\n(.*?)```/s.exec(
      readFileSync('docs/theming.md', 'utf8'),
    );
    for (const [rules, isMended] of [
      [css, true],
      ['', false],
    ]) {
      const style = `<style>* { all: unset !important; } ${rules}</style>`;
      const { tab, heard, go, close } = await site.visit(`${style}${ONE_FILE}${site.tags(['map'])}`);
      await go();
      await settled(tab, 1);
      const height = await tab.locator('sanctuary-map').evaluate((map) => map.offsetHeight);
      assert.equal(height === 640, isMended, `it is ${height} px high`);
      assert.deepEqual(heard, []);
      await close();
    }
  });

  it('a float around it, which has no width of its own, is as wide as its content may be', async () => {
    const floats = Object.keys(ELEMENTS).map((name) => `<div style="float: inline-start">${site.tags([name])}</div>`);
    const { tab, go, close } = await site.visit(`${floats.join('')}${ONE_FILE}`);
    await go();
    await settled(tab);
    const widths = await tab
      .locator('[status]')
      .evaluateAll((all) => all.map((each) => [each.localName, each.offsetWidth]));
    for (const [tag, width] of widths) assert.ok(width >= 280, `${tag} is ${width} px wide`);
    await close();
  });
});
