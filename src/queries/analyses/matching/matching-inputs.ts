import { useFormat } from '../../../i18n/format.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { upperFirst } from '../../../i18n/first-letter.ts';
import { nameStageInText } from '../../../i18n/stage-in-text.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import type { InputsOf } from '../method-inputs.ts';
import { matchedBy } from './matched-clusters.ts';
import { nameData } from '../../editions/name-data.ts';

/** Inputs of a matching: clusters, area, who learns from whom, weights. */
export const matchingInputs: InputsOf = (portal, { id, data }, locale) => {
  if (data.method !== 'matching') return [];
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const { profiles } = matchedBy(portal, id);
  const { weights, learners, teachers, area } = data;
  const told = profiles.filter(({ offers, seeks }) => offers.length + seeks.length > 0);
  const stages = (ids: readonly string[]) =>
    format.list(ids.map((stage) => nameStageInText(stageWord(portal, stage, locale), locale)));
  return [
    { label: t('matching.edition'), text: nameData(portal.editionId, locale) },
    { label: t('matching.clusters'), text: format.number(profiles.length) },
    {
      label: t('matching.area'),
      text: portal.regionGroupById.get(area ?? '')?.label[locale] ?? t('analysis.in.none'),
    },
    {
      label: t('matching.stages'),
      text:
        learners.length > 0 && teachers.length > 0
          ? upperFirst(
              t('matching.learning', { first: stages(learners), second: stages(teachers) }),
              locale,
            )
          : t('analysis.in.none'),
    },
    { label: t('matching.told'), text: format.number(told.length) },
    {
      label: t('selection.weights'),
      text: (['subject', 'sector', 'group', 'complement', 'area', 'border', 'stage'] as const)
        .map((name) => `${t(`matching.weight.${name}`)}: ${format.number(weights[name])}`)
        .join('; '),
    },
  ];
};
