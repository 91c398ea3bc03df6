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
  framesTitle: 'Frames on the page that could not be read',
  framesNote:
    'The browser does not let us read another site inside a frame. What it shows was not ' +
    'checked; open the page of the frame by itself to check it.',
  frameUnnamed: '(a frame without an address)',

  createTest: 'Create a test from this page',
  createTestNote:
    'Downloads two files: the page without scripts and form values, and what was read. Correct ' +
    'the second so that it says what the page says, and send both to whoever mends the reader.',
  createTestFailed: 'The page could not be taken. Check it again and retry.',

  adaptersTitle: 'Portal readers',
  adaptersNote:
    'When a portal changes its layout, a corrected reader can be imported from a JSON file ' +
    'without waiting for a new version. Imported readers come before the built-in ones at the next check.',
  adapterImport: 'Import a reader from a JSON file',
  adapterExport: 'Take a built-in reader as a starting point:',
  adapterSave: 'Download',
  adapterRemove: 'Remove',
  adapterVerified: 'verified {day}',
  adapterKept: 'The reader {id} is imported. Check the page again to use it.',
  adapterRemoved: 'The reader {id} is removed.',
  adapterRefused: 'Not imported: {count} places in the file need mending. Nothing has changed.',
  adapterWholeFile: 'the whole file',
  issueJson: 'this is not JSON. Look at commas, quotation marks and braces.',
  issueTooLong: 'too long (over 200,000 characters). Leave out what is not used.',
  issueUnknownKey: 'a reader has no such entry. Delete it or correct its name.',
  issueType: 'absent or of the wrong type. Compare with the example to download below.',
  issueUnion:
    'must be a label in quotation marks, or {"column": …}, {"selector": …}, {"title": true}.',
  issuePattern: 'no usable regular expression. Look at brackets and backslashes.',
  issueSelector: 'no usable CSS selector. Try it in the tools of the browser.',
  issueSmall: 'empty or too few. Give at least one value.',
  issueBig: 'too long or too many. Shorten it.',
  issueValue: 'not in the right form. Compare with the example to download below.',

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
