import { isDeepStrictEqual } from 'node:util';
import type { AuthorKey } from '../../i18n/phrase.ts';
import { nameKeyOf, type SurveyForm } from '../../domain/survey/compile-form.ts';
import type { CellAnswer } from '../../domain/survey/form-field.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type FilledForm, remarkAt } from '../form/filled-form.ts';
import { judgeForm } from '../form/judge-form.ts';
import { judgeMerged } from '../form/judge-merged.ts';
import { judgeKnown, type KnownCluster, type KnownPortal } from '../form/judge-known.ts';
import type { MatchedHead } from '../own-words/table-forms.ts';
import { type ReadAnswers, type ReadValues, valueReader } from '../form/read-values.ts';
import { nameClusters } from '../ids/name-clusters.ts';
import { judgeOwnIds, type OwnIds } from '../ids/own-ids.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { OptionList } from '../values/option-list.ts';
import { judgeEmptyStage } from './empty-stage.ts';
import { type Identity, identify, newKey, readSectors } from './identify.ts';
import { joinParts } from './join-parts.ts';
import { type ReadReturns, type ReturnsSource, returnsReader } from './read-returns.ts';
import type { ClusterIndex } from './match-cluster.ts';
import { countryFor, newClusters } from './new-cluster.ts';
import type { ClusterPlace } from './new-entry.ts';
import { type PlannedReturn, planReturn, type StandingReturn } from './plan-return.ts';
import { anchorOf, settleTwice } from './settle-twice.ts';

export interface ReturnTarget extends KnownPortal {
  readonly clusters: ClusterIndex;
  readonly bodies: OptionList;
  /** Country of the edition, and of new clusters whose form names no region. */
  readonly country: string;
  countryOf(region: string): string | undefined;
  /** Place of a new cluster in a region, or without one; undefined if a region is required. */
  placeNew(region: string | undefined): ClusterPlace | undefined;
  /** Name of a cluster whose return gives none. */
  originalName(cluster: string): string | undefined;
  /** Names of the cluster's entry in all languages: using one of them is no renaming. */
  ownNames(cluster: string): readonly string[];
  /** Data on a cluster in its entry and the previous edition. */
  known(cluster: string): KnownCluster | undefined;
  /** Return of the edition, if any. */
  standing(cluster: string): StandingReturn | undefined;
}

/** A cluster without an entry. */
export interface NewCluster {
  readonly id: string;
  readonly name: string;
  readonly region: string | undefined;
  /** Country of its region, which may differ from that of the edition. */
  readonly country: string;
  readonly cells: ReadonlyMap<string, CellAnswer>;
  /** Ids in the column of sectors, which surveys that ask for sectors lack. */
  readonly sectors: readonly string[];
  /** Language of its form, if known. */
  readonly language: Locale | undefined;
}

export interface ImportedReturn {
  readonly cluster: string;
  readonly isNew: NewCluster | undefined;
  readonly place: FilledForm['place'];
  /** Cell that names its cluster. */
  readonly anchor: ReturnType<typeof anchorOf>;
  readonly plan: PlannedReturn;
  /** Repeats last year’s answers without a change. */
  readonly isUnchanged: boolean;
}

export interface ReturnsImport {
  readonly returns: readonly ImportedReturn[];
  readonly remarks: readonly CellRemark[];
  readonly matched: readonly MatchedHead[];
}

interface Settings {
  readonly sources: readonly string[];
  /** Language of the author, for labels of forms in an unknown language. */
  readonly locale: Locale;
  /** Author's ids for new clusters. */
  readonly ids?: OwnIds | undefined;
}

interface Tools {
  readonly target: ReturnTarget;
  readonly settings: Settings;
  readonly read: ReadValues;
  readonly nameKey: string;
}

