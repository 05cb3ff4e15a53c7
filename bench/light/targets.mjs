/**
 * What the light elements must reach beside the same thing written by hand.
 *
 * @param {(name: string) => Record<string, number>} figures medians
 * @returns {{ target: string, measured: string, met: boolean }[]}
 */
export function targets(figures) {
  const alone = figures('`<sanctuary-pledge-counter>` alone');
  const ratio = alone.ready / figures('counter by hand').ready;
  return [
    { target: 'counter ready within 1.2 of one by hand', measured: `${ratio.toFixed(2)} times`, met: ratio <= 1.2 },
    { target: 'counter: layout shift 0', measured: alone.shift.toFixed(3), met: alone.shift === 0 },
    { target: 'counter: blocking under 50 ms', measured: `${alone.blocking.toFixed(0)} ms`, met: alone.blocking < 50 },
    {
      target: 'counter with Lit at most 9 kB on the wire',
      measured: `${(alone.weight / 1000).toFixed(1)} kB`,
      met: alone.weight <= 9000,
    },
  ];
}
