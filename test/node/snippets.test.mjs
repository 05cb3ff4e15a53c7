/** Every snippet of the README and the docs is run. What of PHP is run and what is not: docs/decisions/0032-snippets.md. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { axeFindings } from '../support/axe.mjs';
import { docsSite, IMPORT_MAP } from '../support/docs-site.mjs';
import { phpCalls } from '../support/php-calls.mjs';
import { snippets } from '../support/snippets.mjs';

const AUTOLOADER = '<script type="module" src="https://your.site/sanctuary-widgets/autoloader.js"></script>';

/** How each language is run; the empty one is a drawing. */
const LANGUAGES = ['html', 'js', 'css', 'json', 'http', 'php', 'sh', ''];

const of = (...languages) => snippets.filter(({ language }) => languages.includes(language));
const name = ({ file, line, code }) => `${file}:${line} ${code.trim().split('\n')[0].slice(0, 60)}`;

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));

let site;
before(async () => (site = await docsSite()));
after(() => site.close());

/** Waits until every widget on the page and in its frames has its feed, and gives their statuses. */
async function statuses(tab) {
  const found = [];
  for (const frame of tab.frames()) {
    for (const widget of await frame.locator('[status]').all()) {
      await widget.and(frame.locator(':not([status="loading"])')).waitFor({ state: 'attached', timeout: 20_000 });
      found.push(`${await widget.evaluate(({ localName }) => localName)} ${await widget.getAttribute('status')}`);
    }
  }
  return found;
}

describe('the snippets', () => {
  it('are found, in languages that are run', () => {
    assert.ok(of('html').length >= 25, `only ${of('html').length} of HTML`);
    assert.deepEqual(snippets.filter(({ language }) => !LANGUAGES.includes(language)).map(name), []);
  });

  it('name the files in one place: a folder for all, in it one for a release or a major version', () => {
    const addresses = snippets.flatMap(({ code }) => code.match(/https:[^"'\s]+\.(js|html)\b/g) ?? []);
    assert.ok(addresses.length >= 10, `only ${addresses.length}`);
    assert.deepEqual(
      addresses.filter(
        (each) => !/^https:\/\/your\.site\/sanctuary-widgets\/(\d+(\.\d+\.\d+)?\/)?(embed\/)?[\w-]+\./.test(each),
      ),
      [],
    );
  });
});

describe('a snippet of HTML', () => {
  for (const snippet of of('html')) {
    it(`gives a widget that is ready, with nothing for axe to find: ${name(snippet)}`, async () => {
      const { code } = snippet;
      const isWhole = /<(sanctuary-|iframe)|data-sanctuary-widget/.test(code);
      const widget = isWhole ? '' : '<sanctuary-pledge-counter></sanctuary-pledge-counter>';
      const script = /<script/.test(code) ? '' : AUTOLOADER;
      const { tab, heard, strangers, close } = await site.show(code + widget + script);
      await tab.waitForFunction(() => document.querySelector('[status], iframe'));
      if (/<iframe/.test(code)) while (tab.frames().length < 2) await tab.waitForTimeout(50);
      for (const frame of tab.frames().slice(1)) await frame.locator('[status]').waitFor({ state: 'attached' });
      const found = await statuses(tab);
      assert.ok(found.length > 0);
      assert.deepEqual(
        found.filter((each) => !each.endsWith(' ready')),
        [],
      );
      assert.deepEqual(heard, []);
      assert.deepEqual(strangers, []);
      assert.deepEqual(await axeFindings(tab), []);
      await close();
    });
  }
});

describe('a snippet of JavaScript', () => {
  for (const snippet of of('js')) {
    it(`runs, also when a visitor searches: ${name(snippet)}`, async () => {
      const { tab, heard, told, close } = await site.show(
        `<sanctuary-group-finder></sanctuary-group-finder><sanctuary-map></sanctuary-map>${AUTOLOADER}
         <script type="module">${snippet.code}; document.title = 'Has run'</script>`,
        { head: IMPORT_MAP },
      );
      await tab.waitForFunction(() => document.title === 'Has run');
      await statuses(tab);
      await tab.getByRole('combobox').first().fill('Leeds');
      await tab.getByRole('button', { name: 'Find', exact: true }).click();
      await tab.locator('sanctuary-map').getByRole('searchbox').fill('library');
      while (told.length === 0) await tab.waitForTimeout(50);
      assert.doesNotMatch(told.join(), /undefined|NaN/);
      // more than the fifty pages that a collection is read to
      if (snippet.code.includes('AreaQuery')) assert.ok(Number(told[0]) > 50, told.join());
      assert.deepEqual(heard, []);
      await close();
    });
  }
});

describe('a snippet of headers', () => {
  const [frame] = of('html').filter(({ file, code }) => file === 'docs/embedding.md' && code.includes('<iframe'));
  const tag = '<sanctuary-map></sanctuary-map>';

  for (const snippet of of('http')) {
    it(`lets the widget run, and nothing is refused: ${name(snippet)}`, async () => {
      const { code } = snippet;
      const sent = Object.fromEntries(
        code
          .trim()
          .split('\n')
          .map((line) => line.split(/:\s+(.*)/).slice(0, 2)),
      );
      const isOfFrame = code.includes('frame-ancestors');
      // a policy that forbids style attributes is kept to; the docs' two servers are one
      const framed = frame.code.replace(/\s+style="[^"]*"/, '').replaceAll('your.site/', 'widgets.example/');
      const { tab, heard, close } = await site.show(
        isOfFrame ? frame.code : code.includes('frame-src') ? framed : tag + AUTOLOADER,
        isOfFrame ? { frameHeaders: sent } : { headers: sent },
      );
      const isFramed = /frame/.test(code);
      const widgetsFrame = () => tab.frames().find((each) => !isFramed || each.url().includes('/embed/'));
      while (!widgetsFrame()) await tab.waitForTimeout(50);
      await widgetsFrame().locator('[status]').waitFor({ state: 'attached' });
      assert.ok((await statuses(tab)).some((each) => each === 'sanctuary-map ready'));
      assert.deepEqual(heard, []);
      await close();
    });
  }
});

describe('a snippet of CSS', () => {
  const known = new Set(
    manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ cssProperties = [] }) => cssProperties.map((property) => property.name)),
    ),
  );
  for (const snippet of of('css')) {
    it(`is understood by a browser, and names what widgets know: ${name(snippet)}`, async () => {
      const { tab, close } = await site.show('');
      const rules = await tab.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return [...sheet.cssRules].map(({ style }) => style?.length ?? 0);
      }, snippet.code);
      assert.equal(rules.length, snippet.code.match(/\{/g).length);
      const lines = snippet.code.match(/^\s+[\w-]+:/gm) ?? [];
      assert.equal(
        rules.reduce((sum, count) => sum + count, 0),
        lines.length,
      );
      const named = snippet.code.match(/--sanctuary-[\w-]+/g) ?? [];
      assert.deepEqual(
        named.filter((property) => !known.has(property)),
        [],
      );
      await close();
    });
  }
});