/** Answers without the name, if the cluster already has it. */
function withoutOwnName(
  { target, nameKey }: Tools,
  cluster: string,
  standing: StandingReturn | undefined,
  cells: ReadAnswers['cells'],
): ReadAnswers['cells'] {
  const name = cells.get(nameKey);
  if (name === undefined) return cells;
  const { name: printed } = standing?.data ?? {};
  const own = printed === undefined ? target.ownNames(cluster) : [printed];
  const same = own.some((one) => foldWords(one) === foldWords(String(name)));
  return same ? withoutKey(cells, nameKey) : cells;
}

const withoutKey = (cells: ReadAnswers['cells'], key: string): ReadAnswers['cells'] =>
  new Map([...cells].filter(([one]) => one !== key));

/** Effect of a form on the portal, or the remarks that rule it out. */
export interface FormResult {
  readonly filled: FilledForm;
  /** Its cluster, if known. */
  readonly cluster?: string;
  readonly isBlank?: boolean;
  readonly imported?: ImportedReturn;
  readonly remarks: readonly CellRemark[];
}

function importForm(
  tools: Tools,
  filled: FilledForm,
  identity: Identity,
  ids: ReadonlyMap<string, string>,
): FormResult {
  const { target, settings, read, nameKey } = tools;
  const answers = read(filled);
  const { match, name, region, remarks: own } = identity;
  const judged = judgeForm(target, filled, answers.cells, settings.locale);
  const known = match.kind === 'known' ? target.known(match.id) : undefined;
  const sectors = readSectors(filled, target.sectors, filled.language ?? settings.locale);
  const compared = known
    ? judgeKnown(
        target,
        filled,
        { cells: answers.cells, region, named: sectors.ids },
        known,
        settings.locale,
      )
    : [];
  const remarks = [...answers.remarks, ...judged, ...own, ...sectors.remarks, ...compared];
  const anchor = anchorOf(filled, ['cluster', nameKey]);
  const refuse = (
    code: AuthorKey,
    values: CellRemark['values'],
    asks?: CellRemark['asks'],
  ): FormResult => {
    const told = { code, values, severity: 'error', ...(asks && { asks }) } as const;
    const refused = remarkAt(filled.place, anchor, told);
    return { filled, remarks: [...remarks, refused] };
  };
  if (match.kind === 'nameless') return refuse('import.nameless', {});
  if (match.kind !== 'known' && match.kind !== 'new') {
    const found = filled.cells.get('cluster')?.text ?? name ?? '';
    const { candidates } = match;
    const values = { found, candidates: candidates.join(', '), n: candidates.length };
    const asks = filled.cells.has('cluster') ? undefined : { key: 'cluster', word: found };
    return refuse(`import.cluster.${match.kind}`, values, asks && { ...asks, near: candidates });
  }
  const cluster = match.kind === 'known' ? match.id : (ids.get(newKey(identity)) ?? '');
  const isNew =
    match.kind === 'new'
      ? {
          id: cluster,
          name: name ?? '',
          region,
          cells: answers.cells,
          sectors: sectors.ids,
          country: countryFor(target, region),
          language: filled.language,
        }
      : undefined;
  const standing = isNew ? undefined : target.standing(cluster);
  const cells = isNew
    ? answers.cells
    : identity.isLoose || filled.isOwnWords
      ? withoutKey(answers.cells, nameKey)
      : withoutOwnName(tools, cluster, standing, answers.cells);
  // A row with identity fields only is a blank template row: the cluster may have sent a separate form.
  const isBlank = !isNew && cells.size === 0 && answers.open.size === 0;
  const result: FormResult = { filled, cluster, isBlank, remarks };
  // A partly unreadable form is skipped as a whole.
  if (filled.isUnclear || remarks.some(({ severity }) => severity === 'error')) return result;
  // An empty form is no return, and confirms none.
  if ((isBlank && standing?.data.proposed === true) || (!isNew && cells.size === 0 && !standing)) {
    const values = { found: cluster };
    const remark = { code: 'import.noAnswers', values, severity: 'warning' } as const;
    return { ...result, remarks: [...remarks, remarkAt(filled.place, anchor, remark)] };
  }
  const plan = planReturn(
    { form: target.form, edition: target.edition, sources: settings.sources },
    { ...answers, cells, asked: filled.asked },
    standing,
    isNew ? name : target.originalName(cluster),
  );
  const contradictions = judgeMerged(target, filled, plan, settings.locale);
  if (contradictions.length > 0) return { ...result, remarks: [...remarks, ...contradictions] };
  const emptied = judgeEmptyStage(target.form, filled, plan, answers.open, settings.locale);
  const isUnchanged = standing
    ? plan.confirms && plan.differences.length === 0
    : known?.before !== undefined &&
      isDeepStrictEqual(plan.cells, withoutOwnName(tools, cluster, undefined, known.before.cells));
  const imported = { cluster, isNew, place: filled.place, anchor, plan, isUnchanged };
  return { ...result, remarks: [...remarks, ...emptied], imported };
}

