import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { nameCurrency } from '../../../i18n/name-currency.ts';
import { type Translate, useTranslate } from '../../../i18n/translate.ts';
import type { ProgrammeComponent } from '../../../schemas/programme.ts';
import { amountText } from './amount-text.ts';

/** A component of a programme as it is printed in its table. */
export interface ComponentView {
  readonly label: string;
  readonly rate: string;
  readonly ceiling: string;
  readonly limit: string;
  readonly note: string | undefined;
}

/** The most that is paid of it, with what is counted where the data name it: "2 experts". */
const sayMost = (max: number, { counted }: ProgrammeComponent, locale: Locale): string =>
  [useFormat(locale).number(max), ...(counted ? [counted[locale]] : [])].join(' ');

/** How much of it is paid at most, and for how long, in one sentence; undefined where no source says. */
function limitOf(component: ProgrammeComponent, locale: Locale, t: Translate): string | undefined {
  const { max, years } = component;
  const n = max === undefined ? '' : sayMost(max, component, locale);
  if (max !== undefined && years !== undefined) return t('programme.mostYears', { n, years });
  if (max !== undefined) return t('programme.most', { n });
  return years === undefined ? undefined : t('programme.years', { n: years });
}

/** A component in a language; what the source does not say is not reported. */
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

/** A component whose payment can be computed, with what its rules come to. */
export interface ComputableView {
  readonly id: string;
  readonly label: string;
  readonly ratePercent: number;
  readonly ceiling: number;
  readonly most: number;
  readonly currency: string;
  /** What one unit is: "for a programme"; empty where the source does not say. */
  readonly unit: string;
  /** The unit and the number of units that are paid at most: "for a programme, at most 3". */
  readonly terms: string;
  /** Costs of one unit at which the ceiling is reached. */
  readonly reached: string;
  /** Most that is paid for all units. */
  readonly total: string;
}

/** Components with a share and a ceiling: what they pay can be computed. */
export function computableComponents(
  components: readonly ProgrammeComponent[],
  locale: Locale,
): ComputableView[] {
  const t = useTranslate(locale);
  return components.flatMap((component) => {
    const { id, label, ratePercent, ceiling, currency, per, max, years } = component;
    if (!ratePercent || ceiling === undefined || !currency) return [];
    // A rule that names no number is for one.
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
