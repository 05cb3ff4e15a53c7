import { expect } from '@open-wc/testing';
import { WAYS, plainConfiguration, type Configuration, type Way } from '../../../demo/builder/model/configuration.ts';
import { ELEMENTS } from '../../../demo/builder/model/element-options.ts';
import { accessibilityParagraph } from '../../../demo/builder/paperwork/accessibility.ts';
import { policyLines } from '../../../demo/builder/paperwork/policy.ts';
import { privacyParagraph } from '../../../demo/builder/paperwork/privacy.ts';
import { teamNote } from '../../../demo/builder/paperwork/team-note.ts';

const chosen = (tag: string, options: Record<string, string> = {}, way: Way = 'tag'): Configuration => ({
  ...plainConfiguration(tag),
  way,
  feed: 'https://feed.example/feed.json',
  files: 'https://files.example/widgets',
  options,
});
const policy = (configuration: Configuration): string =>
  policyLines(configuration)
    .map(({ directive }) => directive)
    .join('; ');

const TILES = { tiles: '', 'tile-url': 'https://tiles.example/{z}/{x}/{y}.png' };

describe('builder: the policy', () => {
  it('names the script, the feed and nothing else for a widget without pictures', () => {
    expect(policy(chosen('sanctuary-pledge-counter'))).to.equal(
      'script-src https://files.example/widgets/; connect-src https://feed.example; trusted-types lit-html',
    );
  });

  it('adds the servers of tiles, photos and a logo, where they are asked for', () => {
    expect(policy(chosen('sanctuary-map'))).to.not.contain('img-src');
    expect(policy(chosen('sanctuary-map', TILES))).to.contain('img-src https://tiles.example;');
    expect(policy(chosen('sanctuary-story-carousel', { 'photo-hosts': 'one.example, two.example' }))).to.contain(
      'img-src https://feed.example https://one.example https://two.example;',
    );
    const logo = { logo: 'https://logo.example/a.svg', 'logo-alt': 'Ours' };
    expect(policy(chosen('sanctuary-badge', logo))).to.contain('img-src https://logo.example;');
    expect(policy(chosen('sanctuary-badge', { ...logo, logo: '/a.svg' }))).to.contain("img-src 'self';");
  });

  it('asks for nothing unsafe, no wildcard and no scheme alone, whatever the choice', () => {
    for (const { tag } of ELEMENTS)
      for (const way of WAYS)
        expect(policy(chosen(tag, TILES, way))).to.not.match(/unsafe|\*|https:(?!\/\/\w)|data:|blob:/);
  });

  it('asks nothing for a link', () => {
    expect(policyLines(chosen('sanctuary-map', {}, 'link'))).to.deep.equal([]);
    expect(privacyParagraph(chosen('sanctuary-map', {}, 'link'))).to.equal('');
    expect(accessibilityParagraph(chosen('sanctuary-map', {}, 'link'))).to.equal('');
  });
});

describe('builder: the paragraphs', () => {
  it('say who is asked for the list and the script', () => {
    expect(privacyParagraph(chosen('sanctuary-map'))).to.match(
      /publisher \(feed\.example\) and the script from files\.example,/,
    );
    expect(privacyParagraph(plainConfiguration('sanctuary-map'))).to.match(
      /its publisher and the script from this website,/,
    );
    expect(privacyParagraph(chosen('sanctuary-map', {}, 'npm'))).to.not.contain('script');
  });

  it('tell of the tile server when a visitor is asked, and otherwise when none is', () => {
    expect(privacyParagraph(chosen('sanctuary-map'))).to.not.contain('pictures');
    expect(privacyParagraph(chosen('sanctuary-map', TILES))).to.match(/If you load the detailed map, .*tiles\.example/);
    expect(privacyParagraph(chosen('sanctuary-map', { ...TILES, 'tiles-consent': 'given' }))).to.match(
      /Its pictures come from tiles\.example/,
    );
  });

  it('tell of the location only where the widget has a button for it', () => {
    const tells = (tag: string, options = {}): boolean =>
      privacyParagraph(chosen(tag, options)).includes('Use my location');
    expect(tells('sanctuary-group-finder')).to.equal(true);
    expect(tells('sanctuary-map')).to.equal(true);
    expect(tells('sanctuary-map', { 'no-tools': '' })).to.equal(false);
    expect(tells('sanctuary-badge')).to.equal(false);
  });

  it('claim tests, not conformance', () => {
    for (const { tag } of ELEMENTS) {
      const paragraph = accessibilityParagraph(chosen(tag));
      expect(paragraph).to.contain('has not yet been tried by people who use assistive technology');
      expect(paragraph).to.not.match(/\bconforms?\b|fully|compliant/i);
    }
  });

  it('stand together with the snippet and the policy in one note', () => {
    const pieces = [{ name: 'the snippet', where: 'Here:', code: '<b>' }];
    const note = teamNote(chosen('sanctuary-map'), pieces, 'https://builder.example/#element=map');
    for (const part of [
      '<b>',
      'connect-src https://feed.example;',
      'It sets no cookies',
      'Guidelines 2.2',
      'https://builder.example/#element=map',
    ])
      expect(note).to.contain(part);
  });
});
