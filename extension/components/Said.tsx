import { useEffect, useState } from 'preact/hooks';

/** How long a sentence stays on the screen, in ms. */
const STAYS = 6000;

/** Something said: `turn` tells the same sentence, said again, from the first. */
export interface SaidWords {
  words: string;
  turn: number;
}

/** What happened, said aloud and shown for a while above the lower edge; nothing moves for it. */
export function Said({ said }: { said: SaidWords }) {
  const [shown, setShown] = useState('');
  useEffect(() => {
    setShown(said.words);
    const timer = setTimeout(() => setShown(''), STAYS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <p class="said" role="status">
      {shown}
    </p>
  );
}
