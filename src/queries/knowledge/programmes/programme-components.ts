import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import {
  type Programme,
  type ProgrammeComponent,
  programmeUsers,
  programmeUses,
} from '../../../schemas/programme.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';

/** An amount with its currency in words: "400,000 US dollars". */
export function amountText(value: number, currency: string, locale: Locale): string {
  return `${useFormat(locale).number(value)} ${useTranslate(locale)(`currency.${currency}`)}`;
}

/** A component of a programme as it is printed in its table. */
export interface ComponentView {
  readonly label: string;
  readonly rate: string;
  readonly ceiling: string;
  readonly limit: string;
  readonly note: string | undefined;
}

export function viewComponent(component: ProgrammeComponent, locale: Locale): ComponentView {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { ratePercent, ceiling, currency, per, max, years, note } = component;
  const limits = [
    ...(max === undefined ? [] : [t('programme.most', { n: max })]),
    ...(years === undefined ? [] : [t('programme.years', { n: years })]),
  ];
  return {
    label: component.label[locale],
    rate: ratePercent === undefined ? t('not-reported') : format.percentAsGiven(ratePercent),
    ceiling:
      ceiling === undefined || !currency
        ? t('not-reported')
        : [amountText(ceiling, currency, locale), ...(per ? [t(`programme.per.${per}`)] : [])].join(
            ', ',
          ),
    limit: limits.length > 0 ? format.list(limits) : t('not-reported'),
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
  return components.flatMap(({ id, label, ratePercent, ceiling, currency, per, max, years }) => {
    if (!ratePercent || ceiling === undefined || !currency) return [];
    // A rule that names no number is for one.
    const most = max ?? years ?? 1;
    return {
      id,
      label: label[locale],
      ratePercent,
      ceiling,
      most,
      currency: t(`currency.${currency}`),
      unit: per ? t(`programme.per.${per}`) : '',
      reached: amountText((ceiling * 100) / ratePercent, currency, locale),
      total: amountText(ceiling * most, currency, locale),
    };
  });
}

/** Programmes under who may use them or what for. */
export interface ProgrammeShelf {
  readonly id: string;
  readonly label: string;
  readonly links: readonly NamedLink[];
}

/** The finder: programmes by user and by use, without a script. */
export function findProgrammes(
  portal: Portal,
  locale: Locale,
): Readonly<Record<'for' | 'use', readonly ProgrammeShelf[]>> {
  const t = useTranslate(locale);
  const links = (fits: (programme: Programme) => boolean) =>
    namedLinks(
      portal,
      'programmes',
      portal.programmes.filter(({ data }) => fits(data)).map(({ id }) => id),
      locale,
    );
  return {
    for: programmeUsers.map((user) => ({
      id: user,
      label: t(`programme.for.${user}`),
      links: links((programme) => programme.for.includes(user)),
    })),
    use: programmeUses.map((use) => ({
      id: use,
      label: t(`programme.use.${use}`),
      links: links(({ useFor }) => useFor.includes(use)),
    })),
  };
}
