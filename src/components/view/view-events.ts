/** Told on the page when a choice has come into its address. */
export const viewChanged = 'view:changed';

/** Asks on the page to mark a row, by its id: a drawing has been pressed. */
export const markAsked = 'view:mark';
