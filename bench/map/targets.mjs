/**
 * What the map must reach beside Leaflet.markercluster.
 *
 * @param {(by: 'ours' | 'markercluster', size: number) => Record<string, number>} figures medians
 * @returns {{ target: string, measured: string, met: boolean }[]}
 */
export function targets(figures) {
  const ratio = (size) => figures('markercluster', size).first / figures('ours', size).first;
  const growth = figures('ours', 100_000).first / figures('ours', 1_000).first;
  const worst = (key) => Math.max(...[1_000, 10_000, 100_000].map((size) => figures('ours', size)[key]));
  return [
    atLeast('first marks, 10,000 places: 4 times faster', ratio(10_000), 4),
    atLeast('first marks, 100,000 places: 40 times faster', ratio(100_000), 40),
    atMost('first marks from 1,000 to 100,000 places: 1.5 times longer', growth, 1.5, 'times'),
    atMost('no task over 50 ms once the feed is parsed', worst('longest'), 50, 'ms'),
    atMost('heap for marks under 2 MB', worst('heap'), 2, 'MB'),
    atMost('frame p95 under 20 ms', worst('frame'), 20, 'ms'),
  ];
}

const atLeast = (target, value, limit) => ({ target, measured: `${value.toFixed(1)} times`, met: value >= limit });
const atMost = (target, value, limit, unit) => ({
  target,
  measured: value === 0 ? 'none' : `${value.toFixed(1)} ${unit}`,
  met: value <= limit,
});
