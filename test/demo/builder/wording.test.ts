import { expect } from '@open-wc/testing';
import { isAsked } from '../../../demo/builder/model/address.ts';
import { ELEMENTS } from '../../../demo/builder/model/element-options.ts';
import { HINTS, hintOf } from '../../../demo/builder/model/hints.ts';
import { LABELS, labelOf } from '../../../demo/builder/model/labels.ts';
import { NOT_ASKED, WORDING } from '../../../demo/builder/model/wording.ts';
import { KNOWN_VALUES } from '../../../src/domain/known-values.ts';

/** Names that the address of the builder uses for itself. */
const OWN = ['element', 'way', 'sheet', 'files', 'words', 'href'];

describe('builder: its words against custom-elements.json', () => {
  it('has words for each element, and for no other', () => {
    expect(Object.keys(WORDING).sort()).to.deep.equal(ELEMENTS.map(({ tag }) => tag).sort());
  });

  for (const { tag, options } of ELEMENTS) {
    it(`asks each attribute of ${tag} once, under a label, and no other`, () => {
      const asked = WORDING[tag]!.groups.flatMap((group) => group.options);
      const inManifest = options.filter(isAsked).map(({ name }) => name);
      expect([...asked].sort()).to.deep.equal([...inManifest].sort());
      for (const name of asked) expect(labelOf(name), name).to.not.equal(name);
    });

    it(`has a sentence for each attribute of ${tag}, in words of whoever edits a site`, () => {
      for (const { name } of options.filter(isAsked)) {
        expect(hintOf(tag, name), name).to.match(/^[A-Z“].+\.$/);
        expect(hintOf(tag, name), name).to.not.match(/`|attribute|CSS|WMTS|TMS|property/);
      }
    });
  }

  it('has no label and no list of values left over', () => {
    const names = new Set(ELEMENTS.flatMap(({ options }) => options.map(({ name }) => name)));
    expect(
      [...Object.keys(LABELS), ...Object.keys(KNOWN_VALUES), ...NOT_ASKED].filter((name) => !names.has(name)),
    ).to.deep.equal([]);
    const hinted = Object.keys(HINTS).map((each) => each.split(' '));
    const tagged = new Set(ELEMENTS.flatMap(({ tag, options }) => options.map(({ name }) => `${tag} ${name}`)));
    expect(hinted.filter(([one, two]) => !(two ? tagged.has(`${one} ${two}`) : names.has(one!)))).to.deep.equal([]);
    expect(OWN.filter((name) => names.has(name))).to.deep.equal([]);
  });

  it('offers for an attribute of plain text only values that its description or its documentation knows', () => {
    for (const { options } of ELEMENTS)
      for (const { name, form, description } of options) {
        const known = KNOWN_VALUES[name];
        if (!known) continue;
        expect(form, name).to.equal('text');
        const said = [...description.matchAll(/`([^`]+)`/g)].flatMap(([, words = '']) => words.split(','));
        // of a long list the description gives examples
        if (known.several) expect(known.values, name).to.include.members(said);
        else expect(said, name).to.include.members([...known.values]);
      }
  });

  it('reads the form of an option from its type', () => {
    const of = (tag: string, name: string) =>
      ELEMENTS.find((element) => element.tag === tag)?.options.find((option) => option.name === name);
    expect(of('sanctuary-map', 'timeline')).to.include({ form: 'switch', usual: 'false' });
    expect(of('sanctuary-map', 'layout')).to.deep.include({
      form: 'choice',
      choices: ['both', 'list', 'map'],
      usual: 'both',
    });
    expect(of('sanctuary-map', 'theme')).to.deep.include({ form: 'choice', usual: undefined });
    expect(of('sanctuary-group-finder', 'limit')).to.include({ form: 'number', usual: '5' });
    expect(of('sanctuary-badge', 'heading-level')?.choices).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(of('sanctuary-badge', 'place')).to.include({ form: 'text' });
  });
});
