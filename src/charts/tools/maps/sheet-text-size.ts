/**
 * Font size of degrees and scale bar, larger on drawings that are shown reduced: next to a map's list, or on the
 * narrowest phones.
 * @param width of the sheet, in units of the drawing
 */
export const sheetTextSize = (width: number): number => (width < 500 ? 13 : 12.5);
