import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Ways to turn a string into HTML. Data never becomes HTML here: it goes through templates and text nodes. */
const htmlFromStrings = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
];

/** Places that keep something about a visitor. The widgets keep nothing. */
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

/** What only a page has. */
const page = ['document', 'window', 'location', 'navigator', 'customElements', 'HTMLElement'];

export default tseslint.config(
  // What is for frameworks that are not installed here is judged by their own checkers: see `npm run test:frameworks`.
  {
    ignores: [
      'dist',
      'dist-demo',
      'coverage',
      'src/**/generated/**',
      'types',
      'test/frameworks',
      '**/*.mjs',
      '**/*.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...Object.fromEntries(Object.keys(litA11y.rules).map((rule) => [`lit-a11y/${rule}`, 'error'])),
      'lit-a11y/no-redundant-role': 'off', // Safari forgets that a list without bullets is one, unless told
      'lit-a11y/no-invalid-change-handler': 'off', // the order of a list may follow its select: nothing moves focus
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/unbound-method': 'off', // Lit binds `@click=${this.method}` to its host
      'no-console': ['error', { allow: ['warn', 'error', 'groupCollapsed', 'groupEnd'] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'TSParameterProperty', message: 'Declare the field.' },
      ],
      'no-restricted-properties': [
        'error',
        ...htmlFromStrings.map((property) => ({
          property,
          message: 'No HTML from strings: use a template or textContent.',
        })),
        { object: 'document', property: 'cookie', message: 'The widgets keep nothing about a visitor.' },
        { object: 'document', property: 'write', message: 'No HTML from strings.' },
      ],
      'no-restricted-globals': [
        'error',
        ...storage.map((name) => ({ name, message: 'The widgets keep nothing about a visitor.' })),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'], message: 'No HTML from strings.' },
          ],
        },
      ],
    },
  },
  {
    // These layers also run without a page. A parameter may still be called `document`.
    files: ['src/domain/**/*.ts', 'src/feed/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...storage.map((name) => ({ name, message: 'The widgets keep nothing about a visitor.' })),
        ...page.map((name) => ({ name, message: 'This layer knows no page.' })),
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off', // @open-wc/testing types every chai assertion as a promise
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  { files: ['demo/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },
);