describe('a snippet of JSON', () => {
  for (const snippet of of('json')) {
    it(`is JSON, or members of an object: ${name(snippet)}`, () => {
      const { code } = snippet;
      const value = JSON.parse(/^\s*[[{]/.test(code) ? code : `{${code}}`);
      assert.ok(Object.keys(value).length > 0);
    });
  }

  it('that begins the page about feeds is one without anything to mend', async () => {
    const [first] = of('json').filter(({ file }) => file === 'docs/feed.md');
    const { decodeFeed } = await import('sanctuary-widgets/feed');
    const { issues, data } = await decodeFeed(JSON.parse(first.code), 'https://feeds.example/feed.json');
    assert.deepEqual(issues, []);
    assert.ok(data.collections.groups.length > 0);
  });
});

describe('a line for the shell', () => {
  for (const snippet of of('sh')) {
    it(`names what there is: ${name(snippet)}`, () => {
      for (const command of snippet.code.trim().split(/\n|&&/)) {
        const [npm, verb, script] = command.trim().split(/\s+/);
        assert.equal(npm, 'npm');
        if (verb === 'run') assert.ok(script in pkg.scripts, script);
        else if (verb === 'install') assert.equal(script, pkg.name);
        else assert.ok(verb === 'ci' || verb in pkg.scripts, verb);
      }
    });
  }
});

describe('a snippet of PHP', () => {
  const FEED = 'https://your.site/feed.json';
  const FOLDER = 'https://your.site/sanctuary-widgets/';
  let root, bound;
  before(async () => {
    root = mkdtempSync(join(tmpdir(), 'sanctuary-docs-'));
    cpSync('dist/cdn', root, { recursive: true });
    execFileSync(process.execPath, ['scripts/embed.mjs', '--feed', FEED, '--base', FOLDER, '--out', root]);
    bound = await docsSite(root);
  });
  after(async () => {
    await bound.close();
    rmSync(root, { recursive: true });
  });

  /** What WordPress does with what is given to its functions, as its reference describes them; what is then on the page. */
  const WORDPRESS = {
    add_action: ([hook, calls]) => {
      assert.equal(hook, 'wp_enqueue_scripts');
      return calls.map(({ name: inner, given }) => WORDPRESS[inner](given)).join('');
    },
    wp_enqueue_script_module: ([id, src, dependencies, version]) => {
      assert.deepEqual(
        [dependencies, version],
        [[], null],
        'nothing comes before it, and no version behind the address',
      );
      const [div] = of('html').filter(({ code }) => code.includes('<div data-sanctuary-widget="map"'));
      return `${div.code}<script type="module" src="${src}" id="${id}-js-module"></script>`;
    },
    wp_oembed_add_provider: ([pasted, provider]) => {
      const read = (address) => readFileSync(join(root, address.slice(FOLDER.length)), 'utf8');
      assert.ok(read(pasted).includes(`type="application/json+oembed" href="${provider}"`), 'the page names the same');
      return JSON.parse(read(provider)).html;
    },
  };

  for (const snippet of of('php')) {
    it(`gives a widget that is ready, with WordPress stood in for: ${name(snippet)}`, async () => {
      const html = phpCalls(snippet.code).map((call) => WORDPRESS[call.name](call.given));
      const { tab, heard, strangers, close } = await bound.show(html.join(''));
      if (/<iframe/.test(html.join(''))) while (tab.frames().length < 2) await tab.waitForTimeout(50);
      await tab.frames().at(-1).locator('[status]').waitFor({ state: 'attached' });
      assert.deepEqual(await statuses(tab), ['sanctuary-map ready']);
      assert.deepEqual(heard, []);
      assert.deepEqual(strangers, []);
      await close();
    });
  }
});
