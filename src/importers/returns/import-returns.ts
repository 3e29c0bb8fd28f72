import type { CellAnswer } from '../../domain/survey/form-field.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type FilledForm, remarkAt, sayPlace } from '../form/filled-form.ts';
import { judgeForm } from '../form/judge-form.ts';
import { judgeMerged } from '../form/judge-merged.ts';
import { judgeKnown, type KnownCluster, type KnownPortal } from '../form/judge-known.ts';
import { indexLabels } from '../form/label-index.ts';
import { readForms } from '../form/read-forms.ts';
import { type ReadAnswers, type ReadValues, valueReader } from '../form/read-values.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../values/fold-words.ts';
import type { OptionList } from '../values/option-list.ts';
import { readOption } from '../values/read-option.ts';
import { readText } from '../values/read-text.ts';
import type { Cell, Workbook } from '../workbook/model.ts';
import { type ClusterIndex, matchCluster, proposeId } from './match-cluster.ts';
import { type PlannedReturn, planReturn, type StandingReturn } from './plan-return.ts';

/** The portal as an import needs it. */
export interface ReturnTarget extends KnownPortal {
  readonly clusters: ClusterIndex;
  readonly bodies: OptionList;
  /** The country in which an id of a new cluster begins, and the name of a region in it. */
  readonly country: string;
  /** The name under which a cluster stands where a return gives none. */
  originalName(cluster: string): string | undefined;
  /** The names of its entry, in all languages: whoever writes one of them does not rename it. */
  ownNames(cluster: string): readonly string[];
  /** What its entry and the edition before tell of a cluster. */
  known(cluster: string): KnownCluster | undefined;
  /** The return of the edition, if there is one. */
  standing(cluster: string): StandingReturn | undefined;
}

/** A cluster that no entry knows yet. */
export interface NewCluster {
  readonly id: string;
  readonly name: string;
  readonly region: string | undefined;
  readonly cells: ReadonlyMap<string, CellAnswer>;
}

/** What a form makes of the portal. */
export interface ImportedReturn {
  readonly cluster: string;
  readonly isNew: NewCluster | undefined;
  readonly place: FilledForm['place'];
  readonly plan: PlannedReturn;
}

/** What an import would do, and everything there is to say of its files. */
export interface ReturnsImport {
  readonly returns: readonly ImportedReturn[];
  readonly remarks: readonly CellRemark[];
}

interface Settings {
  /** Ids of sources of the returns. */
  readonly sources: readonly string[];
  /** The language in which labels are told. */
  readonly locale: Locale;
}

/** Reads whom a form tells of; the remark on what keeps it from being known. */
function identify(
  filled: FilledForm,
  name: string | undefined,
  target: ReturnTarget,
  locale: Locale,
): { match: ReturnType<typeof matchCluster>; region: string | undefined; remarks: CellRemark[] } {
  const text = (key: string) => {
    const cell = filled.cells.get(key);
    const reading = cell && readText(cell);
    return reading?.kind === 'value' ? reading.value : undefined;
  };
  const cell = filled.cells.get('region');
  const region = cell ? readOption(cell, target.regions, locale) : undefined;
  const known = region?.kind === 'value' ? region.value : undefined;
  const remarks =
    cell && region ? region.remarks.map((remark) => remarkAt(filled.place, cell, remark)) : [];
  return {
    match: matchCluster({ id: text('cluster'), name, region: known }, target.clusters),
    region: known,
    remarks,
  };
}

/** The cell at which a remark on a whole form stands. */
function anchorOf(
  { cells, place }: FilledForm,
  keys: readonly string[],
): Pick<Cell, 'address' | 'row' | 'column'> {
  const cell = keys.map((key) => cells.get(key)).find((one) => one !== undefined);
  return cell ?? { address: `A${place.row}`, row: place.row, column: 1 };
}

/** The clusters that an import has met, so that none is told of twice and no new id is given twice. */
interface Met {
  readonly places: Map<string, FilledForm['place']>;
  readonly ids: Set<string>;
  /** New clusters by their folded name and their region. */
  readonly names: Map<string, string>;
}

/** What a form makes of the portal, or the remarks that keep it out. */
interface FormResult {
  readonly imported?: ImportedReturn;
  /** Nothing is filled in. */
  readonly isBlank?: boolean;
  readonly remarks: readonly CellRemark[];
}

/** What is the same for every form. */
interface Tools {
  readonly target: ReturnTarget;
  readonly settings: Settings;
  readonly read: ReadValues;
  readonly nameKey: string;
  readonly met: Met;
}

function addNew(
  { target: { country, regions }, met }: Tools,
  name: string,
  region: string | undefined,
  { cells }: ReadAnswers,
): NewCluster {
  const place = region && regions.optionById.get(region)?.label.en;
  const id = proposeId(country, place, name, met.ids);
  met.ids.add(id);
  return { id, name, region, cells };
}

/** The answers without a name that is no other one than that which the cluster has. */
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
  return same ? new Map([...cells].filter(([key]) => key !== nameKey)) : cells;
}

