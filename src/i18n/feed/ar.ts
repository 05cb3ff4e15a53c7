import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'جارٍ التحميل',
  retry: 'حاول مرة أخرى',
  'error.offline': 'يبدو أنك غير متصل بالإنترنت. سنعرض القائمة عند عودة الاتصال.',
  'error.timeout': 'تستغرق القائمة وقتًا طويلًا للوصول.',
  'error.http': 'لم نتمكن من تحميل القائمة. أجاب الموقع الذي تُحفظ فيه بخطأ.',
  'error.blocked': 'لم نتمكن من الوصول إلى القائمة من هذه الصفحة.',
  'error.not-json': 'لم نتمكن من تحميل القائمة. ما وصل ليس قائمة.',
  'error.wrong-shape': 'لم نتمكن من قراءة القائمة. ليست بالشكل الذي نتوقعه.',
  'error.unsupported-version': 'هذه القائمة أحدث مما تستطيع هذه الصفحة قراءته.',
  'error.too-large': 'القائمة أكبر من أن تُعرض هنا.',
  stale: 'لم نتمكن من تحديث هذه القائمة. تُعرض كما كانت في {date}.',
  'partly-unavailable': 'تعذّر تحميل جزء من القائمة.',
  'some-unreadable': {
    zero: 'تمت قراءة كل المدخلات.',
    one: 'تعذّرت قراءة مدخل واحد، وهو غير معروض.',
    two: 'تعذّرت قراءة مدخلين، وهما غير معروضين.',
    few: 'تعذّرت قراءة {n} مدخلات، وهي غير معروضة.',
    many: 'تعذّرت قراءة {n} مدخلًا، وهي غير معروضة.',
    other: 'تعذّرت قراءة {n} مدخل، وهي غير معروضة.',
  },
  nothing: 'لا يوجد ما يُعرض هنا بعد.',
  'source-line': 'المصدر: {title}',
  'source-line-updated': 'المصدر: {title}، {date}',
  removals: 'تعديل مدخل أو إزالته',
};
