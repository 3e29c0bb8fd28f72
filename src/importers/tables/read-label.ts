import type { Locale } from '../../i18n/locales.ts';
import { edgesOnTotal, totalWords, withoutTotal } from '../form/total-words.ts';
import type { Remark } from '../remark.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import { withWords } from '../mapping/apply-mapping.ts';
import { passedOver } from '../../schemas/import-mapping.ts';
import { type OptionList, sayOption } from '../values/option-list.ts';
import { typedText } from '../values/typed.ts';
import { type CodedLabel, type CodeReader, type OpenLabel, openCodes } from './code-reader.ts';
import { isInitial } from './coded-labels.ts';
import type { FileSections } from './file-sections.ts';
import { splitCode, splitDashes, splitLanguages, withoutNotes } from './label-text.ts';
import { type NamedThing, readName } from './read-name.ts';
import { type ActivityCode, readActivities } from './sector-code.ts';

export type KnownLabel =
  | CodedLabel
  | { readonly kind: 'total' }
  /** Skipped by a mapping. */
  | { readonly kind: 'passed' };

/** Meaning of a label in a list. */
export type NamedLabel =
  | Exclude<KnownLabel, OpenLabel>
  /** No match, or an ambiguous one; see the remark. */
  | { readonly kind: 'unknown'; readonly remark: Remark; readonly near: readonly string[] };

/** Resolver of labels to entries of one list, cached by text. */
export interface LabelReader {
  readonly list: OptionList;
  /** Sectors as meant in the file; undefined for other lists. */
  readonly sections: FileSections | undefined;
  /** Meaning of a label; undefined if empty. */
  read(text: string): NamedLabel | undefined;
  /** Meaning of a label if certain; used to recognise columns and rows. */
  known(text: string): KnownLabel | undefined;
  /** Activities of a label, by its code or that of its entry; empty outside sector lists. */
  activitiesOf(text: string): readonly ActivityCode[];
}

/** Code of a region of NUTS 1 to 3, such as TR21. */
const nutsCode = /^[A-Z]{2}\d{1,3}$/u;

/** Words around the name of a country that is a republic. */
const republic = /^republic of (?:the )?| (?:respublikasi|cumhuriyeti|republic|respublika)$/u;

/** Code of the remark on letters that depend on an unknown revision. */
export const openRevision = 'table.revision';

const totalPhrases = new Set(
  [
    ...['All activities', 'All sectors', 'All regions', 'All NACE activities', 'Whole country'],
    ...['Ölkə üzrə', 'Bütün ölkə', 'Türkiye geneli', 'Tüm sektörler', 'Bütün sektorlar'],
    ...['ქვეყანა', 'ყველა დარგი', 'Wszystkie sekcje', 'Alle Wirtschaftszweige'],
  ].map(foldWords),
);

/** Whether a label that names no entry is a total. */
export function isTotalText(typed: string): boolean {
  const { text } = withoutNotes(typed);
  const folded = foldWords(text);
  if (totalWords.has(folded) || totalPhrases.has(folded)) return true;
  const parts = [...splitLanguages(typed), ...splitDashes(text)].map(foldWords);
  if (parts.some((part) => totalWords.has(part) || totalPhrases.has(part))) return true;
  return edgesOnTotal(folded);
}

/**
 * Create a reader for the labels of a table.
 * @param totals further labels of the total, such as the country above its regions
 * @param words meanings of labels by the mapping
 * @param sections sectors as meant in the file; only for lists of sectors
 * @param findCoded labels whose code counts though their words are foreign
 */
