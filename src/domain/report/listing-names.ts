/** The lists that a report makes of itself and of its edition. */
export const listingNames = ['figures-and-tables', 'doubts', 'errata', 'citing'] as const;
export type ListingName = (typeof listingNames)[number];
