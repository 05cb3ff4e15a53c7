import { expect } from '@open-wc/testing';
import { PARAMETERS } from '../../src/embed/generated/parameters.ts';
import { readParameters } from '../../src/embed/read-parameters.ts';

const ALLOWED = { stream: 'text', timeline: 'switch', feed: 'text' } as const;
const read = (query: string) => {
  const { attributes, lang, faults } = readParameters(query, ALLOWED);
  return { attributes: Object.fromEntries(attributes), lang, faults };
};

describe('readParameters', () => {
  it('makes attributes of what is in the list, and nothing of anything else', () => {
    const { attributes, faults } = read('?stream=school%2Clibrary&onclick=alert(1)&style=color:red&id=x&__proto__=y');
    expect(attributes).to.deep.equal({ stream: 'school,library' });
    expect(faults).to.deep.equal(['no parameter, or named twice: "onclick", "style", "id", "__proto__".']);
  });

  it('takes no name that every object has', () => {
    expect(read('?constructor=1&toString=1&hasOwnProperty=1').attributes).to.deep.equal({});
  });

  for (const [query, expected] of [
    ['timeline', { timeline: '' }],
    ['timeline=', { timeline: '' }],
    ['timeline=true', { timeline: '' }],
    ['timeline=timeline', { timeline: '' }],
    ['timeline=false', {}],
  ] as const) {
    it(`reads the switch in ?${query}`, () =>
      expect(read(query)).to.deep.equal({ attributes: expected, lang: undefined, faults: [] }));
  }

  it('says what a switch takes', () => {
    const { attributes, faults } = read('?timeline=yes');
    expect(attributes).to.deep.equal({});
    expect(faults).to.deep.equal(['"timeline" is a switch: write it alone, or as true or false.']);
  });

  it('gives a language in its canonical form, and none that is not well formed', () => {
    expect(read('?lang=cy-gb').lang).to.equal('cy-GB');
    expect(read('?lang=no%20language')).to.deep.include({
      lang: undefined,
      faults: ['"no language" is no language tag (BCP 47).'],
    });
  });

  it('takes the first of two', () => {
    const { attributes, faults } = read('?stream=school&stream=library');
    expect(attributes).to.deep.equal({ stream: 'school' });
    expect(faults).to.deep.equal(['no parameter, or named twice: "stream".']);
  });

  it('tells of a thousand mistakes in one line', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `x${index}`);
    expect(read(`?${[...many, ...many].join('&')}`).faults).to.deep.equal([
      'no parameter, or named twice: "x0", "x1", "x2", "x3", "x4"…',
    ]);
  });

  it('lets nothing from the address into the console that is long or turns the line around', () => {
    const [fault] = read(`?${encodeURIComponent('\n\u202e' + 'x'.repeat(500))}=1`).faults;
    expect(fault).to.have.length.below(90);
    expect(fault).not.to.match(/[\n\u202e]/);
  });
});

describe('the parameters of the widgets', () => {
  it('hold no consent, nothing that a widget says of itself, and nothing that runs', () => {
    const names = Object.values(PARAMETERS).flatMap((each) => Object.keys(each));
    expect(names).to.include.members(['feed', 'stream', 'scope', 'place', 'theme', 'heading']);
    expect(names.filter((name) => /consent|^status$|^award$|^on|^style$|^class$|^id$/.test(name))).to.deep.equal([]);
  });
});
