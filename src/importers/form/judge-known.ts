import type { AuthorKey } from '../../i18n/phrase.ts';
import type { Answers } from '../../domain/survey/form-field.ts';
import type { AnswerFinding } from '../../domain/survey/rules/answer-finding.ts';
import {
  judgeRegions,
  type KnownRegions,
  lieElsewhere,
} from '../../domain/survey/rules/answered-regions.ts';
import { judgeSectors } from '../../domain/survey/rules/answered-sectors.ts';
import { type ChangeLimit, judgeChanges } from '../../domain/survey/rules/changes.ts';
import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CellRemark } from '../remark.ts';
import type { OptionList } from '../values/option-list.ts';
import { type FilledForm, remarkAt } from './filled-form.ts';

/** What is known of a cluster besides its form. */
export interface KnownCluster {
  /** Ids of the sectors and the regions of its entry. */
  readonly sectors: readonly string[];
  readonly regions: readonly string[];
  /** Its answers in the edition before, where they were confirmed. */
  readonly before?: { readonly edition: string; readonly cells: Answers } | undefined;
}

/** With what of a portal a form is compared. */
export interface KnownPortal {
  readonly form: SurveyForm;
  readonly edition: string;
  readonly sectors: OptionList;
  readonly regions: OptionList;
  readonly regionTree: KnownRegions;
  readonly changeLimit: ChangeLimit;
}

/** Ids as people know them. */
function nameAll(ids: unknown, { optionById }: OptionList, locale: Locale): string {
  return String(ids)
    .split(', ')
    .map((id) => optionById.get(id)?.label[locale] ?? id)
    .join(', ');
}

/** The values of a finding with the names of what they name. */
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
 * What in a form contradicts what is known of its cluster: the entry, and the answers of the year
 * before. The check of the portal warns of the same later; here it stands at the cell.
 * @param region the region of which the form itself says that the cluster is there
 */
export function judgeKnown(
  portal: KnownPortal,
  filled: FilledForm,
  { cells, region }: { readonly cells: Answers; readonly region: string | undefined },
  { sectors, regions, before }: KnownCluster,
  locale: Locale,
): CellRemark[] {
  const { form, edition, regionTree, changeLimit } = portal;
  const own: AnswerFinding[] =
    region !== undefined && lieElsewhere([region], regions, regionTree)
      ? [
          {
            ...{ key: 'region', code: 'region-elsewhere', severity: 'warning' },
            values: { found: region, expected: regions.join(', ') },
          },
        ]
      : [];
  const findings = [
    ...own,
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
