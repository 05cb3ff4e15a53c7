import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/vi.ts';

/** The Vietnamese words of the timeline. */
export const messages: Translation<typeof en> = {
  title: 'Sự phát triển theo thời gian',
  year: 'Năm',
  present: '{year}, hiện tại',
  play: 'Phát',
  pause: 'Tạm dừng',
  previous: 'Năm trước',
  next: 'Năm sau',
  groups: { other: '{n} nhóm' },
  places: { other: '{n} địa điểm' },
  count: '{year}: {what}',
  none: '{year}: chưa có',
  'undated-hidden': { other: '{n} không có ngày và không được hiển thị' },
  'undated-shown': { other: '{n} trong số đó không có ngày' },
  table: 'Theo từng năm',
  caption: 'Các nhóm và địa điểm theo năm bắt đầu',
  new: 'Mới',
  total: 'Tổng số',
  undated: 'Không có ngày',
};
