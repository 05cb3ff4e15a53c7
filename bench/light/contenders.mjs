/**
 * What is compared, each a page of its own with the same sentence on it. To add a row: a contender here, and for a peer its
 * script in `page/`. Ours are the files that `npm run build` publishes.
 *
 * @typedef {object} Contender
 * @property {'none' | 'counter'} widget what it does; ratios are to the first of its kind, which is written by hand
 * @property {string} name as the table calls it
 * @property {string} [script] the script, from the root of the site
 * @property {string} [source] what the script is bundled from; ours are built already
 * @property {string} body the widget in the page
 * @property {string} ready JavaScript that tells whether the widget shows its number
 * @property {string} [css] what a site reserves its space with
 */

const SHOWS = (selector) => `document.querySelector('${selector}')?.textContent.includes('412')`;
const COUNTER_CSS = 'sanctuary-pledge-counter { display: block; min-height: 16rem }';
const COUNTER =
  '<sanctuary-pledge-counter size="compact" count="organisations" feed="/feed.json"></sanctuary-pledge-counter>';

/** @type {readonly Contender[]} */
export const CONTENDERS = [
  { widget: 'none', name: 'no widget', body: '', ready: 'true' },
  {
    widget: 'counter',
    name: 'counter by hand',
    script: '/by-hand.js',
    source: 'counter-by-hand.ts',
    body: '<p id="counter"></p>',
    css: '#counter { min-height: 16rem }',
    ready: SHOWS('#counter'),
  },
  {
    widget: 'counter',
    name: '`<sanctuary-pledge-counter>` alone',
    script: '/cdn/sanctuary-pledge-counter.js',
    body: COUNTER,
    css: COUNTER_CSS,
    ready: SHOWS('sanctuary-pledge-counter > data'),
  },
  {
    widget: 'counter',
    name: '`<sanctuary-pledge-counter>` by the autoloader',
    script: '/cdn/autoloader.js',
    body: COUNTER,
    css: COUNTER_CSS,
    ready: SHOWS('sanctuary-pledge-counter > data'),
  },
  {
    widget: 'counter',
    name: 'number-flow',
    script: '/number-flow.js',
    source: 'number-flow.ts',
    body: '<p id="counter"><number-flow></number-flow> organisations</p>',
    css: '#counter { min-height: 16rem }',
    ready: `document.querySelector('number-flow')?.shadowRoot?.textContent.includes('4')`,
  },
];
