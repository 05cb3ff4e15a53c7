import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/vi.ts';

/** The Vietnamese words about tiles. */
export const messages: Translation<typeof en> = {
  title: 'Bản đồ chi tiết',
  load: 'Tải bản đồ chi tiết từ {host}',
  note: 'Máy chủ đó sẽ thấy địa chỉ internet của quý vị, tên trang web này và phần bản đồ mà quý vị xem.',
  loading: 'Đang tải bản đồ chi tiết từ {host}',
  shown: 'Bản đồ chi tiết đang được hiển thị.',
  back: 'Quay lại bản đồ vẽ sẵn',
  drawn: 'Bản đồ vẽ sẵn đang được hiển thị.',
  retry: 'Thử lại',
  offline: 'Có vẻ quý vị đang ngoại tuyến. Bản đồ vẽ sẵn được hiển thị thay thế.',
  policy: 'Trang web này không cho phép bản đồ từ {host}. Bản đồ vẽ sẵn được hiển thị thay thế.',
  refused: '{host} từ chối gửi bản đồ. Bản đồ vẽ sẵn được hiển thị thay thế.',
  busy: '{host} hiện đang quá tải. Bản đồ vẽ sẵn được hiển thị thay thế.',
  missing: '{host} không có bản đồ của khu vực này. Bản đồ vẽ sẵn được hiển thị thay thế.',
  broken: '{host} đã báo lỗi. Bản đồ vẽ sẵn được hiển thị thay thế.',
  unreachable: 'Chúng tôi không lấy được bản đồ từ {host}. Bản đồ vẽ sẵn được hiển thị thay thế.',
  code: 'Không tải được bản đồ chi tiết. Bản đồ vẽ sẵn được hiển thị thay thế.',
};
