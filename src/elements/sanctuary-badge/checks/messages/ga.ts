import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/ga.ts';

/** The Irish words of the checks. */
export const messages: Translation<typeof en> = {
  feed: 'Léadh an liosta ó {site}, {date}.',
  'feed-stale': 'Léadh an liosta den uair dheireanach ó {site} ar {date}, agus níorbh fhéidir é a léamh ó shin.',
  'no-feed': 'Níorbh fhéidir an liosta ag {site} a léamh.',
  record: 'Tá taifead ann darb ainm “{place}”.',
  'no-record': 'Níl aon taifead ann darb ainm “{place}”.',
  'unread-record': 'Níorbh fhéidir an taifead darb ainm “{place}” a léamh.',
  status: 'Seo an stádas a thugann bronntóir an ghradaim dó: {status}.',
  confirmed: 'Deimhniú is déanaí: {date}.',
  'host-named': 'Ainmníonn an taifead an suíomh seo, {site}.',
  'host-trying': 'Tá an leathanach seo ar do ríomhaire féin, áit ar féidir triail a bhaint as aon suaitheantas.',
  'host-elsewhere': 'Ní ainmníonn an taifead {site}.',
  'no-credential': 'Níl teastas sínithe ag an taifead. Níl ann ach focal an liosta.',
  'credential-pending': 'Tá a theastas sínithe á sheiceáil.',
  valid:
    'Is fíor a theastas sínithe: síníodh é le heochair de chuid an fhoilsitheora, agus is leis an sealbhóir seo agus leis an ngradam seo é.',
  unreadable: 'Ní féidir a theastas sínithe a léamh.',
  unsupported: 'Síníodh a theastas ar bhealach nach féidir a sheiceáil anseo.',
  'unknown-key': 'Ainmníonn a theastas sínithe eochair nach bhfoilsíonn an foilsitheoir.',
  'wrong-key': 'Níor síníodh a theastas leis an eochair a ainmníonn sé.',
  altered: 'Athraíodh a theastas tar éis a shínithe, nó níorbh é an foilsitheoir a shínigh é.',
  'other-issuer': 'Eisíodh a theastas sínithe in ainm duine seachas an foilsitheoir.',
  'other-record': 'Is le sealbhóir eile nó le gradam eile a theastas sínithe.',
  'not-yet': 'Níl a theastas sínithe bailí fós.',
  expired: 'Tá a theastas sínithe imithe in éag.',
  revoked: 'Tharraing an foilsitheoir a theastas sínithe siar.',
  'status-unknown': 'Ní féidir a sheiceáil anseo ar tarraingíodh a theastas sínithe siar.',
  unreachable: 'Níorbh fhéidir a theastas sínithe a sheiceáil: níorbh fhéidir eochracha an fhoilsitheora a fháil.',
};
