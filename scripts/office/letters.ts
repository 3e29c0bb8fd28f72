import { isLocale, localeInfo } from '../../src/i18n/locales.ts';

/**
 * Fonts that Office brings. Calibri has no Georgian letters; Sylfaen has them, and is on every Windows. Other
 * programs take one of their own that has the letters.
 */
export const fontOf = (lang: string): string => (/^ka\b/.test(lang) ? 'Sylfaen' : 'Calibri');

export const codeFont = 'Consolas';

/** Tag of a language for the spelling check: `tr-TR`. */
export const tagOf = (lang: string): string => (isLocale(lang) ? localeInfo[lang].bcp47 : lang);

/** Whether a language is written from right to left. */
export const isRightToLeft = (lang: string): boolean =>
  isLocale(lang) && localeInfo[lang].direction === 'rtl';

/** Dark enough on white for small letters. */
export const colours = {
  ink: '1C1A17',
  dim: '57524A',
  link: '8A2318',
  hair: 'CFC9BD',
  wash: 'F4F1EA',
};
