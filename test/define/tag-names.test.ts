import { expect } from '@open-wc/testing';
import {
  defineAll,
  SanctuaryBadgeElement,
  SanctuaryGroupFinderElement,
  SanctuaryMapElement,
  SanctuaryPledgeCounterElement,
  SanctuaryStoryCarouselElement,
} from '../../src/index.ts';

type Tag = Extract<keyof HTMLElementTagNameMap, `sanctuary-${string}`>;

/** The compiler wants an entry for each tag it knows, and the class that the tag stands for. */
const CLASSES: { readonly [T in Tag]: new () => HTMLElementTagNameMap[T] } = {
  'sanctuary-badge': SanctuaryBadgeElement,
  'sanctuary-group-finder': SanctuaryGroupFinderElement,
  'sanctuary-map': SanctuaryMapElement,
  'sanctuary-pledge-counter': SanctuaryPledgeCounterElement,
  'sanctuary-story-carousel': SanctuaryStoryCarouselElement,
};

describe('tags in TypeScript', () => {
  before(defineAll);

  it('are known by name, with the properties of their element', () => {
    const map: SanctuaryMapElement = document.createElement('sanctuary-map');
    map.sort = 'newest';
    // @ts-expect-error: no such property
    map.order = 'newest';
    document.body.append(map);
    const found: SanctuaryMapElement | null = document.querySelector('sanctuary-map');
    expect(found).to.equal(map);
    map.remove();
  });

  it('are those of every element there is', async () => {
    const exported = Object.values(await import('../../src/index.ts')).filter(
      (value) => value === HTMLElement || HTMLElement.isPrototypeOf(value),
    );
    expect(Object.values(CLASSES)).to.have.members(exported);
    for (const [tag, element] of Object.entries(CLASSES)) expect(customElements.get(tag), tag).to.equal(element);
  });
});
