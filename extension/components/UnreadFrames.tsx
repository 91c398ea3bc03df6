import { useTexts } from '../localization/texts.ts';

/** Frames of other sites on a page: what stands in them was not read. */
export function UnreadFrames({ addresses }: { addresses: readonly string[] }) {
  const { texts } = useTexts();
  if (addresses.length === 0) return null;
  return (
    <section class="unread">
      <h2>{texts.framesTitle}</h2>
      <ul>
        {addresses.map((address) => (
          <li key={address}>{address || texts.frameUnnamed}</li>
        ))}
      </ul>
      <p class="quiet">{texts.framesNote}</p>
    </section>
  );
}
