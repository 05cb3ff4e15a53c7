import { isKnownStream } from '../../domain/stream.ts';
import type { IconName } from './icon-paths.ts';

/**
 * The sign of a kind of listing.
 *
 * @param kind `group`, or any stream a feed names; one we have never heard of gets the common sign, the open door
 */
export function streamIcon(kind: string): IconName {
  return kind === 'group' || isKnownStream(kind) ? kind : 'door';
}
