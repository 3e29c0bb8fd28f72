import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';
import type { Entry, Portal } from '../../portal/portal.ts';
import type { Analysis } from '../../schemas/analysis.ts';
import type { FactInput } from '../knowledge/page/facts.ts';
import { namedLinks } from '../links/refs.ts';

/** Number of items of a sum or list, or of questions of a form. */
function countAsked(data: Analysis, t: Translate): { label: string; n: number } | undefined {
  switch (data.method) {
    case 'value':
    case 'checklist':
      return { label: t('analysis.in.items'), n: data.items.length };
    case 'sheet':
      return {
        label: t('analysis.in.questions'),
        n: data.sections.reduce((sum, { prompts }) => sum + prompts.length, 0),
      };
    default:
      return undefined;
  }
}

/** Inputs of an analysis that readers fill in: number of questions, and the subject of the example. */
export function formInputs(
  portal: Portal,
  { data }: Entry<'analyses'>,
  locale: Locale,
): FactInput[] {
  const t = useTranslate(locale);
  const asked = countAsked(data, t);
  const example = 'example' in data ? data.example : undefined;
  const cluster = example && 'cluster' in example ? example.cluster : undefined;
  const name = example && 'name' in example ? example.name[locale] : undefined;
  const years = example && 'years' in example ? example.years.join(' · ') : undefined;
  return [
    ...(asked ? [{ label: asked.label, text: useFormat(locale).number(asked.n) }] : []),
    {
      label: t('analysis.in.example'),
      text: example ? (name ?? years ?? '') : t('analysis.in.noExample'),
      links: cluster === undefined ? [] : namedLinks(portal, 'clusters', [cluster], locale),
    },
  ];
}
