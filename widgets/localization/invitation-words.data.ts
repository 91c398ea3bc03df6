import type { Language } from './strings.ts';

/** Sentences about an invitation, loaded only where there is one. */
export interface InvitationWords {
  invited: string;
  /** By the clock of this device; the collector's clock counts. */
  expired: string;
  openInstead: string;
  /** The same of a rating of one tap. */
  openRating: string;
  /** By the code of an issue. */
  issues: Readonly<Record<string, string>>;
}

const unconfirmed = {
  vi: 'bộ thu nhận không xác nhận được thư mời',
  en: 'the collector could not confirm the invitation',
} as const;

/** Vietnamese, the original, and English. */
export const INVITATION_WORDS: Readonly<Record<Language, InvitationWords>> = {
  vi: {
    invited:
      'Phiếu này có kèm thư mời dùng một lần của cổng. Thư mời chỉ cho biết phiếu đến từ một hồ sơ đã có kết quả; câu trả lời không được lưu cùng thư mời.',
    expired:
      'Theo đồng hồ của máy này, thư mời đã hết hạn; bộ thu nhận có thể từ chối. Khi đó Ông/Bà vẫn gửi được các câu trả lời thành phiếu mở.',
    openInstead:
      'Ông/Bà có thể xem lại câu trả lời rồi gửi thành phiếu mở, không kèm thư mời. Phiếu mở được tính riêng.',
    openRating:
      'Ông/Bà có thể đánh giá lại; lần này đánh giá được gửi thành phiếu mở, không kèm thư mời. Phiếu mở được tính riêng.',
    issues: {
      'invitation-used': 'thư mời này đã được dùng cho một phiếu khác; mỗi thư mời chỉ dùng được một lần',
      'invitation-expired': 'thư mời đã hết hạn',
      'invitation-not-yet-valid': 'thư mời chưa có hiệu lực',
      'invitation-other-unit': 'thư mời này dành cho việc đánh giá một cơ quan khác',
      'invitation-other-procedure': 'thư mời này dành cho một thủ tục khác',
      'invitation-other-instrument': 'thư mời này dành cho một phiếu khảo sát khác',
      'invitation-unknown-issuer': unconfirmed.vi,
      'invitation-unknown-key': unconfirmed.vi,
      'invitation-bad-signature': unconfirmed.vi,
      'invitation-unreadable': unconfirmed.vi,
      'invitations-not-taken': 'bộ thu nhận này không nhận thư mời',
    },
  },
  en: {
    invited:
      'This response goes with a one-use invitation of the portal. It only shows that the response comes from a dossier that has its result; the answers are not stored together with it.',
    expired:
      'By the clock of this device the invitation has expired, and the collector may refuse it. You can then still send your answers as an open response.',
    openInstead:
      'You may look at your answers again and send them as an open response, without the invitation. Open responses are counted apart.',
    openRating:
      'You may rate again; this time it goes as an open response, without the invitation. Open responses are counted apart.',
    issues: {
      'invitation-used': 'this invitation was used for another response; each can be used once',
      'invitation-expired': 'the invitation has expired',
      'invitation-not-yet-valid': 'the invitation is not valid yet',
      'invitation-other-unit': 'the invitation is for another agency',
      'invitation-other-procedure': 'the invitation is for another procedure',
      'invitation-other-instrument': 'the invitation is for another questionnaire',
      'invitation-unknown-issuer': unconfirmed.en,
      'invitation-unknown-key': unconfirmed.en,
      'invitation-bad-signature': unconfirmed.en,
      'invitation-unreadable': unconfirmed.en,
      'invitations-not-taken': 'this collector takes no invitations',
    },
  },
};
