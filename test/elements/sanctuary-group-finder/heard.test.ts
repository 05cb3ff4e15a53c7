import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { heardOutline, heardAs, heardTree } from '../../support/heard-tree.ts';
import { ask, clearFinders, options, showFinder, type } from '../../support/finder-page.ts';
import { until } from '../../support/until.ts';

const ROLES = new Set([
  'region',
  'form',
  'heading',
  'combobox',
  'listbox',
  'option',
  'button',
  'link',
  'list',
  'listitem',
]);

describe('sanctuary-group-finder: what a screen reader is told', () => {
  afterEach(clearFinders);

  const outline = async (): Promise<string[]> => heardOutline(await heardTree(), ROLES);

  const question = [
    'region "Find your local group"',
    '  heading "Find your local group"',
    '  form ""',
    '    combobox "Postcode, town or group name"',
  ];
  const ways = ['    button "Find"', '    button "Use my location"'];

  it('is a field with its list, and the list only while it is open (C1, C2)', async () => {
    const finder = await showFinder();
    expect(await outline()).to.deep.equal([...question, ...ways]);
    // no town is nearly called so, whenever the towns come; a key before there is a list would only ask for it
    await type(finder, 'alder group');
    await until(() => options(finder).length === 1, 'nothing is suggested');
    await sendKeys({ press: 'ArrowDown' });
    const list = ['    listbox "Suggestions"', '      option "Alder Group Local group"'];
    expect(await outline()).to.deep.equal([...question, ...list, ...ways]);
    const [field] = heardAs(await heardTree(), 'combobox');
    expect(field!.description).to.equal('For example S1, Llandudno or D02. What you type stays on this device.');
    expect(field!.states).to.include({ autocomplete: 'list', hasPopup: 'listbox', expanded: true, focused: true });
    // the tree follows the page at its own pace
    const isChosen = async () => heardAs(await heardTree(), 'option')[0]?.states['selected'] === true;
    await until(isChosen, 'the option is not heard as selected');
  });

  it('is then an answer under a heading of its own, one entry a group (A3, C4)', async () => {
    const finder = await showFinder();
    await ask(finder, 'Leeds');
    const entry = (name: string, ...more: string[]): string[] => [
      '    listitem ""',
      `      heading "${name}"`,
      `        link "${name}"`,
      ...more,
    ];
    expect(await outline()).to.deep.equal([
      ...question,
      ...ways,
      '  heading "3 groups near Leeds"',
      '  list ""',
      ...entry('Alder Group', '      link "Get in touch with Alder Group"'),
      ...entry('Beech Group'),
      ...entry('Cedar Group'),
      '  link "Start a group where you live"',
      '  button "Start again"',
    ]);
  });

  it('is a summary that leads to the field where something is wrong (A12, C3)', async () => {
    const finder = await showFinder();
    await ask(finder, 'Q');
    const tree = await heardTree();
    const [summary] = heardAs(tree, 'group');
    expect(summary!.name).to.equal('There is a problem');
    const [way] = heardAs(summary!, 'button');
    const [field] = heardAs(tree, 'combobox');
    expect(field!.states['invalid']).to.equal('true');
    expect(field!.description, 'the same words').to.contain(way!.name);
  });
});
