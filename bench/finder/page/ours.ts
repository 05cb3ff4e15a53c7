import '../../../src/define/sanctuary-group-finder.ts';
import type { SanctuaryGroupFinderElement } from '../../../src/elements/sanctuary-group-finder/sanctuary-group-finder.ts';
import { loadGazetteer } from '../../../src/geodata/load-gazetteer.ts';
import { enter, type MakeContender } from './contender.ts';

/** The element itself, as it stands in a page: the feed's groups, 4,197 towns and 3,099 postcode districts in one list. */
export const ours: MakeContender = async (feed) => {
  const finder = document.createElement('sanctuary-group-finder') as SanctuaryGroupFinderElement;
  const isRead = new Promise((resolve) => finder.addEventListener('sanctuary-ready', resolve, { once: true }));
  finder.setAttribute('feed', feed);
  document.body.append(finder);
  await isRead;
  await finder.updateComplete;
  const field = finder.shadowRoot!.querySelector('input')!;
  const list = finder.shadowRoot!.querySelector('[role="listbox"]')!;
  const start = performance.now();
  field.focus();
  await Promise.all([loadGazetteer(), import('../../../src/elements/sanctuary-group-finder/answer/answers.ts')]);
  await new Promise((resolve) => setTimeout(resolve)); // both have been taken up by then
  await finder.updateComplete;
  return {
    since: start,
    ready: performance.now() - start,
    async key(typed) {
      const before = performance.now();
      enter(field, typed);
      await finder.updateComplete;
      list.getBoundingClientRect();
      return performance.now() - before;
    },
  };
};
