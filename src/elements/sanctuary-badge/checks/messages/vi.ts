import type { Translation } from '../../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../../i18n/formats/vi.ts';

/** The Vietnamese words of the checks. */
export const messages: Translation<typeof en> = {
  feed: 'Danh sách được đọc từ {site}, {date}.',
  'feed-stale': 'Danh sách được đọc lần cuối từ {site} vào {date}, và từ đó không đọc được nữa.',
  'no-feed': 'Không đọc được danh sách tại {site}.',
  record: 'Danh sách có một hồ sơ mang tên “{place}”.',
  'no-record': 'Danh sách không có hồ sơ nào mang tên “{place}”.',
  'unread-record': 'Không đọc được hồ sơ mang tên “{place}” trong danh sách.',
  status: 'Đơn vị trao giải ghi tình trạng là: {status}.',
  confirmed: 'Điều đó được xác nhận lần cuối vào {date}.',
  'host-named': 'Hồ sơ có nêu trang web này, {site}.',
  'host-trying': 'Trang này nằm trên máy tính của quý vị, nơi có thể dùng thử bất kỳ huy hiệu nào.',
  'host-elsewhere': 'Hồ sơ không nêu {site}.',
  'no-credential': 'Hồ sơ không có chứng nhận có chữ ký. Chỉ có danh sách xác nhận điều này.',
  'credential-pending': 'Chứng nhận có chữ ký đang được kiểm tra.',
  valid:
    'Chứng nhận có chữ ký là thật: được ký bằng khóa của đơn vị công bố, và đúng là của chủ sở hữu và giải thưởng này.',
  unreadable: 'Không đọc được chứng nhận có chữ ký.',
  unsupported: 'Chứng nhận được ký theo cách không kiểm tra được ở đây.',
  'unknown-key': 'Chứng nhận có chữ ký nêu một khóa mà đơn vị công bố không công bố.',
  'wrong-key': 'Chứng nhận không được ký bằng khóa mà nó nêu.',
  altered: 'Chứng nhận đã bị thay đổi sau khi ký, hoặc không do đơn vị công bố ký.',
  'other-issuer': 'Chứng nhận có chữ ký được cấp dưới tên một bên khác, không phải đơn vị công bố.',
  'other-record': 'Chứng nhận có chữ ký là của một chủ sở hữu khác hoặc một giải thưởng khác.',
  'not-yet': 'Chứng nhận có chữ ký chưa có hiệu lực.',
  expired: 'Chứng nhận có chữ ký đã hết hạn.',
  revoked: 'Chứng nhận có chữ ký đã bị đơn vị công bố thu hồi.',
  'status-unknown': 'Ở đây không kiểm tra được chứng nhận có chữ ký đã bị thu hồi hay chưa.',
  unreachable: 'Không kiểm tra được chứng nhận có chữ ký: không lấy được khóa của đơn vị công bố.',
};
