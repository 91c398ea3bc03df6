import type { ListedProcedure, SubmissionRow } from '../procedures.ts';
import { NO_INFORMATION } from '../written-parts.data.ts';
import { writePart } from '../write-part.ts';
import type { WrittenPart } from '../written-parts.data.ts';
import { formalityId } from './formality-id.ts';

/** A procedure as the list of the API tells it. */
export interface FormalitySummary {
  id: string;
  code: string;
  name: string;
  field: string;
  executingAgencies: string;
}

/** A procedure as the detail of the API tells it; each text ready to be shown. */
export interface Formality extends FormalitySummary {
  decisionNumber: string;
  level: string;
  applicants: string[];
  executionMethods: SubmissionRow[];
  executionSteps: string[];
  dossier: string[];
  legalBasis: string[];
  conditions: string[];
  result: string[];
  keywords: string[];
  description: string[];
  /** Neighbours in the order of the list; null at its ends. */
  previous: FormalitySummary | null;
  next: FormalitySummary | null;
}

/** What the list needs of a procedure. */
export function toSummary({ code, name, field, agency }: ListedProcedure): FormalitySummary {
  return { id: formalityId(code), code, name, field, executingAgencies: agency };
}

/** What the detail page needs of the procedure at that place of the list. */
export function toFormality(procedure: ListedProcedure, around: Neighbours): Formality {
  const part = (name: WrittenPart) => [...writePart(name, procedure).sentences];
  return {
    ...toSummary(procedure),
    decisionNumber: procedure.decisionNumber,
    level: procedure.level,
    applicants: part('applicants'),
    executionMethods: procedure.rows,
    executionSteps: part('steps'),
    dossier: part('dossier'),
    legalBasis: part('legalBasis'),
    conditions: part('conditions'),
    result: part('result'),
    keywords: [NO_INFORMATION],
    description: [NO_INFORMATION],
    previous: around.previous ? toSummary(around.previous) : null,
    next: around.next ? toSummary(around.next) : null,
  };
}

/** The procedures before and after. */
export interface Neighbours {
  previous?: ListedProcedure | undefined;
  next?: ListedProcedure | undefined;
}
