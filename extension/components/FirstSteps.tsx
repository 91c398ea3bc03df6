import { useTexts } from '../localization/texts.ts';

/** What the extension does, reads and never sends, for someone who opens it the first time. */
export function FirstSteps() {
  const { texts } = useTexts();
  return (
    <section class="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{texts.stepsTitle}</h2>
      <ol>
        <li>{texts.stepOpen}</li>
        <li>{texts.stepClick}</li>
        <li>{texts.stepSee}</li>
      </ol>
      <h3>{texts.readsTitle}</h3>
      <p>{texts.reads}</p>
      <h3>{texts.sendsTitle}</h3>
      <p>{texts.sends}</p>
      <h3>{texts.accessTitle}</h3>
      <p>{texts.accessHow}</p>
    </section>
  );
}
