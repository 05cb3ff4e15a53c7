import { expect } from '@open-wc/testing';
import { heardAs, heardOutline, heardTree, type HeardNode } from '../../support/heard-tree.ts';
import { clearPage } from '../../support/map-page.ts';
import { SCENES } from '../../support/map-scenes.ts';
import { onWidePage } from '../../support/wide-page.ts';

/** What a screen reader stops at, and what it names on the way. */
const ROLES = 'region heading button list listitem listbox option group checkbox link slider term definition'.split(
  ' ',
);

describe('sanctuary-map: as a screen reader has it', () => {
  onWidePage();
  afterEach(clearPage);

  /** What is heard of a scene, from one line to before another; the small print is the last paragraph. */
  async function heard(scene: string, from: string, until = 'paragraph'): Promise<string[]> {
    await SCENES[scene]!({});
    const lines = heardOutline(await heardTree(), new Set([...ROLES, 'paragraph']));
    const first = lines.findIndex((line) => line.includes(from));
    const last = lines.findIndex((line, i) => i > first && line.includes(until));
    return lines.slice(first, last).map((line) => line.slice(2));
  }

  it('the parts of the widget come in the order they are seen in (A2, A3)', async () => {
    await SCENES['ready']!({});
    const parts = heardOutline(await heardTree(), new Set(['region', 'heading', 'listbox', 'list']));
    expect(parts).to.deep.equal([
      'region "Places of sanctuary"',
      '  heading "Places of sanctuary"',
      '  region "Map"',
      '    listbox "Places on the map"',
      '  heading "7 places and groups"',
      '  list ""',
    ]);
  });

  it('details are a way back, a heading, and terms with what they say (B4)', async () => {
    expect(await heard('details', 'Back to the list')).to.deep.equal([
      'button "Back to the list"',
      'heading "Beech Library"',
      'term "Kind"',
      'definition ""',
      'term "Status"',
      'definition ""',
      'term "Where"',
      'definition ""',
      'term "Local group"',
      'definition ""',
      '  button "Alder Group"',
    ]);
    const words = heardAs(await heardTree(), 'definition').flatMap((fact) => heardAs(fact, 'StaticText'));
    expect(words.map(({ name }) => name)).to.include.members(['Library', 'Awarded', 'Beechham']);
  });

  it('a cluster’s entries are a counted list of named buttons, with a way back (B2)', async () => {
    expect(await heard('cluster', 'Back to the list')).to.deep.equal([
      'button "Back to the list"',
      'heading "3 entries here"',
      'list ""',
      '  listitem ""',
      '    button "Shared Library 1 , Library, Sharedham, Awarded"',
      '  listitem ""',
      '    button "Shared Library 2 , Library, Sharedham, Awarded"',
      '  listitem ""',
      '    button "Shared Library 3 , Library, Sharedham, Awarded"',
    ]);
  });

  it('an open filter is a named group of boxes with their counts, and what is ticked a list (A3)', async () => {
    expect(await heard('filter open', 'Narrow the list', 'region "Map"')).to.deep.equal([
      'group "Narrow the list"',
      '  button "Kind: 1"',
      '  group "Kind"',
      '    checkbox "Local groups 2"',
      '    checkbox "Schools 1"',
      '    checkbox "Libraries 3"',
      '    checkbox "Theatres 1"',
      '  button "Nation"',
      '  button "Group"',
      '  button "Award"',
      '  list "Chosen filters"',
      '    listitem ""',
      '      button "Remove: Schools"',
      '    listitem ""',
      '      button "Clear all"',
    ]);
    const tree = await heardTree();
    const states = (role: string, name: string): HeardNode['states'] =>
      heardAs(tree, role).find((node) => node.name === name)!.states;
    expect(states('button', 'Kind: 1')['expanded']).to.equal(true);
    expect(states('button', 'Nation')['expanded']).to.equal(false);
    expect(states('checkbox', 'Schools 1')['checked']).to.equal('true');
    expect(states('checkbox', 'Libraries 3')['checked']).to.equal('false');
  });

  it('the offer of tiles says what it costs with the button that takes it (A12)', async () => {
    await SCENES['tiles offered']!({});
    const offer = heardAs(await heardTree(), 'button').find(({ name }) => name.startsWith('Load a detailed map'));
    expect(offer?.description).to.match(/^That server will see your internet address/);
  });

  it('the year slider is named, in a group that says what of', async () => {
    await SCENES['timeline']!({});
    const tree = await heardTree();
    expect(heardAs(tree, 'group').map(({ name }) => name)).to.include('Growth over time');
    const [slider] = heardAs(tree, 'slider');
    expect(slider?.name).to.equal('Year');
  });
});
