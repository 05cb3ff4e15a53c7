import type { Place } from '../domain/place.ts';
import { decodePosition } from './decode-position.ts';
import { decodeRecords, type CollectionContext, type DecodedCollection } from './decode-records.ts';
import { placeRule } from './generated/place-rule.ts';
import type { WirePlace } from './generated/wire.ts';
import { hasProperty } from './has-property.ts';
import type { RecordDecoder } from './record-decoder.ts';

/** Reads a place from its GeoJSON Feature. */
const placeDecoder: RecordDecoder<WirePlace, Place> = {
  rule: placeRule,
  list: 'features',
  decode({ id, geometry, properties }, raw, notes) {
    const name = notes.text(properties.name, '/properties/name', 'set-aside');
    const stream = notes.words(properties.stream, '/properties/stream', 'set-aside');
    if (name === undefined || stream === undefined) return undefined;
    return {
      type: 'place',
      id: String(id),
      name,
      stream,
      title: notes.text(properties.title, '/properties/title'),
      status: properties.status,
      awardedOn: notes.date(properties.awardedOn, '/properties/awardedOn'),
      reaccreditedOn: notes.dates(properties.reaccreditedOn, '/properties/reaccreditedOn'),
      grantedBy: notes.text(properties.grantedBy, '/properties/grantedBy'),
      level: properties.level,
      group: properties.group === undefined ? undefined : String(properties.group),
      nation: properties.nation,
      url: notes.link(properties.url, '/properties/url'),
      town: notes.text(properties.town, '/properties/town'),
      hosts: (properties.hosts ?? []).flatMap((host) => host.toLowerCase()),
      // Fails closed: what is not said to be exact is not drawn as exact.
      precision: properties.precision ?? 'town',
      position: decodePosition(geometry, Boolean(raw.geometry), notes),
      branches: notes.texts(properties.branches, '/properties/branches'),
      lastConfirmed: notes.date(properties.lastConfirmed, '/properties/lastConfirmed'),
      source: notes.link(properties.source, '/properties/source'),
      // Fails closed: one that is broken is not the same as none.
      credential: properties.credential ?? (hasProperty(raw, 'credential') ? '' : undefined),
    };
  },
};

/** @throws FeedError `wrong-shape` */
export function decodePlaces(
  collection: unknown,
  context: CollectionContext,
): Promise<DecodedCollection<readonly Place[]>> {
  return decodeRecords(placeDecoder, collection, context);
}
