import { literalUnions } from './scripts/manifest/literal-unions.mjs';

/**
 * How custom-elements.json is made: what a page may use of each element, under the paths that are published.
 *
 * Base classes, the one that all share and those that hold an element's attributes, are read so that their members are
 * known, and then folded into the elements: they are not public.
 */
const BASES = ['src/base/sanctuary-element.ts', 'src/elements/*/*-attributes.ts'];
const isBase = ({ path }) => path === BASES[0] || path.endsWith('-attributes.ts');

/**
 * Keeps what a page may use: no private, protected or `_` members, and the events that are documented. The analyser also
 * takes the argument of `dispatchEvent(new SanctuarySelectEvent(listing))` for an event's name.
 */
const publicMembers = () => ({
  name: 'public-members',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? [])) {
      declaration.members = declaration.members?.filter(
        ({ name, privacy, static: isStatic }) =>
          !/^(private|protected)$/.test(privacy) && !/^[_#]/.test(name) && !isStatic,
      );
      declaration.events = declaration.events?.filter(({ name }) => name.startsWith('sanctuary-'));
    }
  },
});

/** Makes what the base classes give each element the element's own. */
const foldBase = () => ({
  name: 'fold-base',
  packageLinkPhase({ customElementsManifest }) {
    const bases = customElementsManifest.modules
      .filter(isBase)
      .flatMap(({ declarations }) => declarations.filter(({ kind }) => kind === 'class'));
    const isFolded = ({ superclass }) => bases.some(({ name }) => name === superclass?.name);
    const { superclass } = bases.find((base) => !isFolded(base));
    customElementsManifest.modules = customElementsManifest.modules.filter((module) => !isBase(module));
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      if (!isFolded(declaration)) continue;
      declaration.superclass = superclass;
      for (const item of Object.values(declaration).filter(Array.isArray).flat()) delete item.inheritedFrom;
    }
  },
});

/** Writes out the types that are a choice, and that `undefined` is one of them only once. */
const spelledTypes = () => ({
  name: 'spelled-types',
  packageLinkPhase({ customElementsManifest }) {
    const unions = literalUnions(['src/index.ts']);
    const spelled = (part) => unions.get(part) ?? part;
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? []))
      for (const { type } of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
        if (type) type.text = [...new Set(type.text.split(' | ').map(spelled))].join(' | ');
  },
});

/** Names the published files, not the sources, and says which module defines each tag. */
const publishedModules = () => ({
  name: 'published-modules',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    // The analyser takes them as they are read, which is another order on a busy machine.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of [...customElementsManifest.modules]) {
      module.path = published(module.path);
      module.exports = module.exports.filter(({ kind }) => kind === 'js');
      for (const { declaration } of module.exports)
        if (declaration.module) declaration.module = published(declaration.module);
      for (const { tagName, name } of module.declarations.filter(({ customElement }) => customElement))
        customElementsManifest.modules.push({
          kind: 'javascript-module',
          path: `dist/define/${tagName}.js`,
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } }],
        });
    }
  },
});

export default {
  globs: [...BASES, 'src/elements/*/sanctuary-*.ts'],
  exclude: ['src/**/*.view.ts', 'src/**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicMembers(), foldBase(), spelledTypes(), publishedModules()],
};
