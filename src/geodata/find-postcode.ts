import type { EircodeQuery, PostcodeQuery } from '../domain/place-query.ts';
import type { Finding, GazetteerPlace } from './gazetteer.ts';
import type { Districts, Postcode } from './unpack-districts.ts';
import type { RoutingKey } from './unpack-eircodes.ts';
import type { Sectors } from './unpack-sectors.ts';

/**
 * Kilometres within which nine in ten are. Of the sectors of an area or a district it is measured, by a test; for sectors
 * and routing keys, whose parts the data lacks, it is a guess.
 */
export const PRECISION = { area: 33, district: 12, sector: 3, routingKey: 12 } as const;

/** What of the codes has been loaded. */
export interface Codes {
  readonly districts?: Districts | undefined;
  readonly sectors?: Sectors | undefined;
  readonly eircodes?: ReadonlyMap<string, RoutingKey> | undefined;
}

/** Where a postcode is: by its sector, its district, or what stands in for a district that is not known. */
export function findPostcode(query: PostcodeQuery, { districts, sectors, eircodes }: Codes): Finding {
  const key = query.routingKey && eircodes?.get(query.routingKey);
  if (!districts) return { outcome: 'unavailable', part: 'districts' };
  const area = districts.area(query.area);
  if (query.district === undefined) return area ? found(areaPlace(area)) : { outcome: 'unknown' };
  const district = districts.district(query.district);
  if (key && district) return { outcome: 'ambiguous', choices: [districtPlace(district), keyPlace(key)] };
  if (key) return found(keyPlace(key));
  if (districts.isNonGeographic(query.district)) {
    return { outcome: 'refused', reason: 'non-geographic', text: query.district };
  }
  if (district) {
    const sector = query.sector && sectors?.sector(query.sector);
    return found(sector ? sectorPlace(district, query.sector, sector) : districtPlace(district));
  }
  const standIn = districts.standIn(query.area, query.district);
  if (!standIn) return { outcome: 'unknown' };
  const place = standIn === area ? areaPlace(area) : { ...districtPlace(standIn), precision: PRECISION.area };
  return { outcome: 'found', place, standsFor: query.district };
}

/** Where an Eircode is: at its routing key, for what follows that says nothing of where. */
export function findEircode(query: EircodeQuery, { eircodes }: Codes): Finding {
  if (!eircodes) return { outcome: 'unavailable', part: 'eircodes' };
  const key = eircodes.get(query.routingKey);
  return key ? found(keyPlace(key)) : { outcome: 'unknown' };
}

const found = (place: GazetteerPlace): Finding => ({ outcome: 'found', place });

function areaPlace({ code, position, nation, postTown }: Postcode): GazetteerPlace {
  const precision = PRECISION.area;
  return { id: `postcode:${code}`, kind: 'postcode-area', name: code, position, precision, nation, postTown };
}

export function districtPlace({ code, position, nation, postTown }: Postcode): GazetteerPlace {
  const precision = PRECISION.district;
  return { id: `postcode:${code}`, kind: 'postcode-district', name: code, position, precision, nation, postTown };
}

function sectorPlace(district: Postcode, code: string, position: GazetteerPlace['position']): GazetteerPlace {
  return {
    ...districtPlace(district),
    id: `postcode:${code}`,
    kind: 'postcode-sector',
    name: code,
    position,
    precision: PRECISION.sector,
  };
}

function keyPlace({ code, postTown, position }: RoutingKey): GazetteerPlace {
  return {
    id: `eircode:${code}`,
    kind: 'routing-key',
    name: code,
    position,
    precision: PRECISION.routingKey,
    nation: 'ireland',
    postTown,
  };
}
