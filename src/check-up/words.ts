/** What the check-up says, all of it here so that it can be translated. It is in English: see docs/decisions. */
export const WORDS = {
  title: 'Check-up of this page',
  lede: 'For whoever looks after the page. It was made in this browser, from what the page itself can see; nothing was sent or kept.',
  summary: (faults: number, remarks: number): string =>
    `${faults === 0 ? 'No faults' : faults === 1 ? '1 fault' : `${faults} faults`}, ${remarks === 0 ? 'nothing else to look at' : remarks === 1 ? '1 thing to look at' : `${remarks} things to look at`}.`,
  weights: { fault: 'Fault', remark: 'Look', fine: 'Fine' },
  copy: 'Copy as text',
  copied: 'The report is copied.',
  selected: 'Your browser would not copy. The report is selected: press Ctrl and C, or ⌘ and C on a Mac.',
  again: 'Check again',
  checked: 'Checked again.',
  close: 'Close',
  asText: 'The report as text',
  failed: (title: string): string => `${title}: this part could not be checked.`,

  widgets: {
    title: 'Widgets',
    none: 'There is no widget on this page that the check-up can see. It does not look into frames or other components.',
    undefined: (name: string): string =>
      `${name} is not there: its script did not load or did not run. The browser’s console says why.`,
    error: (name: string): string => `${name} could not read its feed, and shows its fallback content or an error.`,
    stale: (name: string): string => `${name} shows earlier data: the last refresh failed.`,
    empty: (name: string): string =>
      `${name} has nothing to show: the feed has no records for it, or its attributes leave none over.`,
    loading: (name: string): string => `${name} is still loading. Check again in a moment.`,
    feedless: (name: string): string =>
      `${name} has no feed: nothing names one, or its address is none. Write feed="https://…" on its tag.`,
    ready: (name: string): string => `${name} is ready.`,
    hidden: (name: string): string => `${name} takes no room on the page: it, or something around it, is hidden.`,
    narrow: (name: string, width: number): string => `${name} is ${width} pixels wide; below 280 it may be cut.`,
    style: (name: string): string =>
      `The style attribute of ${name} is not in force: the page’s policy forbids it. Put the rule into the site’s style sheet.`,
    fallback: (name: string): string =>
      `${name} has nothing between its tags: visitors without scripts find nothing. Put a link there.`,
  },

  attributes: {
    title: 'Attributes',
    value: (name: string, attribute: string, value: string, allowed: string): string =>
      `${name}: ${attribute}="${value}" is not understood. It may be ${allowed}.`,
    number: 'a number above 0',
    switched: (name: string, attribute: string, value: string): string =>
      `${name}: ${attribute} is on wherever it is written, also as ${attribute}="${value}". To switch it off, take it away.`,
    absent: (name: string, attribute: string, value: string, known: string): string =>
      `${name}: ${attribute}="${value}" names nothing in what its feed has for it. There is ${known || 'none'}.`,
    slip: (name: string, written: string, attribute: string): string =>
      `${name} has no attribute ${written}. Is ${attribute} meant?`,
    map: (name: string, id: string): string => `${name}: map="${id}" is not the id of a <sanctuary-map> on this page.`,
    fine: 'What is written on the tags is understood.',
  },

  badges: {
    title: 'Badges',
    placeless: (name: string): string =>
      `${name} stands for no record. Write place="…" with the id of yours: it is in the places of the feed.`,
    unknown: (name: string, id: string, known: string): string =>
      `${name}: no place of the feed has the id “${id}”. There is ${known || 'none'}.`,
    hostless: (name: string): string =>
      `${name} stands here because the page is on your own computer. Its record names no hosts, so on a site it says that the award is not that site’s. Ask the publisher of the feed to write your site into the record, such as "hosts": ["www.your.site"].`,
    tried: (name: string, hosts: string): string =>
      `${name} stands here because the page is on your own computer. On a site it stands on ${hosts}, which its record names, and nowhere else.`,
    elsewhere: (name: string, host: string, hosts: string): string =>
      `${name} says that the award is not this site’s: its record names ${hosts || 'no hosts'}, and not ${host || 'this page'}. Ask the publisher of the feed to write it into "hosts".`,
    named: (name: string): string => `${name} stands on a site that its record names.`,
  },

  policy: {
    title: 'Content security policy',
    none: 'Nothing was refused while this page was watched. A policy that is sent as a header cannot be read from here.',
    refused: (directive: string, blocked: string): string => `${directive} refused ${blocked}.`,
    reported: (directive: string, blocked: string): string =>
      `${directive} would refuse ${blocked}; the policy only reports so far.`,
    inline: 'what is written into the page itself (inline)',
    trustedTypes: 'Trusted Types refused a policy: allow lit-html, with ’allow-duplicates’ if two scripts bring Lit.',
    meta: (policy: string): string => `The page has this policy in its head: ${policy}`,
  },

  referrer: {
    title: 'Referrer policy',
    none: 'The page names none in its head. One that is sent as a header cannot be read from here.',
    named: (policy: string): string => `The page says ${policy} in its head.`,
    leaks: (policy: string): string =>
      `The page says ${policy} in its head: every server that a link or picture leads to learns the whole address. strict-origin-when-cross-origin is safer.`,
    tiles: (name: string): string =>
      `${name} offers tiles. Its tile server is told the origin of this site, whatever the page says: many refuse whoever hides it.`,
  },

  copies: {
    title: 'Loaded once',
    once: (version: string): string => `The widgets are there once, in version ${version}.`,
    scripts: (count: number, addresses: string): string =>
      `${count} scripts bring widgets: ${addresses}. Nothing breaks, but visitors load more than they need: keep one.`,
    versions: (versions: string): string =>
      `Widgets of several versions are on this page: ${versions}. Load one of them.`,
    lit: (versions: string): string =>
      `Lit is there more than once (${versions}), from other components or a second script. Nothing breaks; it is loaded twice.`,
  },

  contrast: {
    title: 'Contrast',
    fine: (name: string, least: string, pair: string): string =>
      `${name}: every pair passes; the least is ${least}:1, ${pair}.`,
    low: (name: string, pair: string, ratio: string, least: string): string =>
      `${name}: ${pair} has ${ratio}:1 and needs ${least}:1 (WCAG 2.2, 1.4.3 and 1.4.11). Change one of the two tokens.`,
    picture: (name: string): string =>
      `${name} stands on a picture or a ground that lets others through: look at its contrast yourself.`,
    on: (front: string, ground: string): string => `${front} on ${ground}`,
    ground: 'the page’s own ground',
  },

  headings: {
    title: 'Headings',
    noFirst: 'The page has no h1: nobody who goes by headings learns what it is about.',
    skipped: (name: string, level: number, before: number, wanted: number): string =>
      `The heading of ${name} is an h${level} after an h${before}. Write heading-level="${wanted}".`,
    above: (name: string): string =>
      `The heading of ${name} is an h1. The page’s own title is that: write heading-level="2" or more.`,
    fine: (name: string, level: number): string =>
      `The heading of ${name} is an h${level}, and follows from what is above it.`,
  },

  names: {
    title: 'Names and language',
    noLanguage:
      'The page does not say what language it is in (WCAG 2.2, 3.1.1). Write lang on <html>; the widgets follow it.',
    language: (tag: string): string => `The page says it is in “${tag}”, and the widgets follow it.`,
    same: (names: string, words: string): string =>
      `${names} are all called “${words}”. Give each a heading of its own, so that they can be told apart.`,
    link: (name: string): string => `A link or button between the tags of ${name} has no words.`,
    image: (name: string): string => `An image between the tags of ${name} has no alt.`,
    logo: (name: string): string => `${name} has a logo without logo-alt, and so does not show it.`,
    frame: (address: string): string => `The frame of ${address} has no title.`,
    fine: 'Regions, links and frames of the widgets have names of their own.',
  },

  feeds: {
    title: 'Feeds',
    none: 'No widget here names a feed.',
    unread: (url: string): string => `${url} could not be read.`,
    age: (url: string, days: number): string =>
      `${url} says it was updated ${days === 1 ? '1 day' : `${days} days`} ago.`,
    old: (url: string, days: number): string =>
      `${url} says it was updated ${days} days ago. Ask its publisher whether it is still kept.`,
    undated: (url: string): string => `${url} does not say when it was updated.`,
    fetched: (url: string, minutes: number): string =>
      `${url} was last fetched ${minutes === 0 ? 'less than a minute' : minutes === 1 ? '1 minute' : `${minutes} minutes`} ago.`,
    issue: (where: string, message: string): string => `${where}: ${message}`,
    whole: 'The whole document',
    elsewhere: (where: string, document: string): string => `${where} in ${document}`,
    more: (count: number): string => `and ${count} more, which the browser’s console lists.`,
    fine: (url: string): string => `${url} has no mistakes that the widgets see.`,
  },
} as const;
