import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'Á lódáil',
  retry: 'Bain triail eile as',
  'error.offline': 'Is cosúil go bhfuil tú as líne. Taispeánfaimid an liosta nuair a bheidh tú ar líne arís.',
  'error.timeout': 'Tá an liosta ag tógáil rófhada teacht.',
  'error.http': 'Níorbh fhéidir linn an liosta a lódáil. Thug an freastalaí ar a bhfuil sé earráid ar ais.',
  'error.blocked': 'Níorbh fhéidir linn teacht ar an liosta ón leathanach seo.',
  'error.not-json': 'Níorbh fhéidir linn an liosta a lódáil. Ní liosta é an rud a tháinig.',
  'error.wrong-shape': 'Níorbh fhéidir linn an liosta a léamh. Níl sé san fhoirm a bhfuilimid ag súil léi.',
  'error.unsupported-version': 'Tá an liosta seo níos nuaí ná mar is féidir leis an leathanach seo a léamh.',
  'error.too-large': 'Tá an liosta rómhór le taispeáint anseo.',
  stale: 'Níorbh fhéidir linn an liosta seo a nuashonrú. Taispeántar é mar a bhí sé ar {date}.',
  'partly-unavailable': 'Níorbh fhéidir cuid den liosta a lódáil.',
  'some-unreadable': {
    one: 'Níorbh fhéidir {n} iontráil a léamh agus ní thaispeántar í.',
    many: 'Níorbh fhéidir {n} n-iontráil a léamh agus ní thaispeántar iad.',
    other: 'Níorbh fhéidir {n} iontráil a léamh agus ní thaispeántar iad.',
  },
  nothing: 'Níl aon rud le taispeáint anseo fós.',
  'source-line': 'Foinse: {title}',
  'source-line-updated': 'Foinse: {title}, {date}',
  removals: 'Iontráil a athrú nó a bhaint',
};
