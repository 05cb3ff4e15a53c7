import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/vi.ts';

/** The Vietnamese words of the sheet of shortcuts. */
export const messages: Translation<typeof en> = {
  heading: 'Phím tắt',
  single: 'Phím tắt một phím: chữ cái, +, − và ?',
  close: 'Đóng',
  nearest: 'Đến mục gần nhất',
  next: 'Đến mục kế tiếp hoặc mục trước, từ bắc xuống nam',
  ends: 'Đến mục đầu tiên hoặc cuối cùng',
  name: 'Đến một tên',
  letters: 'Những chữ cái đầu của tên',
  open: 'Mở',
  escape: 'Đóng phần đang mở',
  zoom: 'Phóng to hoặc thu nhỏ',
  help: 'Hiển thị các phím tắt này',
  pan: 'Di chuyển bản đồ',
};
