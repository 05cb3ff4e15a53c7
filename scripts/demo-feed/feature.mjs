/**
 * A GeoJSON feature (RFC 7946, section 3.2) without the members that have no value.
 *
 * @param {string} id
 * @param {[number, number] | null} position longitude and latitude; `null` for a record that has no point
 * @param {Record<string, unknown>} properties empty strings and `undefined` are left out
 */
export function feature(id, position, properties) {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  return {
    type: 'Feature',
    id,
    geometry: position && { type: 'Point', coordinates: position },
    properties: Object.fromEntries(known),
  };
}
