import type { ReceiptDetail, RefusedDetail } from 'hailong';

declare const takeReceipt: (event: CustomEvent<ReceiptDetail>) => void;
declare const takeRefusal: (event: CustomEvent<RefusedDetail>) => void;

/** Every mistake is an error: `@ts-expect-error` is one itself where there is none. */
export const mistakes = [
  <sipas-survey unit="H55" unitName="Sở Tư pháp" onsipas-receipt={takeReceipt} />,
  // @ts-expect-error a unit is text
  <sipas-survey unit={55} />,
  // @ts-expect-error answers are an object
  <sipas-survey answers="4" />,
  // @ts-expect-error an attribute is text
  <sipas-survey unit-name={{ vi: 'Sở Tư pháp' }} />,
  // @ts-expect-error there is no such property
  <sipas-survey unti="H55" />,
  // @ts-expect-error a method is not set
  <sipas-survey reset={() => {}} />,
  // @ts-expect-error the score asks no questions on the respondent
  <sipas-score respondent="age" />,
  // @ts-expect-error a receipt is no refusal
  <sipas-survey onsipas-receipt={takeRefusal} />,
  // @ts-expect-error there is no such element
  <sipas-survay unit="H55" />,
];
