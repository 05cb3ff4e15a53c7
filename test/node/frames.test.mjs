/** The pages for frames as they are built, served by a real server under several names, in a real browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PAGES } from '../../scripts/embed-page.mjs';
import { frameTitle } from '../../scripts/frame-titles.mjs';
import { frameSites, statusOf } from '../support/frame-sites.mjs';

const PARAMETERS = { badge: { place: 'invented-school' } };

let sites;
before(async () => (sites = await frameSites()));
after(() => sites.close());

const iframe = (name, parameters = {}, attributes) =>
  sites.iframe(name, { ...PARAMETERS[name], ...parameters }, attributes);

const heightOf = (tab) => tab.evaluate(() => document.querySelector('iframe').getBoundingClientRect().height);
const contentHeight = (frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);

/** Waits until the height of the first frame has been the same for half a second. */
async function settledHeight(tab) {
  let [last, since] = [await heightOf(tab), Date.now()];
  while (Date.now() - since < 500) {
    await tab.waitForTimeout(50);
    const now = await heightOf(tab);
    if (now !== last) [last, since] = [now, Date.now()];
  }
  return last;
}

describe('a frame', () => {
  for (const name of Object.keys(PAGES)) {
    it(`shows ${name} with its heading as the title, its content’s height, and no complaint`, async () => {
      const { tab, heard, frame, close } = await sites.show(iframe(name) + sites.script);
      assert.match(await statusOf(frame()), /^(ready|empty)$/);
      const height = await settledHeight(tab);
      const content = await contentHeight(frame());
      assert.ok(Math.abs(height - 4 - content) <= 1, `${height} px around ${content} px and a border`);
      const heading = await frame().locator('[part~="heading"]').first().innerText();
      assert.equal(await frame().title(), heading);
      if (name !== 'badge') assert.equal(frameTitle(name, 'en'), heading, 'the title until the widget has come');
      assert.deepEqual(heard, []);
      await close();
    });
  }

  it('has its height before anybody scrolls to it, so that nothing moves under a reader', async () => {
    const spacer = '<div style="height: 2000px"></div>';
    const { tab, frame, close } = await sites.show(spacer + iframe('pledge-counter') + sites.script);
    await statusOf(frame());
    const height = await settledHeight(tab);
    const content = await contentHeight(frame());
    assert.ok(content > 500, `${content} px is more than the frame was given`);
    assert.ok(Math.abs(height - 4 - content) <= 1, `${height} px around ${content} px and a border`);
    assert.equal(await tab.evaluate(() => scrollY), 0);
    await close();
  });

  it('stays as high as it is when the map in it fills it, on paper and on the ground of the page', async () => {
    for (const parameters of [{}, { ground: 'page' }]) {
      const { tab, frame, close } = await sites.show(
        iframe('map', parameters, 'width="600" height="640" style="border: 0"') + sites.script,
      );
      await statusOf(frame());
      assert.equal(await settledHeight(tab), 640);
      assert.equal(await contentHeight(frame()), 640);
      await close();
    }
  });

  it('has its height as it was and scrolls, where the page around has no script', async () => {
    const { tab, frame, close } = await sites.show(iframe('pledge-counter'));
    await statusOf(frame());
    assert.equal(await settledHeight(tab), 404);
    await frame().evaluate(() => scrollTo(0, 10_000));
    assert.ok((await frame().evaluate(() => scrollY)) > 0);
    await close();
  });

  it('speaks the language of its address, from right to left where that is written so', async () => {
    for (const [lang, dir] of [
      ['cy', 'ltr'],
      ['ar', 'rtl'],
    ]) {
      const { tab, frame, close } = await sites.show(iframe('pledge-counter', { lang }));
      await statusOf(frame());
      await frame().waitForFunction((english) => document.title !== english, frameTitle('pledge-counter', 'en'));
      assert.deepEqual(await frame().evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
        lang,
        dir,
      ]);
      assert.equal(await frame().title(), frameTitle('pledge-counter', lang));
      await close();
    }
  });

  it('gives the widget what its address may say, and says in the console what it left out', async () => {
    const { tab, heard, frame, close } = await sites.show(
      iframe('map', { stream: 'school', timeline: '', onclick: 'alert(1)', 'tiles-consent': 'given' }),
    );
    await statusOf(frame());
    const set = await frame()
      .locator('sanctuary-map')
      .evaluate((map) =>
        ['stream', 'timeline', 'onclick', 'tiles-consent'].map((attribute) => map.getAttribute(attribute)),
      );
    assert.deepEqual(set, ['school', '', null, null]);
    assert.deepEqual(heard, [
      'sanctuary-widgets: left out of the frame: no parameter, or named twice: "onclick", "tiles-consent".',
    ]);
    await close();
  });

  for (const feed of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'https://user:word@feeds.example/feed.json',
    '',
  ]) {
    it(`reads no feed from “${feed}”, and says so to whoever wrote the address`, async () => {
      const { tab, heard, frame, close } = await sites.show(iframe('map', { feed }));
      await frame().locator('[data-widget] p').waitFor();
      assert.match(
        await frame().locator('[data-widget]').innerText(),
        feed ? /has to be http or https, without a user name/ : /names no feed/,
      );
      assert.equal(await frame().locator('sanctuary-map').count(), 0);
      assert.match(heard.join(), /^sanctuary-widgets: The /);
      await close();
    });
  }
});
