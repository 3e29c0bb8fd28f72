import type { MatchWeights } from '../../../domain/analyses/matching/match-reason.ts';
import { href } from '../../../i18n/href.ts';
import { lowerFirst } from '../../../i18n/first-letter.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { distinctName, sectorLabel } from '../../links/names.ts';
import { subjectNames } from '../../links/say-shared.ts';
import { answerWords, type OwnTableView, viewOwnTable } from '../view-own-table.ts';
import { matchedBy, matchingsOf } from './matched-clusters.ts';
import { tagLabel } from './say-reason.ts';
import { listFields, matchedField } from './view-matching.ts';

/** Max clusters in the initial table; with more, the page's list is used instead. */
const maxRows = 60;

/** Weights in the order of their rows, which addresses of own numbers rely on. */
const weightNames = [
  ...(['sector', 'group', 'complement', 'area', 'border', 'stage', 'subject'] as const),
];

export interface MatchingLab {
  readonly weightNames: readonly (keyof MatchWeights)[];
  /** Stages, numbered from 1 in the form. */
  readonly stages: readonly { readonly id: string; readonly label: string }[];
  readonly learners: readonly string[];
  readonly teachers: readonly string[];
  readonly most: number;
  /** Sectors with their groups, by name. */
  readonly groups: readonly { readonly sector: string; readonly group: string }[];
  /** Folder of the files with the portal's clusters, one for each part of the list. */
  readonly files: string;
  /** Messages with placeholders filled by the script. */
  readonly words: Readonly<
    Record<
      | 'subject'
      | 'alike'
      | 'sector'
      | 'group'
      | 'finds'
      | 'gives'
      | 'areaInside'
      | 'areaOutside'
      | 'border'
      | 'learns'
      | 'teaches'
      | 'none'
      | 'unnamed'
      | 'more',
      string
    >
  >;
}

export interface OwnMatchingView {
  readonly clusters: OwnTableView;
  readonly weights: OwnTableView;
  readonly lab: MatchingLab;
  /** Meaning of the stage numbers. */
  readonly hint: string;
  /** Parts of the list, for choosing a cluster. */
  readonly fields: readonly { readonly id: string; readonly title: string }[];
}

/** Tables that readers fill in, in one language. */
export function viewOwnMatching(portal: Portal, id: string, locale: Locale): OwnMatchingView {
  const data = matchingsOf(portal).find((one) => one.id === id)?.data;
  if (!data) throw new Error(`No matching "${id}"`);
  const t = useTranslate(locale);
  const { profiles } = matchedBy(portal, id);
  const shown = profiles.length > maxRows ? [] : profiles;
  const steps = portal.stageOrder.steps.map((step, at) => {
    const label = portal.stageById.get(step)?.label;
    const words = label ? Object.values(label) : [step];
    return { id: step, label: label?.[locale] ?? step, words, value: at + 1 };
  });
  const area = portal.regionGroupById.get(data.area ?? '')?.label[locale] ?? '';
  const names = '{names}';
  const number = (label: string) => ({ label, kind: 'number' as const });
  const text = (label: string) => ({ label, kind: 'text' as const });
  const tags = (ids: readonly string[]) =>
    ids.length === 0 ? undefined : ids.map((tag) => tagLabel(data, tag, locale)).join('; ');
  const clusterName = (cluster: string) => distinctName(portal, cluster, locale).text;
  const countryName = (country: string) => portal.countryById.get(country)?.name[locale] ?? country;
  return {
    clusters: viewOwnTable(locale, {
      name: 'own',
      caption: t('analysis.own'),
      names: Object.fromEntries([
        ...data.tags.map((tag) => [tag.id, tagLabel(data, tag.id, locale)]),
        ...shown.flatMap(({ sectors }) =>
          sectors.map((sector) => [sector, sectorLabel(portal, sector, locale)]),
        ),
        ...shown.flatMap(({ country }) => (country ? [[country, countryName(country)]] : [])),
        ...shown.map((own) => [own.id, clusterName(own.id)]),
      ]),
      columns: [
        text(t('figure.word.cluster')),
        text(t('matching.country')),
        { ...number(`${area || t('matching.area')} (1/0)`), named: answerWords(locale) },
        text(t('matching.sectors')),
        {
          ...number(t('figure.word.stage')),
          named: steps.map(({ label, words, value }) => ({ label, words, value })),
        },
        text(t('matching.offers')),
        text(t('matching.seeks')),
        text(t('matching.fields')),
      ],
      rows: shown.map((own) => [
        clusterName(own.id),
        own.country && countryName(own.country),
        own.inside === undefined ? undefined : Number(own.inside),
        own.sectors.map((sector) => sectorLabel(portal, sector, locale)).join('; '),
        own.stage === undefined ? undefined : steps.findIndex((step) => step.id === own.stage) + 1,
        tags(own.offers),
        tags(own.seeks),
        subjectNames(portal, Object.keys(own.subjects), locale).join('; ') || undefined,
      ]),
    }),
    weights: viewOwnTable(locale, {
      name: 'weights',
      caption: t('selection.weights'),
      columns: [text(t('figure.word.matchingReason')), number(t('selection.weight'))],
      names: Object.fromEntries(weightNames.map((name) => [name, t(`matching.weight.${name}`)])),
      rows: weightNames.map((name) => [t(`matching.weight.${name}`), data.weights[name]]),
      fixed: true,
    }),
    lab: {
      weightNames,
      stages: steps,
      learners: data.learners,
      teachers: data.teachers,
      most: data.most,
      groups: portal.sectors.flatMap(({ label, group }) => {
        const named = portal.groupById.get(group ?? '')?.label[locale];
        return named ? [{ sector: label[locale], group: named }] : [];
      }),
      files: href(locale, `/analyses/${id}/`),
      words: {
        subject: t('matching.subject', { names }),
        alike: t('matching.alike'),
        sector: t('matching.sector', { names }),
        group: t('matching.group', { names }),
        finds: t('matching.finds', { names }),
        gives: t('matching.gives', { names }),
        areaInside: t('matching.areaInside', { area: lowerFirst(area, locale) }),
        areaOutside: t('matching.areaOutside', { area: lowerFirst(area, locale) }),
        border: t('matching.border'),
        learns: t('matching.learns', { stage: '{stage}' }),
        teaches: t('matching.teaches', { stage: '{stage}' }),
        none: t('matching.none'),
        unnamed: t('selection.unnamed', { row: '{row}' }),
        more: t('matching.more', { n: '{n}' }),
      },
    },
    fields: listFields(portal, locale).filter(({ id: field }) =>
      profiles.some((own) => matchedField(portal, own.id) === field),
    ),
    hint: t('matching.hint', {
      stages: steps.map(({ label }, at) => `${at + 1} = ${label}`).join(', '),
    }),
  };
}
