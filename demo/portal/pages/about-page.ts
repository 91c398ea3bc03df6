import { html } from 'hono/html';
import { listFields } from '../list-fields.ts';
import type { ListedProcedure } from '../procedures.ts';
import { SITE } from '../site.data.ts';
import { type Html, layout } from './layout.ts';

/** What this site is, where its data come from, what becomes of an answer. */
export function aboutPage(procedures: readonly ListedProcedure[]): Html {
  return layout({
    title: 'Về trang này',
    section: '/gioi-thieu',
    main: html`<article class="prose wide">
<h1>Về trang này</h1>
<p class="lead">Đây là trang trình diễn của dự án Hài Lòng: phiếu khảo sát và kết quả khảo sát
nhúng vào cổng dịch vụ công, và tiện ích giúp cán bộ soát thủ tục đã công khai.
Tỉnh An Bình và mã ${SITE.unit} là giả định.</p>
<h2>Số liệu lấy từ đâu</h2>
<p>${procedures.length} thủ tục thuộc ${listFields(procedures).length} lĩnh vực. Mã, tên,
số quyết định, cấp, lĩnh vực, cơ quan, thời hạn và phí là nguyên văn của Cổng Dịch vụ công quốc gia,
các trang của tháng 6 và 7 năm 2026. Chỗ sai cũng giữ nguyên: thời hạn thiếu đơn vị, phí thiếu ba
số không, “Miễn phí” bên cạnh một số tiền. Xin đừng dùng trang này để đi nộp hồ sơ.</p>
<h2>Phần nào do trang này viết</h2>
<p>Trình tự, thành phần hồ sơ, đối tượng, kết quả, căn cứ pháp lý, yêu cầu và điều kiện là câu chung
do chúng tôi viết. Ở một số thủ tục, các phần ấy để trống hoặc ghi “Không có thông tin”,
vì danh mục thật cũng có chỗ như vậy.</p>
<h2>Phiếu khảo sát</h2>
<p>Phiếu không hỏi tên, địa chỉ hay mã hồ sơ. Câu trả lời được gửi tới bộ thu nhận chạy cùng trang
trình diễn này và tính vào kết quả của ${SITE.unitName}. Người trả lời tự chọn tham gia, nên kết quả
không phải Chỉ số SIPAS chính thức.</p>
</article>`,
  });
}
