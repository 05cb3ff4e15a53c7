import type { Translation } from '../message.ts';
import type { locationEn } from './en.ts';

export const messages: Translation<typeof locationEn> = {
  'location.use': 'Dùng vị trí của tôi',
  'location.asking': 'Đang hỏi vị trí của quý vị. Trình duyệt có thể hỏi ý kiến quý vị trước.',
  'location.found':
    'Chúng tôi biết vị trí của quý vị trong phạm vi một kilômét. Thông tin này chỉ ở trên trang này và không được gửi cho ai.',
  'location.rough': 'Thiết bị chỉ biết vị trí gần đúng của quý vị, nên kết quả có thể hơi lệch.',
  'location.forget': 'Quên vị trí của tôi',
  'location.denied':
    'Trình duyệt không chia sẻ vị trí của quý vị. Quý vị có thể cho phép trang web này trong phần cài đặt của trình duyệt rồi thử lại.',
  'location.blocked':
    'Trang này không cho phép chúng tôi hỏi vị trí của quý vị. Vui lòng tìm theo tên thị trấn hoặc thành phố.',
  'location.insecure':
    'Trình duyệt chỉ chia sẻ vị trí với các trang bảo mật (https), và trang này không phải như vậy. Vui lòng tìm theo tên thị trấn hoặc thành phố.',
  'location.unavailable':
    'Thiết bị không xác định được vị trí của quý vị. Vui lòng thử lại, hoặc tìm theo tên thị trấn hoặc thành phố.',
  'location.timeout':
    'Thiết bị mất quá nhiều thời gian để xác định vị trí của quý vị. Vui lòng thử lại, hoặc tìm theo tên thị trấn hoặc thành phố.',
  'location.unsupported':
    'Trình duyệt này không xác định được vị trí của quý vị. Vui lòng tìm theo tên thị trấn hoặc thành phố.',
};
