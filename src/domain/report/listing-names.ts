/** Lists that a report generates about itself and its edition. */
export const listingNames = ['figures-and-tables', 'doubts', 'errata', 'citing'] as const;
export type ListingName = (typeof listingNames)[number];
