import { messages as feed } from '../../../i18n/feed/vi.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/vi.ts';

/** The Vietnamese words of `<sanctuary-badge>`. */
export const messages: Translation<typeof en> = {
  ...feed,
  'error.offline': 'Có vẻ quý vị đang ngoại tuyến. Chúng tôi sẽ kiểm tra giải thưởng này khi quý vị kết nối lại.',
  'error.timeout': 'Hồ sơ tải quá lâu.',
  'error.http': 'Máy chủ lưu hồ sơ đã báo lỗi.',
  'error.blocked': 'Chúng tôi không truy cập được hồ sơ từ trang này.',
  'error.not-json': 'Dữ liệu nhận được không phải là hồ sơ.',
  'error.wrong-shape': 'Hồ sơ không ở dạng cần có.',
  'error.unsupported-version': 'Hồ sơ mới hơn mức trang này có thể đọc.',
  'error.too-large': 'Danh sách chứa hồ sơ quá lớn.',
  stale: 'Chúng tôi không kiểm tra lại được. Đây là nội dung hồ sơ vào {date}.',
  loading: 'Đang kiểm tra giải thưởng này',
  award: 'Giải thưởng',
  'state.awarded': 'Đã được trao',
  'state.working-towards': 'Đang phấn đấu đạt giải này',
  'state.pledged': 'Đã cam kết',
  'state.re-accreditation-due': 'Đến hạn gia hạn',
  'state.lapsed': 'Không còn giữ giải',
  'state.not-found': 'Không tìm thấy',
  'state.could-not-check': 'Không kiểm tra được giải thưởng này',
  'state.not-confirmed': 'Chưa được xác nhận',
  'state.elsewhere': 'Không phải giải thưởng của trang web này',
  'short.awarded': 'Đã trao',
  'short.working-towards': 'Đang phấn đấu',
  'short.pledged': 'Đã cam kết',
  'short.re-accreditation-due': 'Cần gia hạn',
  'about.not-found': 'Danh sách giải thưởng không có hồ sơ nào về giải này.',
  'about.part-missing': 'Không đọc được đầy đủ danh sách giải thưởng.',
  'about.set-aside': 'Không đọc được hồ sơ của giải thưởng này.',
  'about.elsewhere': 'Hồ sơ này là của {holder}. Hồ sơ nêu các trang web khác cho huy hiệu, không phải {site}.',
  'about.elsewhere-none': 'Hồ sơ này là của {holder}. Hồ sơ không nêu trang web nào cho huy hiệu.',
  'about.not-confirmed': 'Hồ sơ của {holder} kèm theo chứng nhận có chữ ký nhưng chứng nhận đó không xác nhận hồ sơ.',
  'about.could-not-check': 'Hồ sơ của {holder} kèm theo chứng nhận có chữ ký nhưng không kiểm tra được.',
  'about.trying': 'Hiển thị để dùng thử, chỉ trên máy tính này.',
  'this-page': 'trang này',
  'awarded-on': 'Được trao: {date}',
  'reaccredited-on': 'Được gia hạn: {date}',
  'granted-by': 'Do {name} trao',
  record: 'Xem hồ sơ',
  'own-words': 'Theo lời của chính trang web này:',
  checks: 'Việc này đã được kiểm tra như thế nào',
};
