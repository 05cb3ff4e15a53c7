import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { SanctuaryMapElement } from '../../../src/elements/sanctuary-map/sanctuary-map.ts';
import { heardAs, heardTree } from '../../support/heard-tree.ts';
import { smallFeed } from '../../support/map-feed.ts';
import { all, clearPage, drawn, find, focused, markOf, marks, named, showMap } from '../../support/map-page.ts';
import { until } from '../../support/until.ts';
import { onWidePage } from '../../support/wide-page.ts';

describe('sanctuary-map: the sheet of shortcuts (B6, 2.1.4)', () => {
  onWidePage();
  afterEach(clearPage);

  async function showSmall(attributes: Record<string, string> = {}): Promise<SanctuaryMapElement> {
    const map = await showMap(smallFeed(), attributes);
    await drawn(map);
    markOf(map, 'Elm School').focus();
    return map;
  }

  const sheet = (map: SanctuaryMapElement): HTMLElement | undefined => all(map, 'dialog[open]')[0];
  const opened = (map: SanctuaryMapElement): Promise<void> => until(() => sheet(map), 'no sheet');
  const closed = (map: SanctuaryMapElement): Promise<void> => until(() => !sheet(map), 'the sheet stayed');
  const apart = (map: SanctuaryMapElement): number =>
    markOf(map, 'Derw').getBoundingClientRect().top - markOf(map, 'Elm').getBoundingClientRect().top;

  it('opens with ?, takes focus, and gives it back to the mark on Escape (A2)', async () => {
    const map = await showSmall();
    await sendKeys({ press: '?' });
    await opened(map);
    expect(named(focused(map))).to.equal('Keyboard shortcuts');
    await sendKeys({ press: 'Escape' });
    await closed(map);
    expect(named(focused(map))).to.contain('Elm School');
  });

  it('opens by a button and gives focus back to it', async () => {
    const map = await showSmall();
    const button = find(map, 'button', 'Keyboard shortcuts');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await opened(map);
    find(map, 'dialog button', 'Close').focus();
    await sendKeys({ press: 'Enter' });
    await closed(map);
    expect(focused(map)).to.equal(button);
  });

  it('is a modal dialog with a name, and keeps focus inside (4.1.2)', async () => {
    const map = await showSmall();
    await sendKeys({ press: '?' });
    await opened(map);
    const [dialog] = heardAs(await heardTree(), 'dialog');
    expect(dialog?.name).to.equal('Keyboard shortcuts');
    expect(dialog?.states['modal']).to.equal(true);
    for (let i = 0; i < 5; i++) {
      await sendKeys({ press: 'Tab' });
      const at = focused(map);
      expect(at === null || sheet(map)!.contains(at), named(at)).to.equal(true);
    }
  });

  it('tells every key there is', async () => {
    const map = await showSmall();
    await sendKeys({ press: '?' });
    await opened(map);
    const keys = new Set(all(map, 'dialog kbd').map((key) => key.textContent));
    expect([...keys].sort()).to.deep.equal(
      ['+', '?', 'End', 'Enter', 'Esc', 'Home', 'Page Down', 'Page Up', 'Shift', '−', '←', '↑', '→', '↓'].sort(),
    );
  });

  it('has a switch for the keys of one character: none of them then does anything', async () => {
    const map = await showSmall();
    await sendKeys({ press: '?' });
    await opened(map);
    find(map, 'dialog label', /^Shortcuts of one key/).click();
    await map.updateComplete;
    expect(all(map, 'dialog kbd').map((key) => key.textContent)).to.not.include.members(['+', '−', '?']);
    await sendKeys({ press: 'Escape' });
    await closed(map);
    const before = apart(map);
    for (const key of ['+', '?', 'g']) await sendKeys({ press: key });
    expect([apart(map), sheet(map), named(focused(map))]).to.deep.equal([before, undefined, named(markOf(map, 'Elm'))]);
    await sendKeys({ press: 'ArrowUp' });
    expect(named(focused(map)), 'arrows go on').to.contain('Fir Group');
  });

  it('starts with them off where the page says no-shortcuts, and a visitor can switch them on', async () => {
    const map = await showSmall({ 'no-shortcuts': '' });
    const before = apart(map);
    for (const key of ['+', '?', 'g']) await sendKeys({ press: key });
    expect([apart(map), sheet(map)]).to.deep.equal([before, undefined]);
    find(map, 'button', 'Keyboard shortcuts').click();
    await opened(map);
    const box = all<HTMLInputElement>(map, 'dialog input')[0]!;
    expect(box.checked).to.equal(false);
    box.click();
    await map.updateComplete;
    find(map, 'dialog button', 'Close').click();
    await closed(map);
    markOf(map, 'Elm School').focus();
    await sendKeys({ press: '+' });
    await until(() => marks(map).length < 7, 'no zoom');
  });

  it('acts on no key while focus is elsewhere in the widget or the page', async () => {
    const map = await showSmall();
    const before = apart(map);
    for (const elsewhere of [all(map, '[part~="row"]')[0]!, find(map, 'button', 'Kind')]) {
      elsewhere.focus();
      for (const key of ['+', '?', 'g']) await sendKeys({ press: key });
    }
    elsewhereInPage();
    for (const key of ['+', '?']) await sendKeys({ press: key });
    expect([apart(map), sheet(map)]).to.deep.equal([before, undefined]);
  });

  function elsewhereInPage(): void {
    (document.activeElement as HTMLElement).blur();
  }

  it('is gone with the map, and does not come back by itself', async () => {
    const map = await showSmall();
    await sendKeys({ press: '?' });
    await opened(map);
    const { parentNode } = map;
    map.remove();
    parentNode!.append(map);
    await drawn(map);
    expect(sheet(map)).to.equal(undefined);
  });
});
