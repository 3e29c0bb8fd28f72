/**
 * Letters of the degrees and of the bar of distances: drawings for phones are shown smaller than they are drawn on the
 * narrowest.
 * @param width of the sheet, in units of the drawing
 */
export const sheetTextSize = (width: number): number => (width < 500 ? 13 : 11);
