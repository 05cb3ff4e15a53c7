/** Keeps what a page may use: no private, protected or `_` members. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations ?? [])
        if (declaration.members)
          declaration.members = declaration.members.filter(
            ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name),
          );
  },
});

/** Names the published files, not the sources, which are not in the package. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    const visit = (value) => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (value && typeof value === 'object')
        for (const [key, inner] of Object.entries(value)) {
          if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = published(inner);
          else visit(inner);
        }
    };
    visit(customElementsManifest);
  },
});

export default {
  globs: ['src/elements/*/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.view.ts', 'src/**/*.styles.ts', 'src/define/all.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicOnly(), publishedPaths()],
};
