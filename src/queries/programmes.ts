import { useFormat } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import {
  type Programme,
  type ProgrammeComponent,
  programmeUsers,
  programmeUses,
} from '../schemas/programme.ts';
import { type NamedLink, namedLinks } from './refs.ts';
import { programmes } from './portal.ts';

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
    rate: ratePercent === undefined ? t('not-reported') : format.percent(ratePercent / 100),
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

/** Components with a share and a ceiling: what they pay can be computed. */
export function computableComponents(components: readonly ProgrammeComponent[], locale: Locale) {
  return components.flatMap(({ id, label, ratePercent, ceiling, currency, max, years }) =>
    ratePercent === undefined || ceiling === undefined || !currency
      ? []
      : [
          {
            id,
            label: label[locale],
            ratePercent,
            ceiling,
            most: max ?? years ?? 1,
            currency: useTranslate(locale)(`currency.${currency}`),
          },
        ],
  );
}

/** Programmes under who may use them or what for. */
export interface ProgrammeShelf {
  readonly id: string;
  readonly label: string;
  readonly links: readonly NamedLink[];
}

/** The finder: programmes by user and by use, without a script. */
export function findProgrammes(
  locale: Locale,
): Readonly<Record<'for' | 'use', readonly ProgrammeShelf[]>> {
  const t = useTranslate(locale);
  const links = (fits: (programme: Programme) => boolean) =>
    namedLinks(
      'programmes',
      programmes.filter(({ data }) => fits(data)).map(({ id }) => id),
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
