import type { Locale } from '../../i18n/locales.ts';
import {
  type ImportMapping,
  ownCluster,
  passedOver,
  stillOpen,
} from '../../schemas/import-mapping.ts';
import type { FilledForm } from '../form/filled-form.ts';
import { knownKinds } from '../form/judge-kind.ts';
import { indexLabels, type LabelIndex } from '../form/label-index.ts';
import { type FileReading, type OwnWords, readForms } from '../form/read-forms.ts';
import { headerName, mapForms, mapHeaders } from '../mapping/apply-mapping.ts';
import { type OpenQuestion, openWords } from '../mapping/open-question.ts';
import { withText } from '../own-words/expand-cells.ts';
import { makeTools } from '../own-words/tools.ts';
import { wholeWords } from '../own-words/whole-question.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { Workbook } from '../workbook/model.ts';
import type { ReturnTarget } from './import-returns.ts';

export interface ReturnsSource {
  readonly file: string;
  readonly workbook: Workbook;
  readonly mapping?: ImportMapping;
}

/** Settings for free-form lists. */
function ownWords(
  { form, regions, clusters, edition }: ReturnTarget,
  locale: Locale,
  exact: LabelIndex,
): OwnWords {
  const [year] = /^\d{4}/.exec(edition) ?? [];
  const known = regions.options.length > 0 ? regions : undefined;
  const kinds = knownKinds(known, (id) => clusters.byId.has(id));
  const tools = makeTools(form, exact, kinds, known, year === undefined ? undefined : Number(year));
  return { tools, locale, isKnownName: (text) => clusters.byName.has(foldWords(text)) };
}

const settled = (meanings: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(meanings).filter(([, meaning]) => meaning !== stillOpen));

/** Settings of a mapping for reading a sheet. Open columns are read as if unmapped. */
const settledReading = ({ columns, words, missing }: ImportMapping) => ({
  columns: settled(columns),
  // Words of single fields apply after reading.
  words: Object.entries(words).flatMap(([key, own]) =>
    key.endsWith('*') ? [[key, settled(own)] as const] : [],
  ),
  missing: settled(missing),
});

/** Apply a mapping to the cluster name of a form; undefined if it is skipped. */
function settleCluster(
  form: FilledForm,
  meanings: ReadonlyMap<string, string>,
  nameKey: string,
): FilledForm | undefined {
  const name = form.cells.get(nameKey);
  const meaning = name && meanings.get(foldWords(name.text));
  if (!name || meaning === undefined || meaning === stillOpen) return form;
  if (meaning === passedOver) return undefined;
  if (meaning === ownCluster) return { ...form, isNewCluster: true };
  if (form.cells.has('cluster')) return form;
  return { ...form, cells: new Map([...form.cells, ['cluster', withText(name, meaning)]]) };
}

function mapReturns(
  forms: readonly FilledForm[],
  mapping: ImportMapping,
  nameKey: string,
): FilledForm[] {
  const words = new Map(
    Object.entries(mapping.words).map(([key, own]) => [
      key,
      new Map(Object.entries(own).map(([word, meaning]) => [foldWords(word), meaning])),
    ]),
  );
  const clusters = words.get('cluster') ?? new Map<string, string>();
  return mapForms(forms, mapping).flatMap((form): FilledForm[] => {
    const cells = new Map(
      [...form.cells].map(([key, cell]) => {
        const meaning = key === 'cluster' ? undefined : words.get(key)?.get(foldWords(cell.text));
        const isSettled = meaning !== undefined && meaning !== stillOpen;
        return [key, isSettled ? withText(cell, meaning) : cell] as const;
      }),
    );
    const settled = settleCluster({ ...form, cells }, clusters, nameKey);
    return settled ? [settled] : [];
  });
}

export type ReadReturns = (source: ReturnsSource) => FileReading;

/** Create a reader of return files, each with its mapping. */
export function returnsReader(target: ReturnTarget, locale: Locale): ReadReturns {
  const usual = ownWords(target, locale, indexLabels(target.form));
  const { exact, nameKey } = usual.tools;
  // Cached per workbook: questions are known after reading, and only mappings of columns and of cells with
  // several answers require another read.
  const readings = new WeakMap<Workbook, { readonly by: string; readonly reading: FileReading }>();
  const readBy = (file: string, workbook: Workbook, mapping: ImportMapping | undefined) => {
    const said = mapping && settledReading(mapping);
    const by = JSON.stringify(said);
    const known = readings.get(workbook);
    if (known && known.by === by) return known.reading;
    const index = mapping ? mapHeaders(exact, { ...mapping, columns: said?.columns ?? {} }) : exact;
    const { tools, ...others } = index === exact ? usual : ownWords(target, locale, index);
    const whole = mapping ? wholeWords(target.form, mapping) : tools.whole;
    const words = { ...others, tools: { ...tools, whole } };
    const reading = readForms(file, workbook, index, target.edition, words);
    readings.set(workbook, { by, reading });
    return reading;
  };
  return ({ file, workbook, mapping }) => {
    const reading = readBy(file, workbook, mapping);
    return mapping ? { ...reading, forms: mapReturns(reading.forms, mapping, nameKey) } : reading;
  };
}

/** Open columns and words of a file; in our templates these are errors instead. */
export function askReturns(
  { forms, unknown = [], isOurs }: FileReading,
  remarks: readonly CellRemark[],
): OpenQuestion[] {
  if (isOurs) return [];
  const taken = [...new Set(forms.flatMap(({ asked }) => [...asked]))];
  const columns = unknown.map(({ place, texts, cell, cells, near = [] }): OpenQuestion => ({
    kind: 'column',
    header: headerName(texts),
    near,
    taken,
    samples: [...new Set(cells.map(({ text }) => text.trim()))],
    file: place.file,
    cells: [cell.address],
  }));
  return [...columns, ...openWords(remarks)];
}
