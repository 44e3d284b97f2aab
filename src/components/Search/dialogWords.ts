import type {DocSearchModalProps} from '@docsearch/react/modal';
import {text} from './text';

/** Every word of DocSearch's that a reader may see or hear. */
export const dialogWords = (): NonNullable<DocSearchModalProps['translations']> => ({
  searchBox: {
    placeholderText: text.placeholder(),
    searchInputLabel: text.placeholder(),
    clearButtonTitle: text.clear(),
    clearButtonAriaLabel: text.clearLabel(),
    closeButtonText: text.close(),
    closeButtonAriaLabel: text.close(),
  },
  errorScreen: {titleText: text.failed(), helpText: ''},
  noResultsScreen: {noResultsText: text.nothing(''), suggestedQueryText: text.didYouMean()},
  footer: {
    selectText: text.choose(),
    selectKeyAriaLabel: text.enterKey(),
    navigateText: text.move(),
    navigateUpKeyAriaLabel: text.upKey(),
    navigateDownKeyAriaLabel: text.downKey(),
    closeText: text.leave(),
    closeKeyAriaLabel: text.escapeKey(),
    poweredByText: '',
  },
});
