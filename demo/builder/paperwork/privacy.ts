import { unstatedConsents } from '../model/consents.ts';
import { filesOf, type Configuration } from '../model/configuration.ts';
import { pictureServers } from './policy.ts';

const LISTS: Readonly<Record<string, string>> = {
  'sanctuary-map': 'The map on this page is drawn in your browser from a public list of groups and organisations.',
  'sanctuary-group-finder':
    'The group finder on this page answers in your browser, from a public list of groups. What you type into it is sent to nobody.',
  'sanctuary-pledge-counter': 'The count of pledges on this page is made in your browser from a public list.',
  'sanctuary-story-carousel':
    'The stories on this page come from a public list of stories that were told with consent, and are put together in your browser.',
  'sanctuary-badge': 'The award on this page is checked in your browser against a public list of awards.',
};

const KEEPS = 'It sets no cookies, stores nothing on your device, and does not follow you.';

const LOCATION =
  'If you press “Use my location”, your browser asks you first. Your position is rounded to about a kilometre, used on your device, and sent to nobody.';

/** A paragraph for a site's privacy notice that says what this choice of widget does, and no more. */
export function privacyParagraph(configuration: Configuration): string {
  if (configuration.way === 'link') return '';
  return [
    LISTS[configuration.tag],
    KEEPS,
    fetched(configuration),
    ...pictures(configuration),
    ...location(configuration),
  ]
    .filter(Boolean)
    .join(' ');
}

function fetched(configuration: Configuration): string {
  const { way, feed } = configuration;
  const list = `Your browser fetches the list from its publisher${feed ? ` (${hostOf(feed)})` : ''}`;
  const script =
    way === 'npm' ? undefined : `${way === 'frame' ? 'the frame' : 'the script'} from ${scriptHost(configuration)}`;
  const sees = script
    ? 'which can see your IP address, as with any web page'
    : 'which can see your IP address as with any web page';
  return script ? `${list} and ${script}, ${sees}.` : `${list}, ${sees}.`;
}

function scriptHost(configuration: Configuration): string {
  return configuration.files ? hostOf(filesOf(configuration)) : 'this website';
}

function pictures(configuration: Configuration): readonly string[] {
  const { tag, options } = configuration;
  const [server] = pictureServers(configuration);
  if (server === undefined) return [];
  if (tag === 'sanctuary-map') {
    const learns = 'which can then see your IP address, the name of this website and which part of the map you look at';
    return options['tiles-consent'] === 'given' && unstatedConsents(configuration).length === 0
      ? [`Its pictures come from ${hostOf(server)}, ${learns}.`]
      : [
          `If you load the detailed map, its pictures come from ${hostOf(server)}, ${learns}. You can go back to the drawn map at any time.`,
        ];
  }
  if (tag === 'sanctuary-badge') return server === "'self'" ? [] : [`The logo comes from ${hostOf(server)}.`];
  const others = pictureServers(configuration).slice(1).map(hostOf);
  const from = others.length > 0 ? ` or from ${others.join(', ')}` : '';
  return [`Photos come from the same server${from}, without being told which page you are on.`];
}

function location({ tag, options }: Configuration): readonly string[] {
  const asks = tag === 'sanctuary-group-finder' || (tag === 'sanctuary-map' && options['no-tools'] === undefined);
  return asks ? [LOCATION] : [];
}

const hostOf = (address: string): string => new URL(address).host;
