/**
 * @typedef {{ id: string, code: string, name: string, field: string,
 *   executingAgencies: string }} FormalitySummary
 * @typedef {{ channel: string, processingTime: string, fee: string,
 *   description?: string }} ExecutionMethod
 * @typedef {FormalitySummary & {
 *   decisionNumber: string, level: string, applicants: string[],
 *   executionMethods: ExecutionMethod[], executionSteps: string[], dossier: string[],
 *   legalBasis: string[], conditions: string[], result: string[], keywords: string[],
 *   description: string[], previous: FormalitySummary | null, next: FormalitySummary | null,
 * }} Formality
 * @typedef {{ total: number, pages: number, page: number,
 *   items: FormalitySummary[] }} FormalityList
 */

const API = '/quoc-gia/api/v1';

/**
 * One procedure, or undefined when there is none of that id.
 *
 * @param {string} id
 * @param {AbortSignal} signal
 * @returns {Promise<Formality | undefined>}
 */
export async function fetchFormality(id, signal) {
  return post('/configuring/formality/get-formality-by-citizen', { id }, signal);
}

/**
 * One page of the list.
 *
 * @param {{ keyword: string, page: string }} query
 * @param {AbortSignal} signal
 * @returns {Promise<FormalityList | undefined>}
 */
export async function fetchList(query, signal) {
  return post('/submitting/formality/list-all-formality-by-citizen', query, signal);
}

/**
 * @param {string} path
 * @param {object} body
 * @param {AbortSignal} signal
 */
async function post(path, body, signal) {
  const slow = new URLSearchParams(location.search).get('cham');
  const response = await fetch(`${API}${path}${slow === null ? '' : `?cham=${slow}`}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
