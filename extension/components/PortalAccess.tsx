import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import type { Portal } from '../panel/look-at-active-page.ts';

interface Props {
  portal: Portal;
  onGrant: () => void;
  onRevoke: () => void;
}

/** Grants a portal for good, with the reason said before the browser asks, or gives it back. */
export function PortalAccess({ portal, onGrant, onRevoke }: Props) {
  const { texts } = useTexts();
  const { host, granted } = portal;
  return (
    <section class="access">
      <h2>{fill(texts.grantTitle, { host })}</h2>
      <p>{granted ? texts.granted : texts.grantOnce}</p>
      {!granted && <p class="quiet">{fill(texts.grantWhy, { host })}</p>}
      <button type="button" onClick={granted ? onRevoke : onGrant}>
        {granted ? texts.revoke : texts.grant}
      </button>
    </section>
  );
}
