/** The package as it is published: needs `npm run build` first, which `npm test` does. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { importsOf } from '../../scripts/imports.mjs';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.entries(pkg.exports);
const targets = ([, target]) => (typeof target === 'string' ? [target] : Object.values(target));
const modules = entries.map(([, target]) => target.default).filter((file) => file !== undefined);
const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map(
  (file) => `dist/${file.replaceAll('\\', '/')}`,
);

/** The published names under a folder of the sources, for comparison with the files that are there. */
const exported = (folder) =>
  entries
    .map(([name]) => name)
    .filter((name) => name.startsWith(`./${folder}/`))
    .sort();

describe('exports', () => {
  it('names files that are there', () => {
    assert.deepEqual(
      entries.flatMap(targets).filter((file) => !existsSync(file)),
      [],
    );
  });

  it('uses no pattern, so that nothing is public by accident', () => {
    assert.deepEqual(
      entries.map(([name]) => name).filter((name) => name.includes('*')),
      [],
    );
  });

  it('has every define module and every element', () => {
    const define = readdirSync('src/define').map((file) => `./define/${file.replace(/\.ts$/, '.js')}`);
    const elements = readdirSync('src/elements').map((name) => `./elements/${name}.js`);
    assert.deepEqual(exported('define'), define.sort());
    assert.deepEqual(exported('elements'), elements.sort());
  });

  it('leaves the script-tag build out: a library that imported it would bring a second Lit', () => {
    assert.deepEqual(
      entries.flatMap(targets).filter((file) => file.includes('/cdn/')),
      [],
    );
  });
});

