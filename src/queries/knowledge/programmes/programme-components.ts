import { nameCurrency } from '../../../i18n/display-names.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../../i18n/translate.ts';
import type { ProgrammeComponent } from '../../../schemas/programme.ts';
import { amountText } from './programme-texts.ts';

/** A component of a programme as shown in its table. */
export interface ComponentView {
  readonly label: string;
  readonly rate: string;
  readonly ceiling: string;
  readonly limit: string;
  readonly note: string | undefined;
}

/** Max amount paid, with the unit if given: "2 experts". */
const sayMost = (max: number, { counted }: ProgrammeComponent, locale: Locale): string =>
  [useFormat(locale).number(max), ...(counted ? [counted[locale]] : [])].join(' ');

/** Sentence on the max amount and duration; undefined if no source gives them. */
function limitOf(component: ProgrammeComponent, locale: Locale, t: Translate): string | undefined {
  const { max, years } = component;
  const n = max === undefined ? '' : sayMost(max, component, locale);
  if (max !== undefined && years !== undefined) return t('programme.mostYears', { n, years });
  if (max !== undefined) return t('programme.most', { n });
  return years === undefined ? undefined : t('programme.years', { n: years });
}

/** A component in a language; anything missing from the source is called not reported. */
export function viewComponent(component: ProgrammeComponent, locale: Locale): ComponentView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { ratePercent, ceiling, currency, per, note } = component;
  return {
    label: component.label[locale],
    rate: ratePercent === undefined ? t('not-reported') : format.percentAsGiven(ratePercent),
    ceiling:
      ceiling === undefined || !currency
        ? t('not-reported')
        : [amountText(ceiling, currency, locale), ...(per ? [t(`programme.per.${per}`)] : [])].join(
            ', ',
          ),
    limit: limitOf(component, locale, t) ?? t('not-reported'),
    note: note?.[locale],
  };
}

/** A component whose payment can be computed, with the results of its rules. */
export interface ComputableView {
  readonly id: string;
  readonly label: string;
  readonly ratePercent: number;
  readonly ceiling: number;
  readonly most: number;
  readonly currency: string;
  /** Unit: "for a programme"; empty if the source does not say. */
  readonly unit: string;
  /** The unit, and the max number of units paid: "for a programme, at most 3". */
  readonly terms: string;
  /** Costs of one unit that reach the ceiling. */
  readonly reached: string;
  /** Max payment for all units. */
  readonly total: string;
}

/** Components with a share and a ceiling, whose payment can be computed. */
export function computableComponents(
  components: readonly ProgrammeComponent[],
  locale: Locale,
): ComputableView[] {
  const t = useTranslate(locale);
  return components.flatMap((component) => {
    const { id, label, ratePercent, ceiling, currency, per, max, years } = component;
    if (!ratePercent || ceiling === undefined || !currency) return [];
    // A rule without a number is for one.
    const most = max ?? years ?? 1;
    const unit = per ? t(`programme.per.${per}`) : '';
    return {
      id,
      label: label[locale],
      ratePercent,
      ceiling,
      most,
      currency: nameCurrency(currency, locale),
      unit,
      terms: [
        unit,
        t('programme.most', {
          n: max === undefined ? most : sayMost(max, component, locale),
        }),
      ]
        .filter(Boolean)
        .join(', '),
      reached: amountText((ceiling * 100) / ratePercent, currency, locale),
      total: amountText(ceiling * most, currency, locale),
    };
  });
}
