/** Dispatched when a choice has been written to the address. */
export const viewChanged = 'view:changed';

/** Requests the rows of the other pages of a list, since a requested one is not on this page. */
export const rowsAsked = 'view:rows-asked';

/** Dispatched when rows of other pages have been added to the list. */
export const rowsAdded = 'view:rows-added';

/** Requests highlighting a row, by its id, after a click in a drawing. */
export const markAsked = 'view:mark';
