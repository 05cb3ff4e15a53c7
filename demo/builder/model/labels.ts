/** What an option is called, where the name of its attribute would not do. Under `tag attribute` for one element alone. */
export const LABELS: Readonly<Record<string, string>> = {
  'award-status': 'Status of the award',
  count: 'What is counted',
  ground: 'Background',
  group: 'Group',
  hash: 'Keep what is seen in the page’s address',
  heading: 'Heading',
  'heading-level': 'Level of the heading',
  ink: 'One colour',
  layout: 'Arrangement',
  limit: 'At most',
  logo: 'Address of the logo',
  'logo-alt': 'The logo in words',
  map: 'Show the answer on a map',
  narrow: 'What comes first in a narrow space',
  nation: 'Nations',
  near: 'Count the places near each group',
  'no-filters': 'Without filters',
  'no-shortcuts': 'Without keyboard shortcuts',
  'no-tools': 'Without tools',
  order: 'Order',
  'photo-hosts': 'Other servers of photos',
  place: 'Place',
  query: 'A question to begin with',
  radius: 'How near',
  refresh: 'Look for a new count after',
  scheme: 'Light or dark',
  scope: 'Whose pledges',
  search: 'Search for',
  sectors: 'Finer postcodes',
  shareable: 'Let visitors share their answer',
  show: 'Groups or places',
  size: 'Size',
  sort: 'Order of the list',
  'start-url': 'Page on starting a group',
  'stories-published-with-consent': 'The people in our WordPress posts agreed',
  stream: 'Kinds of place',
  tag: 'Tags',
  theme: 'Look',
  'tile-attribution': 'Credit',
  'tile-max-zoom': 'Last zoom level',
  'tile-size': 'Side of a tile',
  'tile-url': 'Address of the tiles',
  tiles: 'Offer a detailed map',
  'tiles-consent': 'Consent to tiles',
  timeline: 'Growth over time',
};

/** What a value is called, where its own name with spaces for hyphens would not do. */
const VALUES: Readonly<Record<string, string>> = {
  'show groups': 'Groups alone',
  'show places': 'Places alone',
  'layout both': 'List and map',
  'layout list': 'The list alone',
  'layout map': 'The map alone',
  'layout row': 'A row of cards',
  'narrow list': 'The list',
  'narrow map': 'The map',
  'theme govuk': 'GOV.UK',
  'theme nhs': 'NHS',
  'theme plain': 'No colour',
  'scheme light': 'Always light',
  'scheme dark': 'Always dark',
  'scheme auto': 'As each visitor has set',
  'ground page': 'The page’s own',
  'count both': 'Organisations and people',
  'count individuals': 'People',
  'order newest': 'Newest first',
  'order oldest': 'Oldest first',
  'order feed': 'As the feed has them',
  'sort name': 'By name',
  'sort newest': 'Newest first',
  'sort nearest': 'Nearest first',
  'size seal': 'Seal, text beneath',
  'size inline': 'Inside a sentence',
  'tiles-consent given': 'We have it: load tiles without asking',
  'nation northern-ireland': 'Northern Ireland',
  'nation isle-of-man': 'Isle of Man',
  'award-status re-accreditation-due': 'Re-accreditation due',
};

/** What holds where nothing is written and the manifest names no default: the first line of a list of choices. */
const UNSAID: Readonly<Record<string, string>> = {
  show: 'Both',
  theme: 'The widget’s own',
  scheme: 'As the page',
  ground: 'The widget’s own paper',
  'tiles-consent': 'Ask each visitor first',
  group: 'All groups',
};

export const labelOf = (attribute: string): string => LABELS[attribute] ?? attribute;

export function valueLabel(attribute: string, value: string): string {
  const words = VALUES[`${attribute} ${value}`] ?? value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const unsaidLabel = (attribute: string): string => UNSAID[attribute] ?? 'None';
