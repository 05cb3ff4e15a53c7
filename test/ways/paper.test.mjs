/**
 * A page that prints itself, by a button as many sites have one. Chromium holds its scripts then: what is drawn for paper has
 * to be ready for it.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AUTOLOADER, settled, waysSite } from '../support/ways-site.mjs';

let site;
before(async () => (site = await waysSite()));
after(() => site.close());

describe('a page that prints itself', () => {
  for (const [when, hasAll] of [
    ['', true],
    [', before the part that comes after the cards', false],
  ])
    it(`has every story in full on paper, and how a badge was checked (A11)${when}`, async () => {
      const { tab, heard, go, close } = await site.visit(`${AUTOLOADER}${site.tags(['story-carousel', 'badge'])}`);
      if (!hasAll) await tab.route(/\/in-full-[^/]+\.js$/, () => undefined);
      await go();
      await settled(tab, 2);
      await tab.locator('.row:not(.is-coming) .card').first().waitFor();
      if (hasAll) await tab.locator('sanctuary-story-carousel article').first().waitFor({ state: 'attached' });
      const paper = await tab.evaluate(() => {
        const [stories, badge] = [...document.querySelectorAll('[status]')].map(({ shadowRoot }) => shadowRoot);
        const cards = stories.querySelectorAll('.card').length;
        return new Promise((resolve) => {
          addEventListener('beforeprint', () =>
            resolve({
              cards,
              entries: stories.querySelectorAll('.entry').length,
              isUnfolded: badge.querySelector('details').open,
            }),
          );
          print();
        });
      });
      assert.ok(paper.cards > 1);
      assert.deepEqual(paper, { cards: paper.cards, entries: paper.cards, isUnfolded: true });
      assert.deepEqual(heard, []);
      await close();
    });
});
