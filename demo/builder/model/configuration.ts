import { elementOf, type ElementOption } from './element-options.ts';
import { WORDING, type ElementWording } from './wording.ts';

/** The ways in which a widget comes onto a page. */
export const WAYS = ['tag', 'file', 'div', 'frame', 'link', 'npm'] as const;
export type Way = (typeof WAYS)[number];

/** What somebody has chosen: all that the snippets and the paperwork are written from. */
export interface Configuration {
  readonly tag: string;
  /** Attributes by name; a switch that is on is empty. An option left as it is, is not in it. */
  readonly options: Readonly<Record<string, string>>;
  readonly way: Way;
  /** Absolute URL of the feed, or empty. */
  readonly feed: string;
  /** Absolute URL of the folder with the widgets' files, with a slash at its end, or empty. Never taken from a link. */
  readonly files: string;
  /** What visitors have where the widget is not. */
  readonly words: string;
  readonly href: string;
  /** Language of a frame (BCP 47), which cannot see that of the page around it; empty for English. */
  readonly lang: string;
  /** Whether the space is kept by the site's style sheet rather than by a `style` attribute. */
  readonly sheet: boolean;
}

/** Stands in a snippet until the true address is known. */
export const EXAMPLE = { feed: 'https://your.site/feed.json', files: 'https://your.site/sanctuary-widgets/' } as const;

/** A configuration with nothing chosen. */
export function plainConfiguration(tag: string): Configuration {
  return { tag, options: {}, way: 'tag', feed: '', files: '', words: '', href: '', lang: '', sheet: false };
}

/** The words of the configuration's element. */
export const wordingOf = ({ tag }: Configuration): ElementWording => WORDING[tag]!;

/** The options of the configuration's element. */
export const optionsOf = ({ tag }: Configuration): readonly ElementOption[] => elementOf(tag)?.options ?? [];

export const feedOf = ({ feed }: Configuration): string => feed || EXAMPLE.feed;
export const filesOf = ({ files }: Configuration): string => files || EXAMPLE.files;

/** The link for visitors without the widget, as it stands in the snippets. */
export function linkOf(configuration: Configuration): { readonly words: string; readonly href: string } {
  const { link } = wordingOf(configuration);
  return { words: configuration.words || link.words, href: configuration.href || link.href };
}

/** The space to keep, as declarations of CSS; `undefined` where the widget needs none. */
export function spaceOf(configuration: Configuration): string | undefined {
  const lengths = elementOf(configuration.tag)?.lengths;
  return wordingOf(configuration).space(configuration.options, (name) => lengths?.get(name) ?? '0');
}
