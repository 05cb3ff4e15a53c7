import { messages as location } from '../../../../i18n/location/vi.ts';
import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/vi.ts';

/** The Vietnamese words of the tools. */
export const messages: Translation<typeof en> = {
  ...location,
  tools: 'Công cụ',
  here: 'Quý vị đang ở khoảng chỗ này',
  fullscreen: 'Toàn màn hình',
  'leave-fullscreen': 'Thoát chế độ toàn màn hình',
  'is-fullscreen': 'Toàn màn hình. Nhấn Escape để thoát.',
  'was-fullscreen': 'Đã thoát chế độ toàn màn hình.',
  'no-fullscreen': 'Trình duyệt không cho phép toàn màn hình ở đây.',
  print: 'In bản đồ và danh sách',
  'no-print': 'Không tạo được bản in. Vui lòng in trang này thay thế.',
  csv: 'Tải xuống dạng bảng (CSV)',
  geojson: 'Tải xuống để dùng cho bản đồ (GeoJSON)',
  saved: { other: '{n} mục được lưu vào phần tải xuống của quý vị với tên {file}.' },
  directions: 'Chỉ đường',
  'directions-town': 'Chỉ đường đến thị trấn, không đến đúng địa chỉ',
  'directions.device': 'Ứng dụng bản đồ trên thiết bị này',
  'directions-note':
    'Không có yêu cầu nào được gửi đến các dịch vụ này trước khi quý vị chọn. Vị trí của quý vị không được chuyển đi.',
  'sheet-map': 'Bản đồ',
  'sheet-shared': 'Dấu đại diện cho nhiều mục',
  'sheet-off-map': 'Chỉ có trong danh sách: {numbers}',
  'sheet-printed': 'In ngày {date}',
};
