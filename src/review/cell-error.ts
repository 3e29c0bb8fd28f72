/** Text of a formula that was never computed. */
export const uncomputed = '=';

const errorText = /^(?:=|#N\/A|#[\p{Lu}\d/_]+[!?]|Err:\d+)$/u;

/** Whether a cell shows the error of a formula, in any format and language: `#REF!`. */
export const isCellError = (text: string): boolean => errorText.test(text.trim());