function importForm(tools: Tools, filled: FilledForm): FormResult {
  const { target, settings, read, nameKey, met } = tools;
  const answers = read(filled);
  const cell = answers.cells.get(nameKey);
  const name = typeof cell === 'string' ? cell : undefined;
  const { match, region, remarks: own } = identify(filled, name, target, settings.locale);
  const judged = judgeForm(target, filled, answers.cells, settings.locale);
  const known = match.kind === 'known' ? target.known(match.id) : undefined;
  const compared = known
    ? judgeKnown(target, filled, { cells: answers.cells, region }, known, settings.locale)
    : [];
  const remarks = [...answers.remarks, ...judged, ...own, ...compared];
  const refuse = (code: string, values: CellRemark['values']): FormResult => {
    const anchor = anchorOf(filled, ['cluster', nameKey]);
    return {
      remarks: [...remarks, remarkAt(filled.place, anchor, { code, values, severity: 'error' })],
    };
  };
  if (match.kind === 'nameless') return refuse('import.nameless', {});
  if (match.kind !== 'known' && match.kind !== 'new') {
    const found = filled.cells.get('cluster')?.text ?? name ?? '';
    const { candidates } = match;
    const values = { found, candidates: candidates.join(', '), n: candidates.length };
    return refuse(`import.cluster.${match.kind}`, values);
  }
  const newName = match.kind === 'new' ? `${foldWords(name ?? '')} ${region}` : '';
  const isNew =
    match.kind === 'new' && !met.names.has(newName)
      ? addNew(tools, name ?? '', region, answers)
      : undefined;
  if (isNew) met.names.set(newName, isNew.id);
  const cluster = match.kind === 'known' ? match.id : (met.names.get(newName) ?? '');
  const standing = isNew ? undefined : target.standing(cluster);
  const cells = isNew ? answers.cells : withoutOwnName(tools, cluster, standing, answers.cells);
  // A row that nobody filled in holds only whom it is for: the cluster may have sent a form of its own.
  const isBlank = !isNew && cells.size === 0 && answers.open.size === 0;
  const earlier = isBlank ? undefined : met.places.get(cluster);
  if (earlier) {
    const values = { found: cluster, place: sayPlace(earlier), row: earlier.row };
    return refuse('import.cluster.twice', values);
  }
  if (!isBlank) met.places.set(cluster, filled.place);
  // A form of which a part could not be read is not taken in by halves.
  if (filled.isUnclear || remarks.some(({ severity }) => severity === 'error')) return { remarks };
  // It is no return, and confirms none.
  if ((isBlank && standing?.data.proposed === true) || (!isNew && cells.size === 0 && !standing)) {
    const anchor = anchorOf(filled, ['cluster', nameKey]);
    const values = { found: cluster };
    const remark = { code: 'import.noAnswers', values, severity: 'warning' } as const;
    return { remarks: [...remarks, remarkAt(filled.place, anchor, remark)] };
  }
  const plan = planReturn(
    { form: target.form, edition: target.edition, sources: settings.sources },
    { ...answers, cells, asked: filled.asked },
    standing,
    isNew ? name : target.originalName(cluster),
  );
  const contradictions = judgeMerged(target, filled, plan, settings.locale);
  if (contradictions.length > 0) return { remarks: [...remarks, ...contradictions] };
  return { imported: { cluster, isNew, place: filled.place, plan }, isBlank, remarks };
}

/**
 * Plans the returns of an edition from workbooks. Pure: nothing is read from the disk or written. A
 * form with an error is left out whole; the others are planned.
 */
export function importReturns(
  files: readonly { readonly file: string; readonly workbook: Workbook }[],
  target: ReturnTarget,
  settings: Settings,
): ReturnsImport {
  const index = indexLabels(target.form);
  const readings = files.map(({ file, workbook }) =>
    readForms(file, workbook, index, target.edition),
  );
  const { returns, remarks } = importForms(
    readings.flatMap(({ forms }) => forms),
    target,
    settings,
  );
  return { returns, remarks: [...readings.flatMap((reading) => reading.remarks), ...remarks] };
}

/** Plans the returns of forms that were read. */
export function importForms(
  forms: readonly FilledForm[],
  target: ReturnTarget,
  settings: Settings,
): ReturnsImport {
  const { form, bodies, clusters } = target;
  const tools: Tools = {
    target,
    settings,
    read: valueReader(form, bodies, settings.locale),
    nameKey: form.fields.find(({ holds }) => holds === 'name')?.key ?? '',
    met: { places: new Map(), ids: new Set(clusters.byId.keys()), names: new Map() },
  };
  const results = forms.map((filled) => importForm(tools, filled));
  const returns = results.flatMap(({ imported, isBlank = false }) =>
    imported && !(isBlank && tools.met.places.has(imported.cluster)) ? [imported] : [],
  );
  return { returns, remarks: results.flatMap(({ remarks }) => remarks) };
}
