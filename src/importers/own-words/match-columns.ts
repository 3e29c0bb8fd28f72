import type { SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Locale } from '../../i18n/locales.ts';
import { passedOver } from '../../schemas/import-mapping.ts';
import type { HeaderKey } from '../form/label-index.ts';
import type { Remark } from '../remark.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { matchWords, type WordMatch } from '../words/match-words.ts';
import type { WordHeader } from '../words/rate-target.ts';
import { readPhrase } from '../words/read-phrase.ts';
import type { Cell } from '../workbook/model.ts';
import { findDoubt } from './header-units.ts';
import { sayKeys, type WordTools } from './tools.ts';

/** A header with its context and its cells. */
export interface Headed {
  readonly cell: Cell;
  /** Outermost first. */
  readonly texts: readonly string[];
  readonly cells: readonly Cell[];
}

/** Match of a header; exact headers of our forms are the surest. */
export type HeadMatch =
  | WordMatch
  /** Clear except for brackets that change its numbers. */
  | { readonly kind: 'unsure'; readonly keys: readonly HeaderKey[]; readonly doubt: string }
  | { readonly kind: 'exact'; readonly key: HeaderKey }
  /** Skipped by a mapping. */
  | { readonly kind: 'passed' };

/** The word for cluster may head ids as well as names. */
const holdsIds = ({ cells }: Headed, { targetByKey }: WordTools): boolean =>
  (targetByKey.get('cluster')?.judge(cells) ?? 1) > 0 ||
  cells.every(({ text }) => /^[a-z]{2}(?:-[a-z\d]+)+$/u.test(cleanLine(text)));

/** A legend at the end of a text: `(1: Fikir, 2: Başlangıç)`. */
const legend = /\(?\s*\b1\s*[:=.)–-]\s*[^\d]+2\s*[:=.)–-].*$/u;

/** Header for the matcher; a bare number such as a year includes the text above. */
function toHeader({ texts, cells }: Headed): WordHeader {
  const inner = texts.at(-1) ?? '';
  const [outer] = texts.slice(-2, -1);
  const isBare = outer !== undefined && /^[\s\d.]+$/.test(inner);
  // Legend numbers would fail the judge of the field.
  const judged = texts.some((text) => legend.test(text)) ? [] : cells;
  return isBare
    ? { text: `${outer} ${inner}`, around: texts.slice(0, -2), cells: judged }
    : { text: inner.replace(legend, ''), around: texts.slice(0, -1), cells: judged };
}

/** Message on an unsure header: its possible fields, or the unclear part. */
export function sayUnsure(
  found: string,
  match: Extract<HeadMatch, { kind: 'unsure' }>,
  form: SurveyForm,
  locale: Locale,
): Pick<Remark, 'code' | 'values'> {
  const meant = sayKeys(match.keys, form, locale);
  return 'doubt' in match
    ? { code: 'form.header.doubt', values: { found, meant, part: match.doubt } }
    : { code: 'form.header.unsure', values: { found, meant } };
}

/** A currency column belongs to the amount on its left. */
function placeCurrency(
  head: Headed | undefined,
  match: HeadMatch,
  left: HeadMatch | undefined,
  { form }: WordTools,
): HeadMatch {
  const { words } = readPhrase(head?.texts.at(-1) ?? '');
  if (words.length === 0 || !words.every(({ forms }) => forms.has('#currency'))) return match;
  const key = left && 'key' in left ? `${left.key}.currency` : '';
  return form.fieldByKey.has(key)
    ? { kind: 'sure', key, reason: 'neighbours' }
    : { kind: 'unknown' };
}

/** Match headers: exact names of our forms first, the others by their words. */
export function matchHeads(
  heads: readonly Headed[],
  tools: WordTools,
  taken: ReadonlySet<HeaderKey> = new Set(),
): readonly HeadMatch[] {
  const { exact, index, context } = tools;
  const usual = heads.map(({ texts }) => exact.find(texts));
  const named =
    exact.settle?.(heads.map(({ texts }, n) => ({ texts, keys: usual[n] ?? [] }))) ?? usual;
  const keys = named.map(([key, ...others], n) => {
    const head = heads[n];
    const isName = key === 'cluster' && head !== undefined && !holdsIds(head, tools);
    return others.length > 0 || isName ? undefined : key;
  });
  const others = heads.flatMap((head, n) => (keys[n] === undefined ? [{ head, n }] : []));
  const all = new Set([...taken, ...keys.filter((key) => key !== undefined)]);
  const matches = matchWords(
    others.map(({ head }) => toHeader(head)),
    index,
    context,
    all,
  );
  const byHead = new Map(others.map(({ n }, m) => [n, matches[m]]));
  const found = heads.map(({ texts }, n): HeadMatch => {
    const key = keys[n];
    const byCells = tools.byCells?.get(texts.at(-1)?.trim() ?? '');
    if (byCells !== undefined && !all.has(byCells)) {
      return { kind: 'sure', key: byCells, reason: 'cells' };
    }
    if (key === passedOver) return { kind: 'passed' };
    if (key !== undefined) return { kind: 'exact', key };
    const match = byHead.get(n) ?? { kind: 'unknown' };
    const doubt = match.kind === 'sure' && findDoubt(match.key, heads[n]?.texts ?? [], tools);
    return doubt ? { kind: 'unsure', keys: [match.key], doubt } : match;
  });
  return found.map((match, n) => placeCurrency(heads[n], match, found[n - 1], tools));
}
