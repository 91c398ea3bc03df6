import type { ReceiptDetail } from 'hailong';
import 'hailong/sipas-survey';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What the portal knows already. Outside the component: the same object is not set again. */
const ANSWERS = { 'access.seats': 4 };

/** The survey in a page of React 19: attributes, a property, the language, an event. */
function SurveyPage() {
  const [lang, setLang] = useState('vi');
  const [receipt, setReceipt] = useState<ReceiptDetail>();
  return (
    <>
      <button type="button" onClick={() => setLang('en')}>
        English
      </button>
      <sipas-survey
        collector=""
        unit="H55"
        unit-name="Sở Tư pháp"
        lang={lang}
        answers={ANSWERS}
        onsipas-receipt={({ detail }) => setReceipt(detail)}
      />
      {receipt && <output>{`${receipt.unit}: ${receipt.receipt.counted}`}</output>}
    </>
  );
}

createRoot(document.querySelector('main')!).render(<SurveyPage />);
