import type { FieldLabels } from './FieldLabels';

/** The English words of the fields. A chunk of their own, which comes with the first form. */
export const defaultFieldLabels: FieldLabels = {
  show: 'Show',
  hide: 'Hide',
  copy: 'Copy',
  copied: 'Copied',
  learnMore: 'Learn more',

  choose: 'Choose…',
  none: 'None',
  gone: 'no longer there',
  chooseFirst: (title) => `Choose “${title}” first.`,

  loadingOptions: 'Loading options…',
  loadOptionsFailed: 'The options could not be loaded.',
  tryAgain: 'Try again',
  moreOptions: 'Show more',
  noOptions: 'There is nothing to choose.',
  noOptionMatches: (search) => `Nothing matches “${search}”.`,
  optionCount: (count) => (count === 1 ? '1 option' : `${count} options`),

  removeFile: 'Remove the file',
  fileTaken: 'A file was chosen before.',

  requiredScope: 'Required',
  addScope: 'Add a scope',
  add: 'Add',

  addField: 'Add field',
  newField: 'Name of the new field',
  removeField: (label) => `Remove ${label}`,

  unsupported: 'This page cannot ask for this. You can leave it out.',
  unsupportedRequired: 'This page cannot ask for this, but it is needed. Ask for help.',

  problems: {
    required: 'Fill this in.',
    email: 'Enter an e-mail address, such as name@example.com.',
    url: 'Enter a whole address, such as https://example.com.',
    number: 'Enter a number.',
    notAnOption: 'Choose one of the options.',
    requiredScopes: 'The required permissions must be among them.',
    fileTooLarge: 'The file is larger than 1 MB. Choose a smaller one.',
  },
};
