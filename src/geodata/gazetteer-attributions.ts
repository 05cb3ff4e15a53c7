import type { Attribution } from './attributions.ts';

/** The sources of the gazetteer, as `data/README.md` gives them: to be shown by whatever answers from it. */
export const GAZETTEER_ATTRIBUTIONS: readonly Attribution[] = [
  {
    covers: 'postcodes',
    text:
      'Source: Office for National Statistics licensed under the Open Government Licence v3.0. ' +
      'Contains OS data © Crown copyright and database right 2025. ' +
      'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
    licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  {
    covers: 'towns',
    text: 'Towns, Eircodes, and postcodes of Northern Ireland and the islands: GeoNames, CC BY 4.0.',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  },
];
