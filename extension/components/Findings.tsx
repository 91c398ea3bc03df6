import { useMemo, useRef } from 'preact/hooks';
import type { CheckedPage } from '../checked-page.ts';
import { fill } from '../localization/fill.ts';
import { useTexts } from '../localization/texts.ts';
import {
  filterFindings,
  type FilteredFindings,
  type FindingFilter,
  FIRST_FILTER,
} from '../panel/finding-filter.ts';
import { sectionsByProcedure, sectionsByRule } from '../panel/finding-sections.ts';
import { type ListedFinding, listFindings } from '../panel/listed-finding.ts';
import { searchFindings, type SearchMemory } from '../panel/search-findings.ts';
import { ChoiceFilters } from './ChoiceFilters.tsx';
import { FindingSections } from './FindingSections.tsx';
import { GroupSwitch } from './GroupSwitch.tsx';
import { OutcomeFilter } from './OutcomeFilter.tsx';
import { SearchField } from './SearchField.tsx';

interface Props {
  page: CheckedPage;
  filter: FindingFilter;
  onFilter: (filter: FindingFilter) => void;
  /** Absent where the page cannot show places. */
  onShow?: (one: ListedFinding) => void;
}

/** All findings of a page: filtered, counted, and put under their procedures or their rules. */
export function Findings({ page, filter, onFilter, onShow }: Props) {
  const { texts } = useTexts();
  const listed = useMemo(() => listFindings(page), [page]);
  const filtered = useFiltered(listed, filter);
  const change = (part: Partial<FindingFilter>): void => onFilter({ ...filter, ...part });
  const sections = useMemo(
    () => (filter.groupBy === 'rule' ? sectionsByRule : sectionsByProcedure)(filtered.shown),
    [filtered, filter.groupBy],
  );
  return (
    <section class="results" aria-labelledby="results-title">
      <h2 id="results-title">{texts.results}</h2>
      <OutcomeFilter counts={filtered.outcomes} chosen={filter.outcomes} onChange={change} />
      <SearchField query={filter.query} onSearch={(query) => change({ query })} />
      <ChoiceFilters filter={filter} filtered={filtered} onChange={change} />
      <GroupSwitch groupBy={filter.groupBy} onChoose={(groupBy) => change({ groupBy })} />
      <Shown shown={filtered.shown.length} all={listed.length} filter={filter} onChange={change} />
      <FindingSections
        key={`${page.address} ${filter.groupBy}`}
        page={page}
        sections={sections}
        groupBy={filter.groupBy}
        {...(onShow && { onShow })}
      />
    </section>
  );
}

function useFiltered(listed: readonly ListedFinding[], filter: FindingFilter): FilteredFindings {
  const { language } = useTexts();
  const memory = useRef<{ listed: typeof listed; texts: SearchMemory }>(undefined);
  if (memory.current?.listed !== listed) memory.current = { listed, texts: new Map() };
  const { texts } = memory.current;
  const { outcomes, topic, severity, query } = filter;
  return useMemo(
    () => filterFindings(listed, filter, searchFindings(query, language, texts)),
    // How they are grouped filters nothing.
    [listed, outcomes, topic, severity, query, language],
  );
}

interface ShownProps {
  shown: number;
  all: number;
  filter: FindingFilter;
  onChange: (part: Partial<FindingFilter>) => void;
}

function Shown({ shown, all, filter, onChange }: ShownProps) {
  const { texts } = useTexts();
  const { topic, severity, query } = filter;
  const isNarrowed = topic !== undefined || severity !== undefined || query.trim() !== '';
  const clear = (): void =>
    onChange({
      ...FIRST_FILTER,
      groupBy: filter.groupBy,
      outcomes: filter.outcomes,
      topic: undefined,
      severity: undefined,
    });
  return (
    <div class="shown">
      <p class="quiet" role="status">
        {fill(texts.shownCount, { shown, all })}
      </p>
      {isNarrowed && (
        <button type="button" class="plain" onClick={clear}>
          {texts.clearFilter}
        </button>
      )}
      {all === 0 && <p>{texts.nothingFound}</p>}
      {all > 0 && shown === 0 && <p>{texts.nothingShown}</p>}
    </div>
  );
}
