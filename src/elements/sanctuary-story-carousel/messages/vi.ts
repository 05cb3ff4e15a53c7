import { messages as common } from '../../../i18n/common/vi.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/vi.ts';

/** The Vietnamese words of `<sanctuary-story-carousel>`. */
export const messages: Translation<typeof en> = {
  ...common,
  heading: 'Những câu chuyện về nơi nương náu',
  nothing: 'Ở đây chưa có câu chuyện nào.',
  carousel: 'băng chuyền',
  slide: 'thẻ',
  stories: 'Các câu chuyện',
  previous: 'Các câu chuyện trước',
  next: 'Các câu chuyện tiếp theo',
  position: '{n} trên {total}',
  range: '{from} đến {to} trên {total}',
  'show-list': 'Hiển thị tất cả thành danh sách',
  'show-row': 'Hiển thị cạnh nhau',
  'all-shown': { other: '{n} câu chuyện, dạng danh sách' },
  untitled: 'Một câu chuyện',
  'content-note': 'Lưu ý về nội dung',
  'show-story': 'Hiện câu chuyện',
  'hide-story': 'Ẩn câu chuyện',
  'read-story': 'Đọc tiếp',
  by: 'Lời kể của {name}',
  'name-changed': 'Tên đã được thay đổi',
  close: 'Đóng',
  gone: 'Câu chuyện này không còn ở đây',
  'gone-more': 'Đóng phần này để xem các câu chuyện hiện có.',
};
