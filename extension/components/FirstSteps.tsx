import { useTexts } from '../localization/texts.ts';

/** What it reads, what it never sends, how to grant a portal: for who opens it the first time. */
export function FirstSteps({ onDone }: { onDone: () => void }) {
  const { texts } = useTexts();
  return (
    <section class="steps" aria-labelledby="steps-title">
      <h2 id="steps-title" tabIndex={-1}>
        {texts.stepsTitle}
      </h2>
      <ol>
        <li>
          <h3>{texts.stepReadsTitle}</h3>
          <p>{texts.stepReads}</p>
        </li>
        <li>
          <h3>{texts.stepSendsTitle}</h3>
          <p>{texts.stepSends}</p>
        </li>
        <li>
          <h3>{texts.stepGrantTitle}</h3>
          <p>{texts.stepGrant}</p>
        </li>
      </ol>
      <button type="button" onClick={onDone}>
        {texts.stepsDone}
      </button>
    </section>
  );
}
