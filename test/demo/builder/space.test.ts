import { expect } from '@open-wc/testing';
import { WORDING } from '../../../demo/builder/model/wording.ts';
import { ELEMENTS } from '../../../demo/builder/model/element-options.ts';

const text = async (path: string): Promise<string> => (await fetch(path)).text();

/** The height that is kept for an element, as the builder writes it. */
function height(tag: string, size?: string): string {
  const lengths = ELEMENTS.find((element) => element.tag === tag)!.lengths;
  const rule = WORDING[tag]!.space(size === undefined ? {} : { size }, (name) => lengths.get(name) ?? '');
  return rule!.replace('display: block; min-height: ', '');
}

const SIZES = [
  ['sanctuary-pledge-counter', undefined],
  ['sanctuary-pledge-counter', 'compact'],
  ['sanctuary-badge', undefined],
  ['sanctuary-badge', 'compact'],
  ['sanctuary-badge', 'seal'],
  ['sanctuary-story-carousel', undefined],
  ['sanctuary-group-finder', undefined],
] as const;

describe('the space that is kept for a widget', () => {
  for (const [tag, size] of SIZES) {
    it(`is the same in the builder, the documentation and the demo: ${tag} ${size ?? ''}`, async () => {
      const kept = height(tag, size);
      expect(await text(`/docs/elements/${tag}.md`)).to.contain(kept);
      expect(await text('/demo/demo.css')).to.contain(`min-height: ${kept};`);
    });
  }

  it('is the same where it is measured', async () => {
    const measured = await text('/bench/light/contenders.mjs');
    for (const [name, kept] of [
      ['counter', height('sanctuary-pledge-counter', 'compact')],
      ['badge', height('sanctuary-badge')],
      ['carousel', height('sanctuary-story-carousel')],
    ])
      expect(measured).to.contain(`${name}: '${kept}'`);
  });
});
