/** What is drawn survives the build: a shape that is not closed swallows those after it, and nothing of them is drawn. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { COUNCIL, frameSites, WIDGETS } from '../support/frame-sites.mjs';

/** A shape's tag up to the next tag or the end of its template. */
const SHAPE = /<(?:circle|ellipse|line|path|polygon|polyline|rect)[\s$][^<`]*(?:<\/)?/g;

const STATES = ['awarded', 'working-towards', 'pledged', 're-accreditation-due', 'lapsed'];

const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

let sites;
before(async () => (sites = await frameSites()));
after(() => sites.close());

describe('the drawings in the build', () => {
  it('have every shape closed', () => {
    const found = scripts.flatMap((file) =>
      (readFileSync(join('dist', file), 'utf8').match(SHAPE) ?? []).map((tag) => ({ file, tag })),
    );
    assert.ok(found.length > 20, `only ${found.length} shapes were looked at`);
    // A tag that another template interrupts is left out: where it ends is not in sight.
    const open = found.filter(({ tag }) => tag.includes('>') && !tag.includes('/>') && !tag.endsWith('</'));
    assert.deepEqual(open, []);
  });

  it('are drawn, all of a seal: rings, words, door and sign', async () => {
    const features = STATES.map((status) => ({
      type: 'Feature',
      id: status,
      geometry: null,
      properties: { name: 'A school (invented)', stream: 'school', title: 'An award', status, hosts: [COUNCIL] },
    }));
    const places = { type: 'FeatureCollection', features };
    sites.put(WIDGETS, '/feed/awards.json', { version: '1.0', title: 'A feed (invented)', places });
    const origin = sites.origin(WIDGETS);
    const { tab, close } = await sites.show(
      `<script type="module" src="${origin}/autoloader.js"></script>` +
        STATES.map((id) => `<sanctuary-badge feed="${origin}/feed/awards.json" place="${id}"></sanctuary-badge>`).join(
          '',
        ),
    );
    for (const state of STATES) {
      const seal = tab.locator(`sanctuary-badge[award="${state}"] .seal`);
      await seal.waitFor();
      const [circles, texts] = await Promise.all(['circle', 'text'].map((shape) => seal.locator(shape).count()));
      assert.ok(circles > 0 && (texts > 0 || state === 'lapsed'), `${state} has its ring and its words`);
      assert.equal(await seal.locator('circle circle, path text').count(), 0, `${state}: a shape in a shape`);
    }
    await close();
  });
});
