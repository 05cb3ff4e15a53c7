/**
 * What is compared, each a page of its own with the same sentence on it. To add a row: a contender here, and for a peer its
 * script in `page/`. Ours are the files that `npm run build` publishes.
 *
 * @typedef {object} Contender
 * @property {'none' | 'counter' | 'badge' | 'carousel' | 'all'} widget what it does; ratios are to the first of its kind,
 *   which is written by hand
 * @property {string} name as the table calls it
 * @property {string} [script] the script, from the root of the site
 * @property {string} [source] what the script is bundled from; ours are built already
 * @property {string} body the widget in the page
 * @property {string} ready JavaScript that tells whether the widget shows what it is for
 * @property {string} [css] what a site reserves its space with
 */

/** Whether something in the page, or in a widget on it, is to be seen and shows these words. */
const shows = (words, selector, within) => {
  const inside = within ? `?.shadowRoot?.querySelector('${within}')` : '';
  return `((element) => element?.checkVisibility({ visibilityProperty: true }) && element.textContent.includes('${words}'))(document.querySelector('${selector}')${inside})`;
};

/** What the space of each kind is: as the documentation has it for ours, and the same for its peers. */
const SPACE = {
  counter: 'clamp(15rem, 28rem - 25vw, 20rem)',
  badge: 'clamp(16rem, 40rem - 50vw, 30rem)',
  carousel: 'max(44rem, 58rem - 35vw)',
};
const COUNTER = {
  tag: 'sanctuary-pledge-counter',
  attributes: 'size="compact" count="organisations"',
  ready: shows('412', 'sanctuary-pledge-counter > data'),
};
const BADGE = {
  tag: 'sanctuary-badge',
  attributes: 'place="example-school"',
  ready: shows('School of Sanctuary', 'sanctuary-badge', '#heading'),
};
const CAROUSEL = {
  tag: 'sanctuary-story-carousel',
  attributes: '',
  ready: shows('Invented story', 'sanctuary-story-carousel', '.card:not([inert])'),
};

const reserve = (selector, widget) => `${selector} { display: block; min-height: ${SPACE[widget]} }`;
const place = ({ tag, attributes }) => `<${tag} ${attributes} feed="/feed.json"></${tag}>`;

/** @returns {Contender[]} ours in its two ways */
const ours = (widget, { tag, attributes, ready }) => {
  const shared = { widget, body: place({ tag, attributes }), css: reserve(tag, widget), ready };
  return [
    { ...shared, name: `\`<${tag}>\` alone`, script: `/cdn/${tag}.js` },
    { ...shared, name: `\`<${tag}>\` by the autoloader`, script: '/cdn/autoloader.js' },
  ];
};

/** @returns {Contender} what is not ours, from `page/` */
const other = (widget, name, source, ready, body = `<div id="${widget}"></div>`) => ({
  widget,
  name,
  script: `/${source}.js`,
  source: `${source}.ts`,
  body,
  css: reserve(`#${widget}`, widget),
  ready,
});

/** @type {readonly Contender[]} */
export const CONTENDERS = [
  { widget: 'none', name: 'no widget', body: '', ready: 'true' },
  other('counter', 'counter by hand', 'counter-by-hand', shows('412', '#counter'), '<p id="counter"></p>'),
  ...ours('counter', COUNTER),
  other(
    'counter',
    'number-flow',
    'number-flow',
    `document.querySelector('number-flow')?.shadowRoot?.textContent.includes('4')`,
    '<p id="counter"><number-flow></number-flow> organisations</p>',
  ),
  other('badge', 'badge by hand', 'badge-by-hand', shows('School of Sanctuary', '#badge')),
  ...ours('badge', BADGE),
  other('carousel', 'carousel by hand', 'carousel-by-hand', shows('Invented story', '#carousel li')),
  ...ours('carousel', CAROUSEL),
  other('carousel', 'Embla', 'embla', shows('Invented story', '#carousel.is-ready li')),
  other('carousel', 'Splide', 'splide', shows('Invented story', '#carousel.is-initialized li.is-active')),
  other('carousel', 'Swiper element', 'swiper', shows('Invented story', '#carousel swiper-slide.swiper-slide-active')),
  other('carousel', '`<wa-carousel>`', 'wa-carousel', shows('Invented story', '#carousel wa-carousel-item.--in-view')),
  {
    widget: 'all',
    name: 'all three by the autoloader',
    script: '/cdn/autoloader.js',
    body: [COUNTER, BADGE, CAROUSEL].map(place).join(''),
    css: [reserve(COUNTER.tag, 'counter'), reserve(BADGE.tag, 'badge'), reserve(CAROUSEL.tag, 'carousel')].join(''),
    ready: [COUNTER, BADGE, CAROUSEL].map(({ ready }) => `(${ready})`).join(' && '),
  },
];
