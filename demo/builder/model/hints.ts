/**
 * What an option does, for somebody who edits a site and has never seen its code; under `tag attribute` for one element
 * alone. The manifest's own sentences are for those who write the tag by hand. None where the label says it all.
 */
export const HINTS: Readonly<Record<string, string>> = {
  'award-status': 'Tick those to show; all of them without a tick.',
  count: 'Pledges come from organisations, from people, or from both.',
  ground: 'The widget brings a pale paper of its own, or stands on the background of your page.',
  'sanctuary-map group': 'One group and its places, or all of them.',
  'sanctuary-story-carousel group': 'The stories of one group, or of all.',
  'sanctuary-map hash':
    'One word, such as map. Then a link to your page brings back the filters and the place a visitor was looking at.',
  'sanctuary-story-carousel hash': 'A link to your page can then open one story.',
  heading: 'Leave it empty, and the widget has a heading of its own in the language of your page.',
  'heading-level': 'One below the heading that stands above it on your page: under a level 2 choose 3.',
  ink: 'The badge takes the colour of your text, for a footer or a letterhead.',
  'sanctuary-map layout': 'Both stand side by side, and one after the other on a phone.',
  'sanctuary-story-carousel layout':
    'Cards that visitors turn, or each story in full below the other. Visitors can change it.',
  'sanctuary-group-finder limit': 'How many groups an answer has.',
  'sanctuary-story-carousel limit': 'How many stories are shown, 200 at most.',
  logo: 'The address of a picture on your site. Only for whoever has the right to show it.',
  'logo-alt': 'For those who cannot see the logo. It is not shown without.',
  map: 'If your page has our map too: the id of that map. Your web team can give it one.',
  narrow: 'On a phone there is room for one of them at a time.',
  nation: 'Tick those to show; all of them without a tick.',
  near: 'Tells with each group how many schools, theatres and so on are near it.',
  'no-filters': 'Visitors cannot narrow down what they see.',
  'no-shortcuts': 'Keys such as + and ? do nothing until a visitor switches them on.',
  'no-tools': 'Takes away “where am I”, full screen, printing and downloads.',
  order: 'Which stories come first.',
  'photo-hosts':
    'If your photos are kept on another site, its name: photos.example.org. Several with commas between them.',
  place: 'The school, library or other place whose award it is.',
  query: 'A postcode or a town that is answered at once when the page opens.',
  radius: 'Groups farther away are not in the answer: 25 (miles, or kilometres in Ireland), 25mi or 40km.',
  refresh: 'Seconds, from 30 up. The counter looks by itself for a new count, as often as the feed says or as you do.',
  scheme: 'Choose one only if your page is always light or always dark.',
  scope: 'Everybody’s pledges, those of one group, or those of one kind of place.',
  'sanctuary-map search': 'The list begins with what has these words in it. Visitors can change them.',
  sectors: 'Finds a postcode to about a kilometre rather than a few. Visitors download a little more.',
  shareable:
    'The address of the page then has the postcode’s first half in it, so that a visitor can send the answer on.',
  show: 'Local groups, the places with an award, or both.',
  'sanctuary-pledge-counter size': 'All there is to tell, the main figures, or a number in the middle of a sentence.',
  'sanctuary-badge size': 'The seal beside its text, one line, or the seal above its text.',
  sort: 'Visitors can change it.',
  'start-url':
    'A page of yours for those who have no group near them. Without it they are sent to the feed’s publisher.',
  'stories-published-with-consent':
    'Only if the feed is a WordPress site’s posts. You state that everybody in them has agreed to be shown on other sites.',
  stream: 'Tick those to show; all of them without a tick.',
  tag: 'Only stories with one of these tags: words from the feed, with commas between them.',
  theme: 'Colours and corners that suit a site of government or the NHS, or hardly any colour.',
  'tile-attribution': 'What the makers of the map ask you to write under it. A link is written [words](https://…).',
  'tile-max-zoom': 'How far their map can be enlarged; they will tell you. 18 as a rule.',
  'tile-size': 'They will tell you. 256 as a rule.',
  'tile-url': 'From whoever runs the map, with {z}, {x} and {y} in it.',
  tiles: 'Visitors have a button that loads streets and names from somebody else’s server, which then sees who looks.',
  'tiles-consent': 'Visitors are asked first, unless you have asked them already or the server is your own.',
  timeline: 'A slider of years, from 2005 to today, and a button that plays them.',
};

export const hintOf = (tag: string, attribute: string): string =>
  HINTS[`${tag} ${attribute}`] ?? HINTS[attribute] ?? '';
