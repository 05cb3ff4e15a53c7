/** Words that must stand wherever something built from a source is shown. */
export interface Attribution {
  /** What of ours is built from it. */
  readonly covers: 'outline' | 'towns' | 'postcodes';
  /** The source's own words. English, whatever the language of the page. */
  readonly text: string;
  /** The licence's address; none where the data is in the public domain. */
  readonly licence?: string;
}

/** The sources of the bundled map, as `data/README.md` gives them. */
export const ATTRIBUTIONS: readonly Attribution[] = [
  {
    covers: 'outline',
    text:
      'Source: Office for National Statistics licensed under the Open Government Licence v3.0. ' +
      'Contains OS data © Crown copyright and database right.',
    licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  { covers: 'outline', text: 'Made with Natural Earth.' },
  {
    covers: 'towns',
    text: 'Town names: GeoNames, CC BY 4.0.',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  },
];
