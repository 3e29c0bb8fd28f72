import type {
  MatchProfile,
  MatchReason,
  MatchRules,
} from '../../../domain/analyses/matching/match-reason.ts';
import { nameSubjects, type SubjectWeights } from '../../../domain/suggestions/subject-weights.ts';
import type { MatchingLab } from '../../../queries/analyses/matching/view-own-matching.ts';
import { fillWords } from '../lab/fill-words.ts';
import { foldText } from '../../../i18n/fold.ts';
import type { OwnRow } from '../lab/own-table.client.ts';

/** Several items in one cell, without duplicates. */
const words = (cell: OwnRow[number]): string[] => {
  const parts = String(cell ?? '')
    .split(/[;,]/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim());
  return [...new Map(parts.filter(Boolean).map((part) => [foldText(part), part])).values()];
};

/** Subjects as the reader entered them: none is known to say more than another. */
const weighEqually = (subjects: readonly string[]): SubjectWeights =>
  Object.fromEntries(subjects.map((one) => [one, 1 / Math.sqrt(subjects.length)]));

/**
 * Convert rows `name, country, in the area, sectors, number of the stage, offers, wishes, subjects` to profiles.
 * Spellings are unified with their first occurrence, since figs are Figs; groups of sectors are those of the portal.
 */
export function readProfiles(
  rows: readonly OwnRow[],
  { stages, groups }: Pick<MatchingLab, 'stages' | 'groups'>,
): MatchProfile[] {
  const written = new Map<string, string>();
  const same = (text: string): string => {
    const key = foldText(text);
    const known = written.get(key) ?? text;
    written.set(key, known);
    return known;
  };
  const groupOf = new Map(groups.map(({ sector, group }) => [foldText(sector), group]));
  return rows.map(
    ([, country, inside, sectors, stage, offers, seeks, fields], at): MatchProfile => ({
      id: String(at),
      country: country === undefined ? undefined : same(String(country)),
      inside: typeof inside === 'number' ? inside !== 0 : undefined,
      sectors: words(sectors).map(same),
      groups: [...new Set(words(sectors).flatMap((one) => groupOf.get(foldText(one)) ?? []))],
      subjects: weighEqually(words(fields).map(same)),
      stage: typeof stage === 'number' ? stages[stage - 1]?.id : undefined,
      offers: words(offers).map(same),
      seeks: words(seeks).map(same),
    }),
  );
}

/** Rules with the reader's weights; a missing or negative one counts as 0. */
export function readMatchRules(
  { learners, teachers, weightNames }: MatchingLab,
  rows: readonly OwnRow[],
): MatchRules {
  const weights = { subject: 0, sector: 0, group: 0, complement: 0, area: 0, border: 0, stage: 0 };
  for (const [at, name] of weightNames.entries()) {
    const weight = rows[at]?.[1];
    if (typeof weight === 'number' && weight >= 0) weights[name] = weight;
  }
  return { learners, teachers, weights };
}

/**
 * Reason in the language of the page.
 * @param subjects names of subjects by id; left out if they are named as the reader entered them
 */
export function tellReason(
  reason: MatchReason,
  { words: said, stages }: MatchingLab,
  subjects?: Readonly<Record<string, string>>,
): string {
  const stage = (id: string) => ({ stage: stages.find((one) => one.id === id)?.label ?? id });
  switch (reason.kind) {
    case 'subject': {
      const names = nameSubjects(reason.subjects.map((id) => (subjects ? subjects[id] : id)));
      return names.length > 0 ? fillWords(said.subject, { names: names.join(', ') }) : said.alike;
    }
    case 'sector':
      return fillWords(said.sector, { names: reason.sectors.join(', ') });
    case 'group':
      return fillWords(said.group, { names: reason.groups.join(', ') });
    case 'finds':
      return fillWords(said.finds, { names: reason.tags.join(', ') });
    case 'gives':
      return fillWords(said.gives, { names: reason.tags.join(', ') });
    case 'area':
      return reason.inside ? said.areaOutside : said.areaInside;
    case 'border':
      return said.border;
    case 'learns':
      return fillWords(said.learns, stage(reason.from));
    case 'teaches':
      return fillWords(said.teaches, stage(reason.at));
  }
}
