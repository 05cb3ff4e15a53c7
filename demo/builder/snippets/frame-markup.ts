import { feedOf, filesOf, wordingOf, type Configuration } from '../model/configuration.ts';
import { element, inFolder } from './markup.ts';
import type { Piece } from './piece.ts';
import { widgetAttributes } from './widget-tag.ts';

/** What the address of a frame does not take, or has already: what needs another widget on the page, and the feed. */
const LEFT_OUT: readonly string[] = ['feed', 'map'];

/** For editors that allow frames and no tags of ours: see docs/embedding.md. */
export function frameMarkup(configuration: Configuration): readonly Piece[] {
  const { tag, lang } = configuration;
  const { frame } = wordingOf(configuration);
  const files = filesOf(configuration);
  const taken = widgetAttributes(configuration).filter(([name]) => !LEFT_OUT.includes(name));
  const query = new URLSearchParams([
    ['feed', feedOf(configuration)],
    ...(lang ? [['lang', lang]] : []),
    ...taken.map((each) => [...each]),
  ]);
  const address = inFolder(
    files,
    `embed/${tag.replace('sanctuary-', '')}.html?${query.toString().replace(/=(?=&|$)/g, '')}`,
  );
  return [
    {
      name: 'the snippet',
      where: 'Where the widget is to stand:',
      code: element('iframe', [
        ['src', address],
        ['title', frame.title],
        ['width', '600'],
        ['height', String(frame.height)],
        ['loading', 'lazy'],
        ...(frame.allow ? [['allow', frame.allow] as const] : []),
        ['referrerpolicy', 'strict-origin'],
        ...(configuration.sheet ? [] : [['style', 'border: 0; width: 100%'] as const]),
      ]),
    },
    {
      name: 'the script',
      where: 'If you may paste a script too, once a page: it gives the frame the height of what is in it.',
      code: element('script', [
        ['async', ''],
        ['src', inFolder(files, 'embed/parent.js')],
      ]),
    },
    {
      name: 'the command',
      where:
        'If the folder with the files stands under a name that people trust, have your web team run this in the source of sanctuary-widgets. The frames then show your feed and no other, and a site that knows oEmbed takes their address alone.',
      code: bindCommand(configuration),
    },
  ];
}

/** What makes frames of one feed: see scripts/embed.mjs. */
function bindCommand(configuration: Configuration): string {
  const { lang } = configuration;
  const words = ['--feed', shellWord(feedOf(configuration)), '--base', shellWord(inFolder(filesOf(configuration), ''))];
  return `npm run embed -- ${[...words, ...(lang ? ['--lang', lang] : [])].join(' ')}`;
}

/** A word of a command line as POSIX shells read it (2.2.2), whatever stands in it. */
const shellWord = (text: string): string => (/^[\w:/.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
