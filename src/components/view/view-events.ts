/** Told on the page when a choice has come into its address. */
export const viewChanged = 'view:changed';

/** Asks for the rows of the other pages of a list: one that is asked for is not on this page. */
export const rowsAsked = 'view:rows-asked';

/** Told when rows of other pages have come into the list. */
export const rowsAdded = 'view:rows-added';

/** Asks on the page to mark a row, by its id: a drawing has been pressed. */
export const markAsked = 'view:mark';
