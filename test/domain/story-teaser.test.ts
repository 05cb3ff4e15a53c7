import { expect } from '@open-wc/testing';
import { storyTeaser } from '../../src/domain/story-teaser.ts';

const long = 'Some words that go on. '.repeat(40);

describe('what a card says of a story', () => {
  it('is all of a short one', () => {
    expect(storyTeaser({ authors: [], paragraphs: ['A short story.'] })).to.deep.equal({
      authors: [],
      quote: undefined,
      text: 'A short story.',
      isWhole: true,
    });
  });

  it('is a quote by itself where there is nothing else', () => {
    expect(storyTeaser({ authors: [], quote: 'Said once.', paragraphs: [] }).isWhole).to.equal(true);
  });

  it('is not all where a narrow card leaves the text out, or the summary stands for it', () => {
    expect(storyTeaser({ authors: [], quote: 'Said once.', paragraphs: ['A short story.'] }).isWhole).to.equal(false);
    expect(storyTeaser({ authors: [], summary: 'In short.', paragraphs: ['A short story.'] }).isWhole).to.equal(false);
    expect(storyTeaser({ authors: [], paragraphs: ['Two', 'paragraphs'] }).isWhole).to.equal(false);
  });

  it('is bounded, whatever the story says', () => {
    for (const quote of [undefined, 'Short.', long]) {
      const teaser = storyTeaser({ authors: [], quote, summary: long, paragraphs: [long] });
      expect((teaser.text ?? '').length + 1.6 * (teaser.quote ?? '').length).to.be.below(230);
      expect(teaser.isWhole).to.equal(false);
    }
  });

  it('leaves out a scrap of text beside a long quote', () => {
    expect(storyTeaser({ authors: [], quote: long, paragraphs: [long] }).text).to.equal(undefined);
  });

  it('names as many as there is room for, one at least, and says that there are more', () => {
    const told = (...authors: string[]) => storyTeaser({ authors, paragraphs: ['Short.'] });
    expect(told('Selam', 'Mira')).to.deep.include({ authors: ['Selam', 'Mira'], isWhole: true });
    expect(told('Selam', 'A name of many parts '.repeat(3), 'Mira').authors).to.deep.equal(['Selam', '…']);
    const [name, ...others] = told('A name of many parts '.repeat(9)).authors;
    expect(name).to.have.length.below(62);
    expect(name).to.match(/…$/);
    expect(others).to.deep.equal([]);
    expect(told(...Array.from({ length: 500 }, () => 'Name')).authors.join(', ')).to.have.length.below(70);
    expect(told('Selam', 'A name of many parts '.repeat(3)).isWhole).to.equal(false);
  });
});
