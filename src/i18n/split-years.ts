/**
 * A title at the years that have an ending of a language on them, “2024-cü”: every second part is
 * such a year. A line may end at any hyphen, and the ending alone on the next one cannot be read.
 */
export const splitYears = (title: string): string[] => title.split(/(\d{4}-\p{L}+)/u);