export function openLabels(
  all: OptionList,
  thing: NamedThing,
  {
    locale,
    totals = [],
    words = {},
    sections,
    findCoded = () => new Map(),
  }: {
    readonly locale: Locale;
    readonly totals?: readonly string[];
    readonly words?: Readonly<Record<string, string>>;
    readonly sections?: FileSections | undefined;
    readonly findCoded?: (codes: CodeReader) => ReadonlyMap<string, CodedLabel>;
  },
): LabelReader {
  const meanings = Object.entries(words);
  const list = withWords(sections?.list ?? all, meanings);
  const left = new Set(
    meanings.flatMap(([word, id]) => (id === passedOver ? [foldWords(word)] : [])),
  );
  const whole = new Set(totals.map(foldWords));
  const codes = openCodes(list, sections);
  const split = sections?.split ?? splitCode;
  const coded = findCoded(codes);
  const known = new Map<string, KnownLabel | undefined>();
  const unknown = new Map<string, NamedLabel | undefined>();

  const exactly = (text: string): ReadonlySet<string> | undefined =>
    list.byName.get(text) ?? list.byFolded.get(foldWords(text));
  const one = (text: string): string | undefined => {
    const [id, ...others] = exactly(text) ?? [];
    return others.length === 0 ? id : undefined;
  };

  /** Meaning of a text without footnotes: by its words first, then by its code. */
  const named = (text: string): KnownLabel | undefined => {
    const id = one(text);
    if (id !== undefined) return { kind: 'entry', id, byCode: false };
    const coded = split(text);
    if (!coded) return undefined;
    // A code of NUTS says which region is meant; its name, or those of its provinces, may be that of a smaller one.
    const byNuts = thing === 'region' && nutsCode.test(coded.code) ? one(coded.code) : undefined;
    if (byNuts !== undefined) return { kind: 'entry', id: byNuts, byCode: false };
    const byWords = coded.words === '' ? undefined : one(coded.words);
    if (byWords !== undefined) return { kind: 'entry', id: byWords, byCode: false };
    const meant = codes.read(coded.code);
    // Words that resemble those of the entry do not contradict its code; the code alone decides.
    const liked = codes.likes(coded.words);
    const isMeant =
      meant?.kind === 'part' ||
      coded.words === '' ||
      (meant?.kind === 'entry' && liked.has(meant.id)) ||
      (meant?.kind === 'open' && meant.near.some((id) => liked.has(id)));
    return isMeant ? meant : undefined;
  };

  const decide = (typed: string): KnownLabel | undefined => {
    const { text } = withoutNotes(typed);
    if (text === '') return undefined;
    if (left.has(foldWords(text))) return { kind: 'passed' };
    const direct = named(text) ?? coded.get(cleanLine(typed));
    if (direct?.kind === 'open' && direct.isUnproven && sections?.passesOpen)
      return { kind: 'passed' };
    if (direct) return direct;
    const isWhole = (part: string) => {
      const folded = foldWords(part);
      return isTotalText(part) || whole.has(folded) || whole.has(folded.replace(republic, ''));
    };
    const parts = splitLanguages(typed).map((part) => withoutNotes(part).text);
    const rest = withoutTotal(text);
    const summed = rest === undefined || whole.has(foldWords(rest)) ? undefined : named(rest);
    if (summed?.kind === 'entry' && !summed.byCode) return summed;
    if (isWhole(text) || (parts.length > 1 && parts.some(isWhole))) return { kind: 'total' };
    const found = parts.length > 1 ? parts.flatMap((part) => named(part) ?? []) : [];
    const ids = new Set(found.map((label) => ('id' in label ? label.id : '')));
    const [first] = found;
    if (first && ids.size === 1) return first;
    const dashed = splitDashes(text).map(one);
    const [same] = dashed;
    if (dashed.length > 1 && same !== undefined && dashed.every((id) => id === same))
      return { kind: 'entry', id: same, byCode: false };
    return undefined;
  };

  const find = (text: string): KnownLabel | undefined => {
    if (!known.has(text)) known.set(text, decide(text));
    return known.get(text);
  };
  const refuse = (typed: string): NamedLabel | undefined => {
    const { text } = withoutNotes(typed);
    if (text === '') return undefined;
    const open = find(typed);
    if (open?.kind === 'open' && (open.isUnproven || open.near.length > 1)) {
      const meant = open.near.map((id) => sayOption(list, id, locale)).join('; ');
      const code = open.isUnproven ? openRevision : 'table.several';
      const remark = { code, values: { found: text, meant }, severity: 'error' } as const;
      return { kind: 'unknown', remark, near: open.near };
    }
    const coded = sections ? split(text) : undefined;
    const meant = coded && !isInitial(coded) ? codes.read(coded.code) : undefined;
    const likely = meant?.kind === 'open' ? meant.near : meant ? [meant.id] : [];
    const reading = readName(typedText(text), list, thing, locale, likely);
    const [remark] = reading.remarks;
    const near = reading.kind === 'refused' ? reading.readings : [];
    return remark && { kind: 'unknown', remark, near };
  };
  const read = (text: string): NamedLabel | undefined => {
    const found = find(text);
    if (found && found.kind !== 'open') return found;
    if (!unknown.has(text)) unknown.set(text, refuse(text));
    return unknown.get(text);
  };
  return {
    list,
    sections,
    read,
    known: find,
    activitiesOf: (text) => {
      if (!sections?.hasActivities) return [];
      const label = find(text);
      const own = split(withoutNotes(text).text);
      const written = own ? readActivities(own.code) : [];
      if (written.length > 0) return written;
      return label?.kind === 'entry' ? sections.activitiesOf(label.id) : [];
    },
  };
}
