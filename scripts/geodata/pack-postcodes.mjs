import { readCsv } from '../read-csv.mjs';
import { encodeLines } from './encode-lines.mjs';
import { nationNumber, nearestNation, openTownNations } from './nations.mjs';

/** Steps a degree: a district is kilometres wide, and 0.002 degree keeps its middle to 125 m. */
const DISTRICT_STEPS = 500;
const SECTOR_STEPS = 1000;
const CENTRE_STEPS = 100;

/** Post towns that are parts of London are not what people call the place. */
const LONDON = new Set(['E', 'EC', 'N', 'NW', 'SE', 'SW', 'W', 'WC']);

/** Postcode areas that lie on both sides of a border. In any other the nation of most districts is that of all. */
const ON_A_BORDER = new Set(['CA', 'CH', 'DG', 'GL', 'HR', 'LD', 'LL', 'NE', 'NP', 'SY', 'TD']);

const ISLANDS = { BT: 'northern-ireland', GY: 'guernsey', IM: 'isle-of-man', JE: 'jersey' };

/** The rows of `outcodes.csv` in the order in which they are packed: area by area, as the file has them. */
function readDistricts(data) {
  const rows = readCsv(new URL('outcodes.csv', data)).map(({ outcode, lat, lng }) => {
    const [, area, number] = /^([A-Z]+)(\d.*)$/.exec(outcode);
    return { area, number, lng: Number(lng), lat: Number(lat) };
  });
  const areas = new Map(rows.map(({ area }) => [area, []]));
  for (const row of rows) areas.get(row.area).push(row);
  return [...areas.values()].flat();
}

/** What src/geodata/unpack-districts.ts reads. */
export function packDistricts(data) {
  const districts = readDistricts(data);
  const areas = readCsv(new URL('postcode-areas.csv', data));
  const nations = nationsOf(districts, openTownNations(data));
  const lines = areas.map(({ area, town }) => {
    const own = districts.filter((district) => district.area === area);
    const name = LONDON.has(area) ? 'London' : town;
    return [area, name, nations.usual.get(area), runs(own.map(({ number }) => number))].join('|');
  });
  return {
    AREAS: lines.join(';'),
    OTHER_NATIONS: nations.others.join(' '),
    CENTRES: encodeLines([areas.map((area) => [Number(area.centroid_lng), Number(area.centroid_lat)])], CENTRE_STEPS),
    POSITIONS: encodeLines([districts.map(({ lng, lat }) => [lng, lat])], DISTRICT_STEPS),
    NON_GEOGRAPHIC: readCsv(new URL('non-geographic-districts.csv', data))
      .map(({ district }) => district)
      .join(' '),
  };
}

/** `1 2 3 5` as `1-3 5`. */
function runs(numbers) {
  const found = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run && /^\d+$/.test(number) && Number(number) === Number(run.at(-1)) + 1) run[1] = number;
    else found.push([number]);
  }
  return found.map((run) => run.join('-')).join(' ');
}

/** The usual nation of each area, and `CH5=2` for each district that is elsewhere. */
function nationsOf(districts, towns) {
  const usual = new Map();
  const others = [];
  for (const area of new Set(districts.map((district) => district.area))) {
    const own = districts
      .filter((district) => district.area === area)
      .map(({ number, lng, lat }) => ({ number, nation: ISLANDS[area] ?? nearestNation(towns, lng, lat) }));
    const count = (nation) => own.filter((district) => district.nation === nation).length;
    const most = own.map(({ nation }) => nation).sort((a, b) => count(b) - count(a))[0];
    usual.set(area, nationNumber(most));
    if (!ON_A_BORDER.has(area)) continue;
    for (const { number, nation } of own) if (nation !== most) others.push(`${area}${number}=${nationNumber(nation)}`);
  }
  return { usual, others };
}

/**
 * What src/geodata/unpack-sectors.ts reads: for each district which of ten digits it has, and where these are from the
 * packed middle of the district.
 */
export function packSectors(data) {
  const sectors = new Map();
  for (const { sector, lng, lat } of readCsv(new URL('postcode-sectors.csv', data))) {
    const [district, digit] = sector.split(' ');
    sectors.set(district, [...(sectors.get(district) ?? []), { digit, point: [Number(lng), Number(lat)] }]);
  }
  const snap = (degrees) => Math.round(degrees * DISTRICT_STEPS) / DISTRICT_STEPS;
  const digits = [];
  const steps = [];
  for (const { area, number, lng, lat } of readDistricts(data)) {
    const own = sectors.get(area + number) ?? [];
    digits.push(own.map(({ digit }) => digit).join(''));
    let from = [snap(lng), snap(lat)];
    for (const { point } of own) {
      steps.push([point[0] - from[0], point[1] - from[1]]);
      from = point;
    }
  }
  return { DIGITS: digits.join(' '), STEPS: encodeSteps(steps, SECTOR_STEPS) };
}

/** As `encodeLines`, of differences that are taken already. */
function encodeSteps(points, steps) {
  const total = [0, 0];
  return encodeLines(
    [points.map((point) => point.map((step, axis) => (total[axis] += Math.round(step * steps)) / steps))],
    steps,
  );
}
