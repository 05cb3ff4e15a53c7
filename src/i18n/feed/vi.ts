import type { Translation } from '../message.ts';
import type { feedEn } from './en.ts';

export const messages: Translation<typeof feedEn> = {
  loading: 'Đang tải',
  retry: 'Thử lại',
  'error.offline': 'Có vẻ quý vị đang ngoại tuyến. Chúng tôi sẽ hiển thị danh sách khi quý vị kết nối lại.',
  'error.timeout': 'Danh sách tải quá lâu.',
  'error.http': 'Chúng tôi không tải được danh sách. Máy chủ lưu danh sách đã báo lỗi.',
  'error.blocked': 'Chúng tôi không truy cập được danh sách từ trang này.',
  'error.not-json': 'Chúng tôi không tải được danh sách. Dữ liệu nhận được không phải là danh sách.',
  'error.wrong-shape': 'Chúng tôi không đọc được danh sách. Danh sách không ở dạng cần có.',
  'error.unsupported-version': 'Danh sách này mới hơn mức trang này có thể đọc.',
  'error.too-large': 'Danh sách quá lớn để hiển thị ở đây.',
  stale: 'Chúng tôi không cập nhật được danh sách này. Danh sách được hiển thị như vào {date}.',
  'partly-unavailable': 'Không tải được một phần của danh sách.',
  'some-unreadable': { other: 'Không đọc được {n} mục nên không hiển thị.' },
  nothing: 'Ở đây chưa có gì để hiển thị.',
  'source-line': 'Nguồn: {title}',
  'source-line-updated': 'Nguồn: {title}, {date}',
  removals: 'Sửa hoặc gỡ bỏ một mục',
};
