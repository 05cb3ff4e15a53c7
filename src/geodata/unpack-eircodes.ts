import type { Position } from '../domain/geo.ts';
import { decodeLines } from './decode-lines.ts';
import { KEYS, POSITIONS } from './generated/eircodes.ts';

/** The routing key of an Eircode, and where its post town is. */
export interface RoutingKey {
  readonly code: string;
  readonly postTown: string;
  /** To 0.001 degree. */
  readonly position: Position;
}

/** Unpacks the routing keys, by their three characters. Its own chunk: load it with `loadGazetteer`. */
export function unpackEircodes(): ReadonlyMap<string, RoutingKey> {
  const positions = decodeLines(POSITIONS, 1000)[0]!;
  return new Map(
    KEYS.split('|').map((text, index) => {
      const code = text.slice(0, 3);
      return [code, { code, postTown: text.slice(3), position: positions[index]! }];
    }),
  );
}
