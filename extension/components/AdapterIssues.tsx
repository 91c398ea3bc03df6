import type { AdapterIssue } from '../adapters/parse-adapter.ts';
import { fill } from '../localization/fill.ts';
import { type Texts } from '../localization/vi.ts';
import { useTexts } from '../localization/texts.ts';

/** More of them are seldom mended at once. */
const MOST = 12;

/** What is wrong in the file of an adapter: where, what, and how to mend it. */
export function AdapterIssues({ issues }: { issues: readonly AdapterIssue[] }) {
  const { texts } = useTexts();
  if (issues.length === 0) return null;
  return (
    <div role="alert">
      <p>{fill(texts.adapterRefused, { count: issues.length })}</p>
      <ul>
        {issues.slice(0, MOST).map(({ path, code }) => (
          <li key={`${path} ${code}`}>
            <code>{path || texts.adapterWholeFile}</code>: {wordingOf(code, texts)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordingOf(code: string, texts: Texts): string {
  const known: Readonly<Record<string, string>> = {
    json: texts.issueJson,
    too_long: texts.issueTooLong,
    'unknown-key': texts.issueUnknownKey,
    invalid_type: texts.issueType,
    invalid_union: texts.issueUnion,
    custom: texts.issuePattern,
    selector: texts.issueSelector,
    too_small: texts.issueSmall,
    too_big: texts.issueBig,
  };
  return known[code] ?? texts.issueValue;
}
