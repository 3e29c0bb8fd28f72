import { type Localized, perLanguage, type Script } from './locales.ts';

/** How a language is written, as far as the site has to know. */
interface Writing {
  /** The script, by which fonts are chosen. */
  readonly script: Script;
  /** Does nearly every sentence have letters beyond those of western Europe, such as ə and ş? */
  readonly extended: boolean;
  /** Does a sentence begin with a capital? */
  readonly capitals: boolean;
  /** What joins the ends of a range of years or lines. */
  readonly rangeSign: '–' | '-';
}

/** The rules of each language. */
export const writing: Localized<Writing> = perLanguage<Writing>(
  {
    az: { script: 'latin', extended: true, capitals: true, rangeSign: '–' },
    tr: { script: 'latin', extended: true, capitals: true, rangeSign: '-' },
    ka: { script: 'georgian', extended: false, capitals: false, rangeSign: '–' },
    en: { script: 'latin', extended: false, capitals: true, rangeSign: '–' },
  },
  ({ script }) => ({ script, extended: false, capitals: script !== 'georgian', rangeSign: '–' }),
);
