/** What each must reach: its ratio to the same thing written by hand, and the tag by which the table calls it. */
const WIDGETS = [
  { widget: 'badge', tag: 'sanctuary-badge', ratio: 1.1 },
  { widget: 'counter', tag: 'sanctuary-pledge-counter', ratio: 1.2 },
  { widget: 'carousel', tag: 'sanctuary-story-carousel' },
];

/** Milliseconds of blocking, and kilobytes on the wire: of one with Lit, of all three. */
const [BLOCKING, ONE, ALL] = [50, 9, 14];

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * What the light elements must reach beside the same thing written by hand.
 *
 * @param {(name: string) => Record<string, number>} figures medians
 * @returns {{ target: string, measured: string, met: boolean }[]}
 */
export function targets(figures) {
  const rows = WIDGETS.flatMap(({ widget, tag, ratio: most }) => {
    const { ready, shift, blocking, weight } = figures(`\`<${tag}>\` alone`);
    const ratio = ready / figures(`${widget} by hand`).ready;
    return [
      ...(most
        ? [{ target: `${widget} ready within ${most} of one by hand`, measured: ratio.toFixed(2), met: ratio <= most }]
        : []),
      { target: `${widget}: layout shift 0`, measured: shift.toFixed(3), met: shift === 0 },
      {
        target: `${widget}: blocking under ${BLOCKING} ms`,
        measured: `${blocking.toFixed(0)} ms`,
        met: blocking < BLOCKING,
      },
      { target: `${widget} with Lit at most ${ONE} kB`, measured: kB(weight), met: weight <= ONE * 1000 },
    ];
  });
  const { bytes } = figures('all three by the autoloader');
  return [
    ...rows,
    { target: `all three with Lit, feed and page at most ${ALL} kB`, measured: kB(bytes), met: bytes <= ALL * 1000 },
  ];
}
