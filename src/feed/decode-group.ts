import type { Group } from '../domain/group.ts';
import { decodeArea } from './decode-area.ts';
import { decodePosition } from './decode-position.ts';
import { decodeRecords, type CollectionContext, type DecodedCollection } from './decode-records.ts';
import { groupRule } from './generated/group-rule.ts';
import type { WireGroup } from './generated/wire.ts';
import { hasProperty } from './has-property.ts';
import type { RecordDecoder } from './record-decoder.ts';

/** Reads a group from its GeoJSON Feature. */
const groupDecoder: RecordDecoder<WireGroup, Group> = {
  rule: groupRule,
  list: 'features',
  decode({ id, geometry, properties }, raw, notes) {
    const name = notes.text(properties.name, '/properties/name', 'set-aside');
    if (name === undefined) return undefined;
    // Fails closed: what is broken may have been "closed".
    if (properties.status === undefined && hasProperty(raw, 'status')) {
      notes.add('set-aside', 'unusable-status', '/properties/status');
      return undefined;
    }
    return {
      type: 'group',
      id: String(id),
      name,
      kind: notes.text(properties.kind, '/properties/kind'),
      areas: notes.texts(properties.areas, '/properties/areas'),
      areaServed: decodeArea(properties.areaServed, '/properties/areaServed', notes),
      nation: properties.nation,
      region: notes.text(properties.region, '/properties/region'),
      status: properties.status ?? 'active',
      position: decodePosition(geometry, Boolean(raw.geometry), notes),
      url: notes.link(properties.url, '/properties/url'),
      contact: notes.link(properties.contact, '/properties/contact', 'contact'),
      social: notes.links(properties.social, '/properties/social'),
      since: notes.date(properties.since, '/properties/since'),
      lastConfirmed: notes.date(properties.lastConfirmed, '/properties/lastConfirmed'),
      source: notes.link(properties.source, '/properties/source'),
      summary: notes.text(properties.summary, '/properties/summary'),
    };
  },
};

/** @throws FeedError `wrong-shape` */
export function decodeGroups(
  collection: unknown,
  context: CollectionContext,
): Promise<DecodedCollection<readonly Group[]>> {
  return decodeRecords(groupDecoder, collection, context);
}
