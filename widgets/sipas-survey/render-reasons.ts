import { html } from 'lit';
import { INVITATION_WORDS } from '../localization/invitation-words.data.ts';
import { REFUSAL_WORDS } from '../localization/refusal-words.data.ts';
import type { Reasons } from './render-delivery.ts';

/** The reasons of a refusal in words; a code that is not known is shown as it came. */
export const renderReasons: Reasons = ({ status, issues }, { language }) => {
  const words = REFUSAL_WORDS[language];
  const known = { ...words.issues, ...INVITATION_WORDS[language].issues };
  const reasons = issues.map(({ path, code }) => {
    const reason = known[code] ?? code;
    return path ? `${reason} (${path})` : reason;
  });
  const general = known[status] ?? words.status(status);
  return html`
    <p>${words.reasons}</p>
    <ul>
      ${(reasons.length > 0 ? reasons : [general]).map((reason) => html`<li>${reason}</li>`)}
    </ul>
  `;
};
