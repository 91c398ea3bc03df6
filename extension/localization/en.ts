import type { Texts } from './vi.ts';

/** English texts of the panel. */
export const en: Texts = {
  title: 'Administrative procedure check',
  language: 'Language',
  check: 'Check this page',
  checkAgain: 'Check this page again',
  reading: 'Reading the page…',
  page: 'Page',
  portal: 'Portal',
  checkedAt: 'Checked at {time}',
  detailPage: 'Page of one procedure',
  listPage: 'List page, {count} procedures',
  listNote:
    'A list shows procedures in short. To check every part, open the page of each procedure.',

  stepsTitle: 'Start in three steps',
  stepOpen: 'Open a list of procedures or the page of one procedure on a public-service portal.',
  stepClick: 'Click the Hài Lòng icon in the toolbar. Only the page on which you click is read.',
  stepSee: 'See the results here and the marks on the page, then download the report.',
  readsTitle: 'What it reads',
  reads:
    'Only the words about the procedure that is shown: name, code, decision number, ' +
    'processing time, fees and the parts of the publication. It changes no word of the page.',
  sendsTitle: 'What it sends',
  sends: 'Nothing. Results stay on this machine; this panel opens no network connection.',
  accessTitle: 'Granting a portal',
  accessHow:
    'While you look at a portal on which you have clicked the icon, “Check this portal by ' +
    'itself” saves the click on each page. You can take this back at any time.',

  noAccessTitle: 'Not yet allowed to read this page',
  noAccess:
    'The browser lets the extension read a page only after you click the Hài Lòng icon in the ' +
    'toolbar.',
  notWebTitle: 'Not a page of a public-service portal',
  notWeb:
    "This is one of the browser's own pages and cannot be read. Open a page of a " +
    'public-service portal.',
  refusedTitle: 'The browser does not let us read this page',
  refused:
    'The browser refused. Click the Hài Lòng icon in the toolbar and try again; some pages, such ' +
    'as the extension store, may be read by no extension.',
  readyTitle: 'This page has not been checked',
  ready: 'Click “Check this page” to read and check the procedures that it shows.',
  noAdapterTitle: 'This page is not recognised',
  noAdapter:
    'No reader recognises a list or a page of a procedure here. If the page is still loading, ' +
    'it will be read when its content arrives.',
  readFailedTitle: 'This page cannot be read',
  readFailed: 'The reader failed on this page, so there are no results.',
  notCheckedTitle: 'This page has been read but not checked',
  notChecked:
    'The part of the extension that checks gave no answer, or failed, so there are no results. ' +
    'Try again; if that does not help, reload the page.',
  notStoredTitle: 'The results cannot be kept',
  notStored:
    'The page was checked, but the results cannot be written to this machine. Check the disk ' +
    'space and try again.',
  detailLabel: 'Error details',
  knownPortals: 'Readers at hand: {names}.',

  results: 'Results',
  filterLabel: 'Filter by outcome',
  shownCount: 'Showing {shown} of {all} findings.',
  nothingShown: 'No finding has one of the chosen outcomes.',
  nothingFound: 'No procedure could be read on this page.',
  show: 'Show on the page',
  noPlace: 'This has no place on the page.',
  placeShown: 'The page now shows this place.',
  notLive: 'These results were kept from before. Check again to see marks on the page.',
  quote: 'The page says',
  quoteBlank: '(blank)',
  law: 'Legal basis',
  mend: 'How to mend',
  where: 'Field',
  row: 'row {number}',
  severity: 'Severity: {severity}',
  noName: '(name not read)',
  noCode: '(code not read)',

  unreadTitle: 'Not found on the page by the reader',
  unreadNote: 'These count neither as passed nor as failed.',
  unreadSome: '{field}: absent in {count} procedures',

  marks: 'Marks on the page',
  reportCsv: 'Download report (CSV)',
  reportJson: 'Download report (JSON)',
  reportNote: 'The report has every finding of the page, also those that the filter hides.',

  grantTitle: 'Access to {host}',
  grantOnce: 'Only this page is read, after your click.',
  grant: 'Check this portal by itself',
  grantWhy:
    'The browser will ask to let the extension read pages of {host}. This is used to check ' +
    'each page of a procedure when it opens, and for no other portal.',
  granted: 'Every page of a procedure on this portal is checked when it opens.',
  revoke: 'Stop checking this portal by itself',

  keptTitle: 'Results kept on this machine',
  kept: 'The latest results of {count} pages are kept.',
  deleteKept: 'Delete all kept results',
  deleteSure: 'Really delete?',
  deleteYes: 'Delete',
  deleteNo: 'Keep',
};
