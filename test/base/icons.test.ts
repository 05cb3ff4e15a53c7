import { expect, fixture } from '@open-wc/testing';
import { icon } from '../../src/base/templates/icon.ts';
import { ICON_PATHS, type IconName } from '../../src/base/templates/icon-paths.ts';
import { streamIcon } from '../../src/base/templates/stream-icon.ts';
import { STREAMS } from '../../src/domain/stream.ts';

const NAMES = Object.keys(ICON_PATHS) as IconName[];
/** Half of the line, which reaches beyond the path on each side. */
const HALF_LINE = 1;

describe('icons', () => {
  for (const name of NAMES) {
    it(`${name}: parses to the end and stays on the 24-unit grid`, async () => {
      const box = await fixture<SVGSVGElement>(icon(name, 24));
      const path = box.querySelector('path')!;
      const { x, y, width, height } = path.getBBox();
      expect(x).to.be.at.least(HALF_LINE);
      expect(y).to.be.at.least(HALF_LINE);
      expect(x + width).to.be.at.most(24 - HALF_LINE);
      expect(y + height).to.be.at.most(24 - HALF_LINE);
      expect(Math.max(width, height)).to.be.at.least(12);
      // A browser draws a broken path up to the fault and says nothing. Appended after one, a line to nowhere near
      // the grid is not drawn either.
      path.setAttribute('d', `${ICON_PATHS[name]}M99 99h1`);
      expect(path.getBBox().x + path.getBBox().width).to.be.closeTo(100, 0.001);
    });
  }

  it('are all different drawings', () => {
    expect(new Set(Object.values(ICON_PATHS))).to.have.lengthOf(NAMES.length);
  });

  it('have a sign of its own for each known stream', () => {
    for (const stream of STREAMS) expect(streamIcon(stream)).to.equal(stream);
  });

  it('show any other stream under the common sign, even one named like a property of every object', () => {
    for (const stream of ['zoo', '', 'close', 'constructor', '__proto__']) expect(streamIcon(stream)).to.equal('door');
  });

  it('1.1.1: are hidden from assistive technology and take no focus', async () => {
    const box = await fixture<SVGSVGElement>(icon('school', 16));
    expect(box.getAttribute('aria-hidden')).to.equal('true');
    expect(box.getAttribute('focusable')).to.equal('false');
    expect(box.getBoundingClientRect().width).to.equal(16);
  });
});
