import type { Citation } from '#core/law/citation.ts';
import { formatCitation } from '#core/law/format-citation.ts';
import { useTexts } from '../localization/texts.ts';

/** Căn cứ of a date. */
export function Law({ citations }: { citations: readonly Citation[] }) {
  const { language, texts } = useTexts();
  if (citations.length === 0) return null;
  const words = citations.map((citation) => formatCitation(citation, language)).join('; ');
  return (
    <p class="quiet">
      {texts.law}: {words}
    </p>
  );
}
