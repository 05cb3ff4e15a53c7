import { version } from '../../../src/base/version.ts';
import { wordingOf, type Configuration } from '../model/configuration.ts';

const WORKS: Readonly<Record<string, string>> = {
  'sanctuary-map':
    'Everything it shows is also in a list, in words. List and map work by keyboard, with a screen reader, without dragging, and at 400% zoom.',
  'sanctuary-group-finder':
    'Its field, its suggestions and its answer work by keyboard and with a screen reader, and at 400% zoom.',
  'sanctuary-pledge-counter':
    'Its figures are text, its bar has the same in words, and nothing moves where motion is not wanted.',
  'sanctuary-story-carousel':
    'Nothing moves by itself; one button shows all stories as a list, and a content note comes before what may distress.',
  'sanctuary-badge': 'All that its drawing says is text beside it, and its state is never told by colour alone.',
};

/**
 * A paragraph for a site's accessibility statement. It claims what is tested and names what is not: a statement is the
 * site's own, and has to be true.
 */
export function accessibilityParagraph(configuration: Configuration): string {
  if (configuration.way === 'link') return '';
  const { name } = wordingOf(configuration);
  return [
    `${name.charAt(0).toUpperCase()}${name.slice(1)} on this page is a component of sanctuary-widgets ${version}, made to meet level AA of the Web Content Accessibility Guidelines 2.2.`,
    WORKS[configuration.tag],
    ...ours(configuration),
    'Its makers test each release against the guidelines automatically, in a browser. It has not yet been tried by people who use assistive technology daily.',
    'If any of it keeps you from what you need, please tell us, and we will give you the same in another way: [how to reach you].',
  ].join(' ');
}

/** What the site answers for because it chose it. */
function ours({ options, way }: Configuration): readonly string[] {
  return [
    ...(options['tiles'] === undefined
      ? []
      : [
          'The pictures of the detailed map come from somebody else and may have less contrast; the list does not need them.',
        ]),
    ...(options['ground'] === 'page' ? ['Its text stands on our own background, and we answer for its contrast.'] : []),
    ...(way === 'frame' ? ['It is in a frame with a title.'] : []),
  ];
}
