import type { LitElement } from 'lit';
import type { Locator, Page } from 'playwright-core';

/**
 * The survey of a page, once it has drawn its own form. Before that the form of the portal's server
 * stands in its place; a control of that form which a test has found is never to be seen again.
 */
export async function upgraded(page: Page): Promise<Locator> {
  const survey = page.locator('sipas-survey');
  await survey.evaluate(async (element) => {
    await customElements.whenDefined(element.localName);
    await (element as LitElement).updateComplete;
  });
  return survey;
}