/**
 * Plan the returns of an edition from workbooks. Pure: no disk access. A form with an error is skipped as a
 * whole; the others are planned.
 * @param read the reader to reuse, if the files were read before
 */
export function importReturns(
  files: readonly ReturnsSource[],
  target: ReturnTarget,
  settings: Settings,
  read: ReadReturns = returnsReader(target, settings.locale),
): ReturnsImport {
  const readings = files.map(read);
  const { returns, remarks } = importForms(
    readings.flatMap(({ forms }) => forms),
    target,
    settings,
  );
  return {
    returns,
    remarks: [...readings.flatMap((reading) => reading.remarks), ...remarks],
    matched: readings.flatMap(({ matched = [] }) => matched),
  };
}

/** Parser of forms in their respective languages, also used for labels. */
function readInItsLanguage(
  form: SurveyForm,
  bodies: OptionList,
  locale: Locale,
  edition: string,
): ReadValues {
  // Answers cannot be about a year after the edition.
  const [year] = /^\d{4}/.exec(edition) ?? [];
  const latest = year === undefined ? undefined : Number(year);
  const readers = new Map<Locale, ReadValues>();
  return (filled) => {
    const language = filled.language ?? locale;
    const read = readers.get(language) ?? valueReader(form, bodies, language, latest);
    readers.set(language, read);
    return read(filled);
  };
}

/** Plan the returns of parsed forms. */
export function importForms(
  forms: readonly FilledForm[],
  target: ReturnTarget,
  settings: Settings,
): ReturnsImport {
  const { form, bodies } = target;
  const tools: Tools = {
    target,
    settings,
    read: readInItsLanguage(form, bodies, settings.locale, target.edition),
    nameKey: nameKeyOf(form),
  };
  const { clusters, regions } = target;
  const known = { clusters, regions, nameKey: tools.nameKey, locale: settings.locale };
  const identified = joinParts(
    forms.map((filled) => ({ filled, identity: identify(filled, known) })),
    form,
    tools.nameKey,
  );
  const added = newClusters(
    target,
    identified.map(({ identity }) => identity),
  );
  const unnamed = [...added.values()];
  const judged = settings.ids ? judgeOwnIds(unnamed, settings.ids) : [];
  const made = nameClusters(unnamed, target.regions, target.clusters.byId, settings.ids);
  const ids = new Map([...added.keys()].map((key, n) => [key, made[n] ?? '']));
  const results = settleTwice(
    identified.map(({ filled, identity }) => importForm(tools, filled, identity, ids)),
    tools.nameKey,
  );
  const isMisnamed = judged.some(({ severity }) => severity === 'error');
  return {
    returns: isMisnamed ? [] : results.flatMap(({ imported }) => imported ?? []),
    remarks: [...results.flatMap(({ remarks }) => remarks), ...judged],
    matched: [],
  };
}
