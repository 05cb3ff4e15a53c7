import type { TileFailure } from '../tile-source.ts';
import type { ProbeAnswer } from './tile-probe.ts';

/**
 * Why a tile did not come; nothing where one did.
 *
 * @param isForbidden whether the page's policy has just forbidden a picture of this server
 */
export function tileFailure(
  url: string,
  { isPicture, status }: ProbeAnswer,
  isForbidden: boolean,
): TileFailure | undefined {
  if (isForbidden) return { kind: 'policy', url };
  if (status !== undefined && status >= 400) return { kind: kindOf(status), url, status };
  if (isPicture) return undefined;
  return { kind: navigator.onLine ? 'unreachable' : 'offline', url, status };
}

function kindOf(status: number): TileFailure['kind'] {
  if (status === 404 || status === 410) return 'missing';
  if (status === 429) return 'busy';
  return status < 500 ? 'refused' : 'broken';
}
