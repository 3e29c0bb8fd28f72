import type { AuthorKey } from '../../i18n/phrase.ts';
import type { Answers } from '../../domain/survey/form-field.ts';
import type { AnswerFinding } from '../../domain/survey/rules/answer-finding.ts';
import {
  judgeRegions,
  type KnownRegions,
  lieElsewhere,
} from '../../domain/survey/rules/answered-regions.ts';
import { judgeNamedSectors, judgeSectors } from '../../domain/survey/rules/answered-sectors.ts';
import { type ChangeLimit, judgeChanges } from '../../domain/survey/rules/changes.ts';
import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CellRemark } from '../remark.ts';
import type { OptionList } from '../values/option-list.ts';
import { type FilledForm, remarkAt } from './filled-form.ts';

/** Existing data on a cluster. */
export interface KnownCluster {
  /** Ids of the sectors and regions of its entry. */
  readonly sectors: readonly string[];
  readonly regions: readonly string[];
  /** Its confirmed answers in the previous edition. */
  readonly before?: { readonly edition: string; readonly cells: Answers } | undefined;
}

export interface KnownPortal {
  readonly form: SurveyForm;
  readonly edition: string;
  readonly sectors: OptionList;
  readonly regions: OptionList;
  readonly regionTree: KnownRegions;
  readonly changeLimit: ChangeLimit;
}

function nameAll(ids: unknown, { optionById }: OptionList, locale: Locale): string {
  return String(ids)
    .split(', ')
    .map((id) => optionById.get(id)?.label[locale] ?? id)
    .join(', ');
}

/** Replace ids in the values of a finding by labels. */
function nameValues(
  { code, values }: AnswerFinding,
  { sectors, regions }: KnownPortal,
  locale: Locale,
): AnswerFinding['values'] {
  if (code === 'change-large') return values;
  const list = code === 'sector-elsewhere' ? sectors : regions;
  const { found, expected } = values;
  return { found: nameAll(found, list, locale), expected: nameAll(expected, list, locale) };
}

/**
 * Remarks on answers that contradict the cluster's entry or its answers of the previous year. The later portal
 * check warns of the same; here at the cell.
 * @param said answers, and region and sectors of the cluster according to the form
 */
export function judgeKnown(
  portal: KnownPortal,
  filled: FilledForm,
  said: {
    readonly cells: Answers;
    readonly region: string | undefined;
    readonly named: readonly string[];
  },
  { sectors, regions, before }: KnownCluster,
  locale: Locale,
): CellRemark[] {
  const { form, edition, regionTree, changeLimit } = portal;
  const { cells, region, named } = said;
  const elsewhere: AnswerFinding[] =
    region !== undefined && lieElsewhere([region], regions, regionTree)
      ? [
          {
            key: 'region',
            code: 'region-elsewhere',
            severity: 'warning',
            values: { found: region, expected: regions.join(', ') },
          },
        ]
      : [];
  const findings = [
    ...elsewhere,
    ...judgeNamedSectors('sector', named, sectors),
    ...judgeSectors({ form, cells, edition, stage: undefined, sectors }),
    ...judgeRegions({ form, cells }, regions, regionTree),
    ...(before
      ? judgeChanges(
          form,
          { before: before.cells, now: cells, edition: before.edition },
          changeLimit,
        )
      : []),
  ];
  return findings.flatMap((finding): CellRemark[] => {
    const cell = filled.cells.get(finding.key);
    if (!cell) return [];
    const { code, severity } = finding;
    const values = nameValues(finding, portal, locale);
    return [remarkAt(filled.place, cell, { code: `form.${code}` as AuthorKey, values, severity })];
  });
}
