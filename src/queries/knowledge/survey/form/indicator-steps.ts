import type { FormItem } from '../../../../domain/survey/compile-form.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { useTranslate } from '../../../../i18n/translate.ts';
import type { Portal } from '../../../../portal/portal.ts';
import { indicatorLevels } from '../../../../schemas/indicator.ts';

type IndicatorItem = Extract<FormItem, { indicator: unknown }>;

/** Indicators that share a screen of the form. */
export interface IndicatorStep {
  readonly id: string;
  readonly title: string;
  readonly items: readonly FormItem[];
}

/** Most indicators without a group that share a screen: what a phone shows in two. */
const most = 6;

const isIndicator = (item: FormItem): item is IndicatorItem => 'indicator' in item;

/** Indicators without a group, a few at a time, named by their numbers. */
function* takeFew(items: readonly IndicatorItem[]) {
  for (let at = 0; at < items.length; at += most) {
    const few = items.slice(at, at + most);
    const [first, last] = [few[0], few.at(-1)].map((item) => item?.indicator.number);
    yield { name: first === last ? `${first}` : `${first}–${last}`, items: few };
  }
}

/** Indicators by reporting level, then by the groups of the portal. */
export function indicatorSteps(
  { site }: Portal,
  all: readonly FormItem[],
  locale: Locale,
): IndicatorStep[] {
  const t = useTranslate(locale);
  const groups = site.indicatorGroups.map(({ id }) => id);
  return indicatorLevels.flatMap((level) => {
    const own = all.filter(isIndicator).filter(({ indicator }) => indicator.level === level);
    const title = t(`form.part.${level}`);
    const grouped = site.indicatorGroups.map(({ id, label }) => ({
      name: label[locale],
      items: own.filter(({ indicator }) => indicator.group === id),
    }));
    const others = own.filter(({ indicator: { group = '' } }) => !groups.includes(group));
    const steps = [...grouped, ...takeFew(others)].filter(({ items }) => items.length > 0);
    if (steps.length === 1) return [{ id: level, title, items: own }];
    return steps.map(({ name, items }, at) => ({
      id: `${level}-${at + 1}`,
      title: `${title}: ${name}`,
      items,
    }));
  });
}
