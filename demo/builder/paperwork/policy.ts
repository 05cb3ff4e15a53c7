import { feedOf, filesOf, type Configuration } from '../model/configuration.ts';
import { ONE_FILE } from '../snippets/one-file.ts';

/** A directive of a content security policy, and why the widget needs it. */
export interface PolicyLine {
  readonly directive: string;
  readonly why: string;
}

/**
 * What a site's content security policy has to allow for this choice, and nothing more (Content Security Policy Level 3).
 * Addresses are named in full: they hold whether or not they are the site's own.
 */
export function policyLines(configuration: Configuration): readonly PolicyLine[] {
  const { way } = configuration;
  if (way === 'link') return [];
  if (way === 'frame') return frameLines(configuration);
  const script =
    way === 'npm'
      ? { directive: "script-src 'self'", why: 'the widget is a part of your site’s own script' }
      : {
          directive: `script-src ${folderOf(configuration)}${way === 'file' ? ONE_FILE : ''}`,
          why: way === 'file' ? 'the one file' : 'the widget’s script and the parts it loads later',
        };
  return [
    script,
    {
      directive: `connect-src ${originOf(feedOf(configuration))}`,
      why: 'the feed; add the servers of its documents, where it keeps them elsewhere',
    },
    ...pictureLines(configuration),
    {
      directive: 'trusted-types lit-html',
      why: 'only if your policy says require-trusted-types-for: the widgets need no other',
    },
  ];
}

/** The frame has a policy of its own; the page around it needs to let it in, and the script that gives it its height. */
function frameLines(configuration: Configuration): readonly PolicyLine[] {
  const folder = folderOf(configuration);
  return [
    { directive: `frame-src ${folder}`, why: 'the page in the frame, which has a strict policy of its own' },
    {
      directive: `script-src ${folder}`,
      why: 'the script that gives the frame its height; without it the height is fixed',
    },
  ];
}

function pictureLines(configuration: Configuration): readonly PolicyLine[] {
  const servers = pictureServers(configuration);
  if (servers.length === 0) return [];
  return [{ directive: `img-src ${servers.join(' ')}`, why: PICTURES[configuration.tag] ?? 'pictures' }];
}

const PICTURES: Readonly<Record<string, string>> = {
  'sanctuary-map': 'the tiles of the detailed map',
  'sanctuary-story-carousel': 'photos of stories; without it a drawn pattern stands in their place',
  'sanctuary-badge': 'the logo',
};

/** Servers that pictures come from: those of tiles, of photos or of a logo. */
export function pictureServers({ tag, options, ...rest }: Configuration): readonly string[] {
  if (tag === 'sanctuary-map' && options['tiles'] !== undefined && options['tile-url'])
    return [originOf(options['tile-url'].replaceAll(/[{}]/g, ''))];
  if (tag === 'sanctuary-badge' && options['logo'] && options['logo-alt']) return [originOf(options['logo'])];
  if (tag !== 'sanctuary-story-carousel') return [];
  const named = (options['photo-hosts'] ?? '').split(/[\s,]+/).filter(Boolean);
  return [originOf(feedOf({ tag, options, ...rest })), ...named.map((host) => `https://${host}`)];
}

/** The origin of an address as a policy names it; `'self'` for a path of the site's own. */
function originOf(address: string): string {
  return address.startsWith('/') ? "'self'" : new URL(address).origin;
}

function folderOf(configuration: Configuration): string {
  return `${filesOf(configuration).replace(/\/+$/, '')}/`;
}
