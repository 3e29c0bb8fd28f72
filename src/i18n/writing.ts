import { type Localized, perLanguage, type Script } from './locales.ts';

/** Writing rules of a language. */
interface Writing {
  /** Determines fonts. */
  readonly script: Script;
  /** Whether most sentences have letters beyond western European ones, such as ə and ş. */
  readonly extended: boolean;
  readonly capitals: boolean;
  /** For ranges of years or lines. */
  readonly rangeSign: '–' | '-';
}

export const writing: Localized<Writing> = perLanguage<Writing>(
  {
    az: { script: 'latin', extended: true, capitals: true, rangeSign: '–' },
    tr: { script: 'latin', extended: true, capitals: true, rangeSign: '-' },
    ka: { script: 'georgian', extended: false, capitals: false, rangeSign: '–' },
    en: { script: 'latin', extended: false, capitals: true, rangeSign: '–' },
  },
  ({ script }) => ({ script, extended: false, capitals: script !== 'georgian', rangeSign: '–' }),
);
