/** Options under one heading, by the names of their attributes, in the order in which they are asked. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly string[];
}

/** What the builder adds by hand to what the manifest says of an element: its words, and the order of its options. */
export interface ElementWording {
  /** The element on a card, such as "Map". */
  readonly title: string;
  readonly purpose: string;
  /** In the middle of a sentence, such as "the map". */
  readonly name: string;
  readonly groups: readonly OptionGroup[];
  /** Words of the link that visitors have where the widget is not, and an example of where it leads. */
  readonly link: { readonly words: string; readonly href: string };
  /** The frame it may stand in: its title, the height to begin with in CSS pixels, and what it may ask the browser for. */
  readonly frame: { readonly title: string; readonly height: number; readonly allow?: string };
  /**
   * The space to keep before the widget is there.
   *
   * @returns declarations of CSS, or `undefined` where none is wanted
   */
  readonly space: (options: Readonly<Record<string, string>>, length: (name: string) => string) => string | undefined;
}

const LOOKS: OptionGroup = {
  title: 'How it looks',
  options: ['theme', 'scheme', 'ground', 'heading', 'heading-level'],
};

/** As high as an award with two dates is, in the whole width of a page. */
const BADGE_HEIGHTS: Readonly<Record<string, string>> = {
  full: 'clamp(16rem, 40rem - 50vw, 30rem)',
  compact: 'max(8rem, 17rem - 25vw)',
  seal: '23rem',
};

/** By tag, in the order in which they are offered. Tests hold it against the manifest. */
export const WORDING: Readonly<Record<string, ElementWording>> = {
  'sanctuary-map': {
    title: 'Map',
    name: 'the map',
    purpose: 'The places and groups of the network, as a list and on a map.',
    groups: [
      { title: 'What it shows', options: ['show', 'group', 'nation', 'stream', 'award-status', 'timeline'] },
      { ...LOOKS, options: ['layout', 'narrow', ...LOOKS.options] },
      { title: 'What visitors can do', options: ['search', 'sort', 'no-filters', 'no-tools', 'no-shortcuts', 'hash'] },
      {
        title: 'A detailed map from a tile server',
        options: ['tiles', 'tile-url', 'tile-attribution', 'tile-max-zoom', 'tile-size', 'tiles-consent'],
      },
    ],
    frame: { title: 'Map of local groups and places of sanctuary', height: 640, allow: 'geolocation; fullscreen' },
    link: { words: 'Places of sanctuary', href: 'https://your.site/places' },
    space: (_, length) => `display: block; min-height: ${length('--sanctuary-map-height')}`,
  },
  'sanctuary-group-finder': {
    title: 'Group finder',
    name: 'the group finder',
    purpose: 'Answers “Which group is near me?” from a postcode or a town that never leaves the device.',
    groups: [
      { title: 'What it answers', options: ['nation', 'limit', 'radius', 'sectors', 'near', 'query'] },
      LOOKS,
      { title: 'What goes with it', options: ['map', 'start-url', 'shareable'] },
    ],
    frame: { title: 'Find a local group', height: 360, allow: 'geolocation' },
    link: { words: 'All local groups', href: 'https://your.site/groups' },
    space: (_, length) => `display: block; min-height: ${length('--sanctuary-finder-height')}`,
  },
  'sanctuary-pledge-counter': {
    title: 'Pledge counter',
    name: 'the pledge counter',
    purpose: 'How many organisations and people have pledged, and how far it is to the next milestone.',
    groups: [
      { title: 'What it counts', options: ['scope', 'count', 'refresh'] },
      { ...LOOKS, options: ['size', ...LOOKS.options] },
    ],
    frame: { title: 'Pledges', height: 600 },
    link: { words: 'Our pledges', href: 'https://your.site/pledges' },
    // full: with a goal, milestones and some kinds of organisation
    space: ({ size }) =>
      size === 'inline'
        ? undefined
        : `display: block; min-height: ${size === 'compact' ? 'clamp(15rem, 28rem - 25vw, 20rem)' : 'clamp(38rem, 86rem - 76vw, 66rem)'}`,
  },
  'sanctuary-story-carousel': {
    title: 'Stories',
    name: 'the story carousel',
    purpose: 'True stories, shown only while the person who told them agrees.',
    groups: [
      { title: 'Which stories', options: ['group', 'tag', 'order', 'limit', 'stories-published-with-consent'] },
      { ...LOOKS, options: ['layout', ...LOOKS.options] },
      { title: 'Photos and links', options: ['photo-hosts', 'hash'] },
    ],
    frame: { title: 'Stories of sanctuary', height: 720 },
    link: { words: 'Read the stories', href: 'https://your.site/stories' },
    space: (_, length) => `display: block; min-height: ${length('--sanctuary-carousel-height')}`,
  },
  'sanctuary-badge': {
    title: 'Badge',
    name: 'the badge',
    purpose: 'An award, its date and who granted it, checked each time it is seen.',
    groups: [
      { title: 'Whose award', options: ['place'] },
      { ...LOOKS, options: ['size', 'ink', ...LOOKS.options] },
      { title: 'A logo you have the right to', options: ['logo', 'logo-alt'] },
    ],
    frame: { title: 'Award', height: 260 },
    link: { words: 'Our record in the list of awards', href: 'https://your.site/awards' },
    space: ({ size }) => `display: block; min-height: ${BADGE_HEIGHTS[size ?? 'full']}`,
  },
};

/** Attributes that nobody fills in here: the feed has a place of its own, the others are set by the widget. */
export const NOT_ASKED: readonly string[] = ['feed', 'status', 'award'];
