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
  stepReadsTitle: 'What it reads',
  stepReads:
    'Open the page of a procedure on a public-service portal and click the Hài Lòng icon in the ' +
    'toolbar. The words about the procedure on that page are read: name, code, decision, ' +
    'processing time, fees, parts of the publication. No word of the page is changed.',
  stepSendsTitle: 'What it never sends',
  stepSends:
    'Nothing leaves this machine, neither the page nor the results; this panel opens no network ' +
    'connection. Results are kept on this machine and can be deleted at any time.',
  stepGrantTitle: 'How to grant a portal',
  stepGrant:
    'To save the click on each page, press “Check this portal by itself” while you look at a ' +
    'portal; the browser will ask. One portal at a time, and you can take it back at any time.',
  stepsDone: 'Got it',
  help: 'Help',
  tools: 'Tools',
  toolDue: 'Due date',
  close: 'Close',

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
  tooLongTitle: 'This page is too long to be checked at once',
  tooLong:
    'At most 5,000 procedures and 20 million characters can be checked at once, so this page has ' +
    'no results. Filter the list or show fewer procedures on a page, then check page by page.',
  restlessTitle: 'This page keeps changing',
  restless:
    'What the page says of its procedures changed before it was checked, so there are no results. ' +
    'It is checked by itself once the page is at rest.',
  detailLabel: 'Error details',
  knownPortals: 'Readers at hand: {names}.',

  results: 'Results',
  filterLabel: 'Filter by outcome',
  shownCount: 'Showing {shown} of {all} findings.',
  nothingShown: 'No finding passes the filter.',
  nothingFound: 'No procedure could be read on this page.',
  searchLabel: 'Search the results',
  searchHint: 'Name, code, rule, words of the page; diacritics optional',
  groupLabel: 'Group by',
  groupByProcedure: 'Procedure',
  groupByRule: 'Rule',
  topicLabel: 'About',
  severityLabel: 'Severity',
  anyTopic: 'Everything',
  anySeverity: 'Every severity',
  choiceCount: '{name} ({count})',
  clearFilter: 'Clear the filter',
  more: 'Show {next} more ({rest} left)',
  copy: 'Copy',
  copied: 'The finding is copied. Paste it into your e-mail.',
  copyFailed: 'The browser does not let us copy. Select the text in this box and press Ctrl+C.',
  copyProcedure: 'Procedure',
  copyAddress: 'Page address',
  copyDay: 'Day checked',
  show: 'Show on the page',
  noPlace: 'This has no place on the page.',
  placeShown: 'The page now shows this place.',
  notLive: 'These results were kept from before. Check again to see marks on the page.',
  quote: 'The page says',
  quoteBlank: '(blank)',
  law: 'Legal basis',
  mend: 'How to mend',
  why: 'Why it matters',
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
    'without waiting for a new version. Imported readers come before the built-in ones at the ' +
    'next check.',
  adapterImport: 'Import a reader from a JSON file',
  adapterExport: 'Take a reader as a JSON file:',
  adapterSave: 'Download',
  adapterRemove: 'Remove',
  adapterVerified: 'verified {day}',
  adapterKept: 'The reader {id} is imported. The page is checked again with it where it fits.',
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

  pickerOpen: 'Point at the page',
  pickerOpenNote:
    'For a portal that is unknown or has a new layout: show the extension where each field ' +
    'stands on the page that is open, and keep that as a reader of your own on this machine.',
  pickerWayOut:
    'If this is the page of a procedure, show the extension where each field stands. No ' +
    'programming is needed.',
  pickerTitle: 'Point at the page',
  pickerNoPage:
    'There is no page to point at. Open the page of a procedure on a portal, press “Check this ' +
    'page”, and come back here.',
  pickerIntro:
    'Choose a field, click its label on the page and then its value. Do so for each field to be ' +
    'read, then save. The page is not changed.',
  pickerAdding: 'Adding to the reader “{name}”. What was pointed at before stays.',
  pickerFirstName: 'Reader of {host}',
  pickerKind: 'The page that is open is',
  pickerDetail: 'The page of one procedure',
  pickerList: 'A list of procedures',
  pickerFieldsTitle: '1. Point at the fields',
  pickerField: 'Field to point at',
  pickerPoint: 'Point at the label',
  pickerPointHead: 'Point at the column head',
  pickerNoLabel: 'It has no label',
  pickerNoHead: 'The list has no column heads',
  pickerHalt: 'Stop pointing',
  pickerAskLabel: 'Click the label of “{name}”. Esc to stop.',
  pickerAskValue: 'Click the value of “{name}”. Esc to stop.',
  pickerAskOnlyValue: 'Click where “{name}” stands. Esc to stop.',
  pickerAskHead: 'Click the head of the column “{name}”. Esc to stop.',
  pickerAskCell: 'Click a cell of the column “{name}”. Esc to stop.',
  pickerAskRow: 'Click “{name}” of one procedure in the list. Esc to stop.',
  pickerWaitLabel:
    'Waiting for a click on the label in the page. By keyboard: F6 to get to the page, up and ' +
    'down arrows to move, left and right arrows to go out and in, Enter to take.',
  pickerWaitValue: 'Label: “{label}”. Waiting for a click on the value in the page.',
  pickerWaitCell: 'Column: “{label}”. Waiting for a click on a cell of that column in the page.',
  pickerWaitOnlyValue: 'Waiting for a click on the value in the page.',
  pickerFound: '“{name}” is pointed at. Look at it below, then go on or save.',
  pickerNotFound:
    'There is no way to read “{words}” again for “{name}”. Try a place that holds that value alone, ' +
    'or point at the label, too; if that does not help, this field has to be checked by eye.',
  pickerEmpty:
    'There are no words where you clicked, so that it cannot be verified. Open a procedure that ' +
    'has this field.',
  pickerStopped: 'Stopped. Nothing has changed.',
  pickerLost:
    'The page was reloaded or left. Press again to go on; what was pointed at is still here.',
  pickerRemove: 'Remove',
  pickerLabelWords: 'Label',
  pickerByLabel: 'Found again by its label.',
  pickerByColumn: 'Found again by the head of its column.',
  pickerByTitle: 'Found again in the title of the page.',
  pickerByItems: 'Found again by the links of the list.',
  pickerBySelector:
    'Found again by the name of its element; to be pointed at again when the portal has a new ' +
    'layout.',
  pickerByPosition:
    'Found again by its position, which goes wrong when the portal adds or leaves out a field; ' +
    'look at another procedure, too.',
  pickerTakenAway:
    'Read together with the others, “{name}” is not what is shown above. Remove it or point again.',
  pickerSaveTitle: '2. Save the reader',
  pickerName: 'Name of the reader',
  pickerFor: 'For {address}.',
  pickerForTitle: 'For',
  pickerForAlike: 'Pages with an address like {address}',
  pickerForSite: 'Every page of a procedure on {host}',
  pickerReads: 'This reader reads the page that is open.',
  pickerReadsList: 'This reader reads {count} procedures of the list that is open.',
  pickerTooFew: 'Not enough to know a procedure by: point at one field more, besides the name.',
  pickerTooFewColumns:
    'Not enough to know the list by: point at the column of the names and at least one more.',
  pickerSave: 'Save and check this page',
  pickerKept: 'The reader “{name}” is saved. The page is being checked with it.',

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

  recordTitle: 'The record as it was read',
  recordWords: 'The page says',
  recordValue: 'Read as',
  recordMethod: 'Way to submit, row {number}',
  notOnPage: 'not found on the page',
  wordsAll: 'Show all',
  wordsLess: 'Show less',
  condition: '{words} (case: {condition})',
  dayUnread: 'cannot be read as a day',
  codeProper: 'national code {national}',
  codeAgency: 'national code {national}, agency {agency}',
  codeOld: 'a code from before the national database',
  codeMalformed: 'not in the form of a procedure code',
  decisionProper: 'in proper form',
  decisionIssued: 'in proper form, issued {day}',
  decisionPlaceholder: 'not a real number yet',
  decisionMalformed: 'not in proper form',
  documents: 'documents: {numbers}',
  sameDay: 'on the day of receipt',
  cutOff: 'received after {time}: on the next working day',
  feeNote: 'note: {amounts}',
  feePer: '{amount} per {per}',
  windowFrom: 'applies from {from}',
  windowTo: 'applies until the end of {to}',
  windowBoth: 'applies from {from} until the end of {to}',
  formula: 'reckoned as: {words}',

  dueTitle: 'Work out a due date',
  dueIntro: 'Counted by the Civil Code and the announced days off of state offices.',
  dueReceived: 'Day of receipt',
  dueReceivedHint: 'Day/month/year, such as 20/11/2026',
  dueTime: 'Time of receipt (if known)',
  dueTimeHint: 'Such as 9:30; needed for limits in hours',
  dueLimit: 'Time limit, in Vietnamese',
  dueLimitHint: 'Such as: 15 ngày làm việc; 30 ngày; 08 giờ làm việc',
  dueAfterHours: 'A receipt after hours counts from the next working day',
  dueLate: 'The dossier will be late',
  duePrinted: 'Due date printed on the receipt (if any)',
  duePrintedHint: 'Leave it blank to use the date worked out',
  dueTimes: 'Times re-appointed so far',
  dueExtension: 'Extension asked for, in Vietnamese',
  dueExtensionHint: 'Such as: 05 ngày làm việc; leave it blank if not known',
  dueCount: 'Work out',
  dueErrors: 'Not worked out: {count} fields need mending.',
  dueDayMissing: 'The day of receipt is missing. Write day/month/year, such as 20/11/2026.',
  dueDayWrong: '“{words}” is no day of the calendar. Write day/month/year, such as 20/11/2026.',
  dueTimeWrong: '“{words}” is no time of day. Write it like 9:30 or 14 giờ.',
  dueLimitMissing:
    'The time limit is missing. Write a number and a unit, such as 15 ngày làm việc (working ' +
    'days).',
  dueLimitNoUnit: '“{words}” has no unit. Add “ngày làm việc”, “ngày”, “giờ” or “tháng”.',
  dueLimitElsewhere:
    '“{words}” refers to another place and has no number. Look the limit up and write it here.',
  dueLimitWrong:
    'No time limit can be read in “{words}”. Write a number and a unit, such as 15 ngày làm việc.',
  dueTimesWrong: '“{words}” is no number of times. Write a number from 0.',
  dueResult: 'Due date: {day}',
  dueResultUnknown: 'The due date cannot be worked out',
  dueFor: 'Time limit “{words}”',
  dueBeyond: 'Not enough calendar data',
  dueKnownHolidays: 'Days off known by law from there on: {days}.',
  dueSteps: 'Counted day by day',
  dueOther: 'Another reading',
  dueLateBy: 'If the dossier is late, by the due date {day}',
  dueMayReappoint: 'It may be re-appointed once.',
  dueNoReappoint: 'It has been re-appointed once and may not be again.',
  dueReappointed: 'New due date: {day}',
  dueReappointUnknown: 'The new due date cannot be worked out: {why}',

  shortcutsTitle: 'Shortcuts',
  shortcutsOn: 'Use shortcuts in this panel',
  shortcutsNote:
    'They do nothing while you type in a field. To open the panel from a page, click the Hài ' +
    "Lòng icon or use the key set in the browser's extension shortcuts (Alt+Shift+H at first). On " +
    'the page, Alt+Shift+↓ and Alt+Shift+↑ go to the next mark and back.',
  keySearch: 'Go to the search box',
  keyGroup: 'Group by procedure or by rule',
  keyNext: 'Next finding',
  keyPrevious: 'Previous finding',
  keyCopy: 'Copy the finding in focus',
  keyDue: 'Open the due date tool',
  keyHelp: 'Open this list',

  badgeFailed: 'Hài Lòng – this page: {failed} failed, {cantTell} cannot tell',
  badgePassed: 'Hài Lòng – this page: none failed, {cantTell} cannot tell',
  badgeChanged: '{title} (the page has changed since)',
  badgeNone: 'Hài Lòng – check the procedures on this page',

  changedTitle: 'The page has changed since the check',
  changed: 'These results are about its old content, checked at {time}. Check again to be right.',
};
