import { expect } from '@open-wc/testing';
import { storyTeaser } from '../../src/domain/story-teaser.ts';

const long = 'Some words that go on. '.repeat(40);

describe('what a card says of a story', () => {
  it('is all of a short one', () => {
    expect(storyTeaser({ paragraphs: ['A short story.'] })).to.deep.equal({
      quote: undefined,
      text: 'A short story.',
      isWhole: true,
    });
  });

  it('is a quote by itself where there is nothing else', () => {
    expect(storyTeaser({ quote: 'Said once.', paragraphs: [] }).isWhole).to.equal(true);
  });

  it('is not all where a narrow card leaves the text out, or the summary stands for it', () => {
    expect(storyTeaser({ quote: 'Said once.', paragraphs: ['A short story.'] }).isWhole).to.equal(false);
    expect(storyTeaser({ summary: 'In short.', paragraphs: ['A short story.'] }).isWhole).to.equal(false);
    expect(storyTeaser({ paragraphs: ['Two', 'paragraphs'] }).isWhole).to.equal(false);
  });

  it('is bounded, whatever the story says', () => {
    for (const quote of [undefined, 'Short.', long]) {
      const teaser = storyTeaser({ quote, summary: long, paragraphs: [long] });
      expect((teaser.text ?? '').length + 1.6 * (teaser.quote ?? '').length).to.be.below(230);
      expect(teaser.isWhole).to.equal(false);
    }
  });

  it('leaves out a scrap of text beside a long quote', () => {
    expect(storyTeaser({ quote: long, paragraphs: [long] }).text).to.equal(undefined);
  });
});
