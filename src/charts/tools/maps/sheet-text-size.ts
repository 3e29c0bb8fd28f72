/**
 * Letters of the degrees and of the bar of distances: beside the list of a map, or on the narrowest phones, a drawing is
 * shown smaller than it is drawn.
 * @param width of the sheet, in units of the drawing
 */
export const sheetTextSize = (width: number): number => (width < 500 ? 13 : 12.5);
