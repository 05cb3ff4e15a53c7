import type { Translation } from '../message.ts';
import type { locationEn } from './en.ts';

export const messages: Translation<typeof locationEn> = {
  'location.use': 'Úsáid mo shuíomh',
  'location.asking': 'Táimid ag fiafraí cá bhfuil tú. Seans go n-iarrfaidh do bhrabhsálaí cead ort ar dtús.',
  'location.found':
    'Tá a fhios againn cá bhfuil tú laistigh de chiliméadar. Fanann sé sin ar an leathanach seo agus ní sheoltar chuig aon duine é.',
  'location.rough':
    'Níl a fhios ag do ghléas ach go garbh cá bhfuil tú, mar sin d’fhéadfadh sé seo a bheith píosa maith amach.',
  'location.forget': 'Déan dearmad ar mo shuíomh',
  'location.denied':
    'Níor roinn do bhrabhsálaí do shuíomh. Is féidir leat é a cheadú don suíomh gréasáin seo i socruithe an bhrabhsálaí agus triail eile a bhaint as.',
  'location.blocked': 'Ní ligeann an leathanach seo dúinn fiafraí cá bhfuil tú. Cuardaigh do bhaile de réir a ainm.',
  'location.insecure':
    'Ní roinneann brabhsálaithe suíomh ach le leathanaigh shlána (https), agus ní ceann acu é seo. Cuardaigh do bhaile de réir a ainm.',
  'location.unavailable':
    'Níorbh fhéidir le do ghléas a rá cá bhfuil tú. Bain triail eile as, nó cuardaigh do bhaile de réir a ainm.',
  'location.timeout':
    'Thóg do ghléas rófhada a rá cá bhfuil tú. Bain triail eile as, nó cuardaigh do bhaile de réir a ainm.',
  'location.unsupported': 'Ní féidir leis an mbrabhsálaí seo a rá cá bhfuil tú. Cuardaigh do bhaile de réir a ainm.',
};
