/** One page with every way in that a page can have, with script and without. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AUTOLOADER, ELEMENTS, settled, waysSite } from '../support/ways-site.mjs';

let site;
before(async () => (site = await waysSite()));
after(() => site.close());

const link = (way, name) => `<a href="/${way}/${name}">${way} ${name}</a>`;

/** Each element by its own tag, in a `div`, around a link, in a frame, and as a link alone. */
const body = () =>
  Object.entries(ELEMENTS)
    .map(([name, attributes]) => {
      const data = attributes && `data-${attributes}`;
      return `<section><h2>${name}</h2>
        <sanctuary-${name} feed="${site.feed}" heading-level="3" ${attributes}>${link('tag', name)}</sanctuary-${name}>
        <div data-sanctuary-widget="${name}" data-feed="${site.feed}" ${data}>${link('div', name)}</div>
        <p><a data-sanctuary-widget="${name}" data-feed="${site.feed}" ${data} href="/a/${name}">a ${name}</a></p>
        ${site.iframe(name, Object.fromEntries([attributes.replaceAll('"', '').split('=')].filter(([key]) => key)))}
        <p>${link('link', name)}</p></section>`;
    })
    .join('\n');

const names = Object.keys(ELEMENTS);

describe('a page with each way in', () => {
  it('shows every widget by every one of them, and its console is silent', async () => {
    const { tab, heard, go, close } = await site.visit(
      `${AUTOLOADER}<script async src="/embed/parent.js"></script>${body()}`,
      { viewport: { width: 1000, height: 900 } },
    );
    await go();
    for (const [tag, status] of await settled(tab, 3 * names.length)) assert.equal(status, 'ready', tag);
    for (const name of names) {
      const frame = tab.frameLocator(`iframe[src*="/embed/${name}.html"]`);
      await frame.locator(`sanctuary-${name}[status="ready"]`).waitFor({ state: 'attached', timeout: 30_000 });
      assert.equal(await tab.locator(`div > sanctuary-${name}`).count(), 1);
      assert.equal(await tab.locator(`sanctuary-${name} > a[data-sanctuary-widget]`).count(), 1);
      assert.ok(await tab.getByRole('link', { name: `link ${name}`, exact: true }).isVisible());
      for (const way of ['tag', 'div', 'a'])
        assert.equal(await tab.getByRole('link', { name: `${way} ${name}`, exact: true }).count(), 0);
    }
    assert.deepEqual(heard, []);
    await close();
  });

  it('has a link for each without script, where it stands and leading where it says', async () => {
    const { tab, go, close } = await site.visit(`${AUTOLOADER}${body()}`, { javaScriptEnabled: false });
    await go();
    for (const name of names) {
      for (const way of ['tag', 'div', 'a', 'link']) {
        const found = tab.getByRole('link', { name: `${way} ${name}`, exact: true });
        assert.ok(await found.isVisible(), `${way} ${name}`);
        assert.equal(await found.getAttribute('href'), `/${way}/${name}`);
      }
    }
    assert.deepEqual(site.scripts(), []);
    await close();
  });
});
