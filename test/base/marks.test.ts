import { expect, fixture, html } from '@open-wc/testing';
import { marks } from '../../src/base/styles/marks.ts';
import { tokens } from '../../src/base/styles/tokens.ts';
import { createClusterMark } from '../../src/base/templates/cluster-mark.ts';
import { createGroupMark } from '../../src/base/templates/group-mark.ts';
import { ICON_PATHS } from '../../src/base/templates/icon-paths.ts';
import { createPlaceMark } from '../../src/base/templates/place-mark.ts';
import { GROUP_STATUSES } from '../../src/domain/group.ts';
import { AWARD_STATUSES } from '../../src/domain/place.ts';
import { STREAMS } from '../../src/domain/stream.ts';

/** Shows marks under the real style sheets. */
async function show(...nodes: readonly SVGSVGElement[]): Promise<void> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, marks.styleSheet!];
  root.append(...nodes);
}

/** What is left of a mark once every colour is taken away: its forms, which are filled like its edge, the line. */
function withoutColour(mark: SVGSVGElement): string {
  return [...mark.querySelectorAll('path, circle')]
    .map((part) => {
      const { fill, stroke, strokeDasharray } = getComputedStyle(part);
      return [part.getAttribute('d') ?? part.getAttribute('r'), fill === stroke, strokeDasharray].join(' ');
    })
    .join('\n');
}

const widths = (mark: SVGSVGElement): number[] =>
  [...mark.querySelectorAll('.arch-part')].map((part) => part.getBoundingClientRect().width);

describe('marks', () => {
  it('1.4.1: tell every award status apart without colour', async () => {
    const all = AWARD_STATUSES.map((status) => createPlaceMark({ status, stream: 'school' }));
    await show(...all);
    expect(new Set(all.map(withoutColour))).to.have.lengthOf(AWARD_STATUSES.length);
  });

  it('1.4.1: tell every group status apart without colour', async () => {
    const all = GROUP_STATUSES.map((status) => createGroupMark({ status }));
    await show(...all);
    expect(new Set(all.map(withoutColour))).to.have.lengthOf(GROUP_STATUSES.length);
  });

  it('hold the sign of the stream, the common one for a new stream, or none', () => {
    const sign = (stream?: string): string | null | undefined =>
      createPlaceMark({ status: 'awarded', stream }).querySelector('.arch-icon')?.getAttribute('d');
    for (const stream of STREAMS) expect(sign(stream)).to.equal(ICON_PATHS[stream]);
    expect(sign('zoo')).to.equal(ICON_PATHS.door);
    expect(sign()).to.equal(undefined);
  });

  it('stand on dotted ground where the position is approximate, and only there', () => {
    const ground = (approximate: boolean): Element | null =>
      createPlaceMark({ status: 'awarded', approximate }).querySelector('.arch-ground');
    expect(ground(true)).to.not.equal(null);
    expect(ground(false)).to.equal(null);
  });

  it('are 28 px wide for a place, wider for a group, and scale', async () => {
    const all = [
      createPlaceMark({ status: 'awarded' }),
      createGroupMark({ status: 'active' }),
      createPlaceMark({ status: 'awarded', height: 17 }),
    ];
    await show(...all);
    expect(all.map((mark) => mark.getBoundingClientRect().width)).to.deep.equal([28, 40, 14]);
  });

  it('make room for the number of a cluster', async () => {
    for (const count of ['2', '148', '9,999', '123,456', '١٬٢٣٤']) {
      const mark = createClusterMark({ count, parts: [{ kind: 'school', count: 1 }] });
      await show(mark);
      const text = mark.querySelector('text')!;
      expect(text.textContent).to.equal(count);
      expect(text.getBoundingClientRect().width).to.be.below(mark.getBoundingClientRect().width - 8);
    }
  });

  it('show the kinds of a cluster in lengths, the smallest still seen, the whole as wide as the arch', async () => {
    const parts = [
      { kind: 'school', count: 9_000 },
      { kind: 'group', count: 3_000 },
      { kind: 'zoo', count: 0 },
      { kind: 'rest', count: 1 },
    ] as const;
    const mark = createClusterMark({ count: '12k', parts });
    await show(mark);
    const [school = 0, group = 0, rest = 0, ...none] = widths(mark);
    expect(none).to.deep.equal([]);
    expect(school).to.be.above(2 * group);
    expect(group).to.be.above(rest);
    expect(rest).to.be.at.least(3);
    expect(school + group + rest + 2 * 2).to.be.closeTo(mark.getBoundingClientRect().width, 0.01);
  });

  it('draw no bar for a cluster of nothing known', () => {
    expect(createClusterMark({ count: '3', parts: [] }).querySelector('.arch-part')).to.equal(null);
  });

  it('1.1.1: are hidden from assistive technology and take no focus', () => {
    const all = [
      createPlaceMark({ status: 'awarded' }),
      createGroupMark({ status: 'active' }),
      createClusterMark({ count: '3', parts: [] }),
    ];
    for (const mark of all) {
      expect(mark.getAttribute('aria-hidden')).to.equal('true');
      expect(mark.getAttribute('focusable')).to.equal('false');
    }
  });
});
