import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Entry, Portal } from '../../../portal/portal.ts';
import type { FactInput } from '../../knowledge/page/facts.ts';
import { namedLinks } from '../../links/refs.ts';

/** Inputs of a road map: rules, practices, programmes and the example shown. */
export function roadMapInputs(
  portal: Portal,
  { data }: Entry<'analyses'>,
  locale: Locale,
): FactInput[] {
  if (data.method !== 'road-map') return [];
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  const { cluster, needs } = data.example;
  const current = portal.programmes.filter((programme) => programme.data.current).length;
  return [
    {
      label: t('analysis.in.example'),
      links: [
        ...(cluster === undefined ? [] : namedLinks(portal, 'clusters', [cluster], locale)),
        ...(needs === undefined ? [] : namedLinks(portal, 'figures', [needs], locale)),
      ],
    },
    { label: t('analysis.in.rules'), text: number(data.rules.length) },
    { label: t('analysis.in.threshold'), text: number(data.threshold) },
    { label: t('nav.practices'), text: number(portal.practices.length) },
    {
      label: t('analysis.in.programmes'),
      text: `${number(portal.programmes.length)} · ${number(current)}`,
    },
  ];
}