describe('the built modules', () => {
  it('import Lit and each other, nothing else', () => {
    const strangers = built
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .flatMap((file) =>
        importsOf(readFileSync(file, 'utf8'), file)
          .filter(({ specifier }) => !/^(\.{1,2}\/|lit$|lit\/)/.test(specifier ?? ''))
          .filter(({ specifier }) => !(file.endsWith('.d.ts') && specifier === 'geojson'))
          // The declarations for a framework, which an application asks for by name, know that one.
          .filter(({ specifier }) => file !== `dist/types/${specifier?.split(/[-/]/)[0]}.d.ts`)
          .map(({ specifier }) => `${file}: ${specifier}`),
      );
    assert.deepEqual(strangers, []);
  });

  it('name files that are there', () => {
    const missing = built
      .filter((file) => /\.(js|d\.ts)$/.test(file))
      .flatMap((file) =>
        importsOf(readFileSync(file, 'utf8'), file)
          .filter(({ specifier }) => specifier?.startsWith('.'))
          .map(({ specifier }) => new URL(specifier, new URL(file, `file://${process.cwd()}/`)))
          .filter((url) => !existsSync(url) && !existsSync(url.pathname.replace(/\.js$/, '.d.ts')))
          .map((url) => `${file}: ${url.pathname}`),
      );
    assert.deepEqual(missing, []);
  });

  it('hold a Leaflet that never turns a string into HTML', () => {
    const leaflet = built.filter((file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes('leaflet-pane'));
    assert.equal(leaflet.length, 3, `Leaflet is in ${leaflet.join(', ')}: once in each build is expected`);
    // In the one file stands Lit too, which goes through its own policy: see test/ways.
    const apart = leaflet.filter((file) => file !== 'dist/cdn/sanctuary-widgets.js');
    assert.equal(apart.length, 2);
    for (const file of apart) assert.doesNotMatch(readFileSync(file, 'utf8'), /innerHTML/, file);
  });

  it('come with the licences of what is inside', () => {
    const named = (file) => [...readFileSync(file, 'utf8').matchAll(/^## (\S+)/gm)].map(([, name]) => name);
    assert.deepEqual(named('dist/third-party-licences.md'), ['jose', 'leaflet']);
    assert.deepEqual(
      ['jose', 'leaflet', 'lit', 'lit-element', 'lit-html'].filter(
        (name) => !named('dist/cdn/third-party-licences.md').includes(name),
      ),
      [],
    );
  });
});

describe('importing the package in Node', () => {
  /** Imports in a fresh process, so that one module cannot hide what another does, and prints what came of it. */
  const inNode = (lines) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', lines], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 20_000,
    });

  for (const file of modules) {
    it(`${file} adds nothing to the global scope, prints nothing and lets Node end`, () => {
      // Lit itself brings a registry of custom elements to Node, so it goes first.
      const output = inNode(`
        await import('lit');
        const before = new Set(Reflect.ownKeys(globalThis));
        await import('${new URL(file, `file://${process.cwd()}/`)}');
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
        console.log(JSON.stringify(added.map(String)));
      `);
      assert.deepEqual(JSON.parse(output), []);
    });
  }

  it('defines nothing where there is no page, so that a server writes the tags as they are', () => {
    const output = inNode(`
      const { defineAll } = await import('./dist/index.js');
      defineAll();
      await import('./dist/define/all.js');
      console.log(customElements.get('sanctuary-map'));
    `);
    assert.equal(output.trim(), 'undefined');
  });
});

describe('a bundler', () => {
  /** What it makes of one line that imports from the package. */
  const bundle = async (line) => {
    const entry = '\0entry';
    const { output } = await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? entry : null),
          load: (id) => (id === entry ? line : null),
        },
      ],
      build: {
        write: false,
        rolldownOptions: { input: 'entry', external: [/^lit/], preserveEntrySignatures: 'strict' },
      },
    });
    return output.find(({ isEntry }) => isEntry).code;
  };
  const at = (file) => JSON.stringify(new URL(file, `file://${process.cwd()}/`).pathname);

  it('drops every element of which nothing is used', async () => {
    const code = await bundle(`export { version } from ${at('dist/index.js')};`);
    assert.ok(code.includes(pkg.version));
    assert.ok(code.length < 500, `${code.length} characters for the version`);
  });

  it('keeps what is imported for what it does', async () => {
    for (const file of ['dist/define/sanctuary-badge.js', 'dist/define/all.js', 'dist/autoloader.js'])
      assert.match(await bundle(`import ${at(file)};`), /sanctuary-badge/, file);
  });
});

describe('npm pack', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const packed = files.map(({ path }) => path);

  it('publishes the build, the manifest and the papers only', () => {
    const papers = ['LICENSE', 'README.md', 'custom-elements.json', 'package.json'];
    assert.deepEqual(
      packed.filter((file) => !file.startsWith('dist/') && !papers.includes(file)),
      [],
    );
    for (const paper of papers) assert.ok(packed.includes(paper), `${paper} is missing`);
  });

  it('publishes every export', () => {
    assert.deepEqual(
      entries
        .flatMap(targets)
        .map((file) => file.slice(2))
        .filter((file) => !packed.includes(file)),
      [],
    );
  });

  it('publishes what a script tag names, with its integrity, its licences and its maps', () => {
    const { integrity } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
    const named = Object.keys(integrity).flatMap((file) => [file, `${file}.map`]);
    const expected = [...named, 'integrity.json', 'third-party-licences.md'].map((file) => `dist/cdn/${file}`);
    assert.deepEqual(
      expected.filter((file) => !packed.includes(file)),
      [],
    );
    for (const [file, hash] of Object.entries(integrity)) {
      const content = readFileSync(`dist/cdn/${file}`);
      assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
    }
  });

  it('has nothing in its files of words that their names do not tell of: see scripts/vite/chunk-file-names.ts', () => {
    const languages = readdirSync('src/i18n/common').map((file) => file.replace(/\.ts$/, ''));
    const isWords = (file) => languages.some((lang) => RegExp(`(^|/)${lang}-[^/]{8}\\.js$`).test(file));
    const words = built.filter((file) => /^dist\/cdn\//.test(file) && isWords(file));
    assert.ok(words.length > 18 * 5, `${words.length} files of words`);
    for (const file of words) {
      const others = importsOf(readFileSync(file, 'utf8'), file).filter(({ specifier }) => !isWords(`${specifier}`));
      assert.deepEqual(others, [], file);
    }
  });

  it('does not publish the mocked network', () => {
    const mocked = packed.filter(
      (file) => /\.js$/.test(file) && /mockServiceWorker|\bmsw\b/.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(mocked, []);
  });
});

describe('package.json', () => {
  it('has the version that the elements say they are', () => {
    assert.ok(readFileSync('src/base/version.ts', 'utf8').includes(`'${pkg.version}'`), pkg.version);
  });

  it('depends on Lit alone', () => {
    assert.deepEqual(Object.keys(pkg.dependencies), ['lit']);
    for (const kind of ['peerDependencies', 'optionalDependencies', 'bundleDependencies'])
      assert.equal(pkg[kind], undefined, kind);
  });

  it('has nothing run on the machine of whoever installs it', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
    assert.deepEqual(
      hooks.filter((hook) => hook in pkg.scripts),
      [],
    );
  });
});

describe('custom-elements.json', () => {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const declarations = manifest.modules.flatMap((module) => module.declarations);

  it('has each element under its tag', () => {
    const tags = declarations.filter(({ customElement }) => customElement).map(({ tagName }) => tagName);
    assert.deepEqual(tags.sort(), readdirSync('src/elements').sort());
  });

  it('names published files', () => {
    assert.deepEqual(
      manifest.modules.map(({ path }) => path).filter((path) => !existsSync(path)),
      [],
    );
  });

  it('spells out the choices of an attribute, for whoever cannot look up the names of our types', () => {
    const types = declarations.flatMap(({ attributes = [] }) => attributes.map(({ type }) => type?.text ?? 'none'));
    assert.ok(types.includes("'govuk' | 'nhs' | 'plain' | undefined"));
    assert.deepEqual(
      types.filter(
        (type) => !/^('[\w-]+'|\d|string|number|boolean|undefined)( \| ('[\w-]+'|\d|undefined))*$/.test(type),
      ),
      [],
    );
  });

  it('says in a sentence what each member, event, part and property is for', () => {
    const silent = declarations.flatMap((declaration) =>
      ['members', 'events', 'cssParts', 'cssProperties', 'slots', 'attributes'].flatMap((kind) =>
        (declaration[kind] ?? [])
          .filter(({ description, inheritedFrom }) => !description && !inheritedFrom)
          .map(({ name }) => `${declaration.name} ${kind} ${name}`),
      ),
    );
    assert.deepEqual(silent, []);
  });
});
