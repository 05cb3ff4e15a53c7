import type { Translation } from '../message.ts';
import type { kindsEn } from './en.ts';

export const messages: Translation<typeof kindsEn> = {
  'kinds.group': 'Nhóm địa phương',
  'kinds.school': 'Trường học',
  'kinds.university': 'Trường đại học',
  'kinds.college': 'Trường cao đẳng',
  'kinds.council': 'Hội đồng địa phương',
  'kinds.library': 'Thư viện',
  'kinds.theatre': 'Nhà hát',
  'kinds.arts': 'Nghệ thuật',
  'kinds.museum': 'Bảo tàng',
  'kinds.faith': 'Cộng đồng tôn giáo',
  'kinds.health': 'Dịch vụ y tế',
  'kinds.maternity': 'Dịch vụ thai sản',
  'kinds.sport': 'Câu lạc bộ thể thao',
  'kinds.garden': 'Khu vườn',
  'kinds.business': 'Doanh nghiệp',
  'kinds.community': 'Tổ chức cộng đồng',
  'kinds.home': 'Nhà ở',
};
