import { messages as common } from '../../../i18n/common/vi.ts';
import { messages as location } from '../../../i18n/location/vi.ts';
import type { Translation } from '../../../i18n/message.ts';
import type { en } from './en.ts';

export { formats } from '../../../i18n/formats/vi.ts';

/** The Vietnamese words of `<sanctuary-group-finder>`. */
export const messages: Translation<typeof en> = {
  ...common,
  ...location,
  heading: 'Tìm nhóm địa phương của quý vị',
  label: 'Mã bưu chính, thị trấn hoặc tên nhóm',
  hint: 'Ví dụ: S1, Llandudno hoặc D02. Nội dung quý vị nhập chỉ ở trên thiết bị này.',
  find: 'Tìm',
  suggestions: 'Gợi ý',
  'suggestion-count': { other: '{n} gợi ý' },
  'kind.group-alone': 'Nhóm địa phương',
  'kind.postcode': 'Khu vực mã bưu chính',
  'kind.eircode': 'Khu vực Eircode',
  'problem.title': 'Có vấn đề',
  'problem.empty': 'Vui lòng nhập mã bưu chính, thị trấn hoặc tên một nhóm.',
  'problem.unknown':
    'Chúng tôi không biết “{text}”. Vui lòng kiểm tra chính tả, hoặc nhập một thị trấn gần đó hay nửa đầu của mã bưu chính.',
  'problem.forces':
    '“{text}” là địa chỉ của quân đội, không thuộc một nơi cố định nào. Vui lòng nhập thị trấn gần quý vị.',
  'problem.non-geographic':
    '“{text}” chỉ dùng cho thư tín và không thuộc một nơi cố định nào. Vui lòng nhập một thị trấn hoặc mã bưu chính khác.',
  'problem.overseas': '“{text}” nằm ngoài Đảo Anh và Ireland, nơi có tất cả các nhóm.',
  'problem.no-such-area':
    'Không có mã bưu chính nào bắt đầu như “{text}”. Vui lòng kiểm tra lại, hoặc nhập một thị trấn.',
  'problem.too-short': 'Vui lòng nhập thêm một chút: một thị trấn, hoặc nửa đầu của mã bưu chính.',
  'problem.too-long': 'Nội dung quá dài để tìm. Vui lòng chỉ nhập mã bưu chính, thị trấn hoặc tên một nhóm.',
  'problem.unlisted':
    'Chúng tôi không tìm thấy nhóm nào tên là “{text}”. Hiện không thể tra cứu thị trấn và mã bưu chính: vui lòng kiểm tra kết nối và thử lại.',
  'problem.no-groups': 'Trong danh sách không có nhóm nào đã biết địa điểm.',
  'lookups-missing': 'Không tải được thị trấn và mã bưu chính. Quý vị vẫn có thể tìm nhóm theo tên và khu vực.',
  here: 'vị trí của quý vị',
  'results-near': { other: '{n} nhóm gần {place}' },
  'results-named': { other: 'Tìm thấy {n} nhóm cho “{text}”' },
  'none-within': 'Không có nhóm nào trong vòng {distance} từ {place}',
  'nearest-anyway': { other: 'Đây là kết quả gần nhất.' },
  start: 'Lập một nhóm ở nơi quý vị sống',
  'stands-for': '{code} không có trong danh sách của chúng tôi, nên khoảng cách được tính từ {place}.',
  'which-one': 'Quý vị muốn nói đến “{text}” nào?',
  'did-you-mean': 'Chúng tôi không biết “{text}”. Có phải quý vị muốn nói đến một trong những nơi này?',
  again: 'Bắt đầu lại',
  'away.n': '{distance} về phía bắc',
  'away.ne': '{distance} về phía đông bắc',
  'away.e': '{distance} về phía đông',
  'away.se': '{distance} về phía đông nam',
  'away.s': '{distance} về phía nam',
  'away.sw': '{distance} về phía tây nam',
  'away.w': '{distance} về phía tây',
  'away.nw': '{distance} về phía tây bắc',
  'less-than': 'Cách chưa đến {distance}',
  covers: 'Khu vực phục vụ: {areas}',
  contact: 'Liên hệ',
  'of-group': 'với {name}',
  'closed-note': 'Nhóm này không còn hoạt động.',
  'paused-note': 'Nhóm này đang tạm nghỉ. Nhóm có thể trả lời chậm.',
  'forming-note': 'Nhóm này mới bắt đầu. Nhóm có thể rất vui nếu được giúp đỡ.',
  near: 'Trong vòng {distance}: {what}',
  'near-none': 'Chưa có mục nào trong vòng {distance}.',
  'near-loading': 'Đang tải những gì ở gần',
  'near-failed': 'Không tải được những gì ở gần.',
  about: 'Về tìm kiếm này',
  private:
    'Việc tra cứu diễn ra trên thiết bị này. Nội dung quý vị nhập và vị trí của quý vị đều không được gửi đi đâu hay lưu lại.',
};
