import { itemId, nameKeyOf, type SurveyForm } from '../../domain/survey/compile-form.ts';
import type { Locale } from '../../i18n/locales.ts';
import { columnLabel } from '../form/field-names.ts';
import type { HeaderKey, LabelIndex } from '../form/label-index.ts';
import type { Kinds } from '../form/judge-kind.ts';
import { surveyTargets } from '../form/survey-targets.ts';
import type { OptionList } from '../values/option-list.ts';
import { weighHeader } from '../words/match-words.ts';
import type { MatchContext } from '../words/rate-target.ts';
import { indexTargets, type WordIndex } from '../words/word-index.ts';
import { readPhrase } from '../words/read-phrase.ts';
import type { WordTarget } from '../words/word-target.ts';
import type { Cell } from '../workbook/model.ts';
import { type WholeWords, wholeWords } from './whole-question.ts';

export interface WordTools {
  readonly form: SurveyForm;
  /** Headers of our forms. */
  readonly exact: LabelIndex;
  readonly index: WordIndex;
  readonly context: MatchContext;
  readonly regions: OptionList | undefined;
  readonly nameKey: HeaderKey;
  /** Words in cells that answer a whole question. */
  readonly whole: WholeWords;
  readonly targetByKey: ReadonlyMap<string, WordTarget>;
  /** Keys of headers recognised by the cells below, and suggested keys. */
  readonly byCells?: ReadonlyMap<string, HeaderKey>;
  readonly near?: ReadonlyMap<string, HeaderKey>;
  /** Whether a text could head a column or line. */
  isHeadish(text: string): boolean;
  /** The key meant by a text alone, if clearly ahead of others. */
  likely(text: string): LikelyKey | undefined;
  /** Possible keys of a text alone, most likely first. */
  meant(text: string): readonly HeaderKey[];
}

export interface LikelyKey {
  readonly key: HeaderKey;
  readonly group: string;
  readonly score: number;
}

/** Max characters of a header; longer text is a note or an explanation. */
const longestHead = 160;

/** Build the indexes for reading free-form sheets. */
export function makeTools(
  form: SurveyForm,
  exact: LabelIndex,
  kinds: Kinds,
  regions: OptionList | undefined,
  year: number | undefined,
): WordTools {
  const targets = surveyTargets(form, kinds);
  const index = indexTargets(targets);
  const context = { year };
  const headish = new Map<string, boolean>();
  const likelies = new Map<string, LikelyKey | undefined>();
  const targetByKey = new Map(targets.map((target) => [target.key, target]));
  const nameKey = nameKeyOf(form);
  const findLikely = (text: string): LikelyKey | undefined => {
    if (text.length > longestHead) return undefined;
    const [key, ...others] = exact.find([text]);
    if (key !== undefined && others.length === 0) {
      return { key, group: targetByKey.get(key)?.group ?? '', score: 1 };
    }
    const [first] = weighHeader({ text, around: [], cells: [] }, index, context);
    return first && first.score >= 0.5 && first.explained >= 0.9
      ? { key: first.target.key, group: first.target.group, score: first.score }
      : undefined;
  };
  const findMeant = (text: string): readonly HeaderKey[] => {
    const candidates = weighHeader({ text, around: [], cells: [] }, index, context);
    const sound = candidates.filter(({ explained }) => explained >= 0.9);
    const most = (sound[0]?.score ?? 0) - 0.1;
    return sound.filter(({ score }) => score >= most).map(({ target }) => target.key);
  };
  const findHeadish = (text: string): boolean => {
    if (text.length > longestHead) return false;
    if (exact.find([text]).length > 0 || findLikely(text)) return true;
    const { words } = readPhrase(text);
    const telling = words.filter(({ weight }) => weight > 0.15);
    return (
      telling.length > 0 &&
      telling.length <= 6 &&
      telling.every(
        ({ forms, isLimit }) => isLimit || [...forms].some((form) => index.byForm.has(form)),
      )
    );
  };
  const remembered =
    <T>(store: Map<string, T>, make: (text: string) => T) =>
    (text: string) => {
      const known = store.get(text);
      if (known !== undefined || store.has(text)) return known as T;
      const made = make(text);
      store.set(text, made);
      return made;
    };
  return {
    form,
    exact,
    index,
    context,
    regions,
    nameKey,
    targetByKey,
    whole: wholeWords(form),
    isHeadish: remembered(headish, findHeadish),
    likely: remembered(likelies, findLikely),
    meant: findMeant,
  };
}

/** Column keys with their labels, for messages: `patents (Patents)`. */
export function sayKeys(keys: readonly HeaderKey[], form: SurveyForm, locale: Locale): string {
  return keys
    .map((key) => {
      const [base = key] = key.split(/[=*]/);
      const field = form.fieldByKey.get(base);
      const [id] = base.split('.');
      const item = form.items.find((one) => itemId(one) === (field?.item ?? id));
      if (!item) return key;
      const label = field
        ? columnLabel(item, field, locale)
        : 'question' in item
          ? item.question.title[locale]
          : base;
      return `${key} (${label})`;
    })
    .join(', ');
}

/** True for text that could be a header. */
export const isText = ({ kind, text }: Cell): boolean =>
  kind === 'text' && /\p{L}/u.test(text) && !isTickText(text);

/** True for the text of a tick box, ticked or not. */
export const isTickText = (text: string): boolean =>
  /^\s*(?:[xXхХ✓✔√☑☒☐□+*vV–-]|\[[ xX]?\])\s*$/u.test(text);
