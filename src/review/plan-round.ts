import { foldWords } from '../i18n/fold.ts';
import type { Problem } from '../loaders/problem.ts';
import { isCellError } from './cell-error.ts';
import { noteBeside } from './beside-notes.ts';
import { isAnswer } from './is-answer.ts';
import { keepsSigns } from './kept-signs.ts';
import { findBare, lostLetters } from './lost-letters.ts';
import { escapeLess, keepParagraph, showMarks } from './marks.ts';
import type { ReturnedRound, ReturnedText, ReviewItem, ReviewUnit } from './model.ts';

/** Why a returned text is left as it is; `check` and `form` keep back its entry. */
export type Fault =
  | 'conflict'
  | 'original'
  | 'moved'
  | 'unknown'
  | 'twice'
  | 'marks'
  | 'signs'
  | 'empty'
  | 'tick'
  | 'letters'
  | 'lines'
  | 'incomplete'
  | 'error'
  | 'answer'
  | 'check'
  | 'form';

export interface RoundFault {
  readonly key: string;
  readonly fault: Fault;
  /** The text now, and as it came back, with numbers for marks. */
  readonly now: string;
  readonly returned: string;
  /** What the check would find. */
  readonly problem?: Problem;
}

/** What is written of an item. */
export interface ItemPlan {
  readonly item: ReviewItem;
  /** New texts by the key of their unit, with their marks. */
  readonly edits: ReadonlyMap<string, string>;
  /** Whether every text of it was signed as it is now. */
  readonly signed: boolean;
}

/** An item that stays a draft, and the keys of its texts without a yes; the others were refused. */
export interface PartlySigned {
  readonly item: ReviewItem;
  readonly open: readonly string[];
}

export interface RoundPlan {
  readonly plans: readonly ItemPlan[];
  readonly faults: readonly RoundFault[];
  /** Items of which only some texts are signed: they stay drafts. */
  readonly partly: readonly PartlySigned[];
  /** Number of items that were signed before, and are left as they are. */
  readonly already: number;
  /** With the keys of their texts; what was written outside of them has none. */
  readonly notes: readonly { readonly key: string; readonly note: string }[];
}

/** Name of an item in messages. */
export const nameItem = ({ file, id, path }: ReviewItem): string =>
  path.length === 0 ? file : `${file} (${id})`;

/** Differences that programs make by themselves do not count. */
const tidy = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t\u0085]+$/gm, '')
    .normalize('NFC')
    .trim();

/** Letters of an original that are enough to know it by its beginning. */
const shortest = 15;

/** Letters of a name; what is longer is a sentence. */
const longestName = 30;

/** Fewest words of a sentence, and most words of a remark in its place. */
const sentenceWords = 7;
const remarkLength = 3;

const spell = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

/**
 * Whether a row shows the original of another text than its key names. A corrected original is none of another;
 * the file may show remarks behind it.
 */
function isMoved({ original }: ReviewUnit, beside: string, originals: readonly string[]): boolean {
  const [own, found] = [spell(original), spell(beside)];
  if (found === '' || found.startsWith(own)) return false;
  return originals.some(
    (other) => other === found || (other.length > shortest && found.startsWith(other)),
  );
}

const wordsOf = (text: string) =>
  foldWords(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether a sentence came back as a word or three, none of them from it: as “yukarıdakiyle aynı olsun”. */
function isRemark(sentence: string, text: string): boolean {
  const [before, after] = [wordsOf(sentence), wordsOf(text)];
  if (before.length < sentenceWords || after.length > remarkLength) return false;
  return !after.some((word) => before.some((one) => one.slice(0, 4) === word.slice(0, 4)));
}

function judge(
  unit: ReviewUnit,
  returned: ReturnedText,
  originals: readonly string[],
): { readonly edit?: string; readonly fault?: Fault } {
  if (returned.fault !== undefined) return { fault: returned.fault };
  // A tick behind a text is an answer in the wrong cell.
  const text = tidy(returned.text).replace(/(?<=\S)\s*[✓✔]$/u, '');
  if (returned.version !== unit.version) {
    const [original, own] = unit.version.split('-');
    const [sentOriginal, sentOwn] = returned.version.split('-');
    if (original !== sentOriginal) return { fault: own === sentOwn ? 'original' : 'conflict' };
    // The same change has been made meanwhile.
    return text === tidy(unit.text) ? {} : { fault: 'conflict' };
  }
  // Without heads, an inserted column moves the text into the one of the signature.
  const isBesides = returned.answer !== undefined && spell(returned.answer) === spell(unit.text);
  if (isBesides && spell(text) !== spell(unit.text)) return { fault: 'moved' };
  // A sorted or pasted sheet may set one row's texts beside the key of another.
  if (isMoved(unit, returned.beside ?? '', originals)) return { fault: 'moved' };
  if (text === tidy(unit.text)) return {};
  if (text === '') return { fault: 'empty' };
  if (isCellError(text)) return { fault: 'error' };
  const isText = [tidy(unit.text), unit.original].every((one) => one === '' || !isAnswer(one));
  // What was signed as a text is one, unless it is an answer.
  if (isText && isAnswer(text, returned.signed)) return { fault: 'tick' };
  if (isRemark(unit.text, text)) return { fault: 'tick' };
  if (lostLetters(unit.text, text)) return { fault: 'letters' };
  const isValue = /\.\w+$/.test(unit.key.split('#')[1] ?? '') || /#(title|lead)$/.test(unit.key);
  // Programs fill what was not translated with the original; a signed name may be left as it is.
  const isOriginal = spell(text) === spell(unit.original) && text.length > longestName;
  if (isOriginal && unit.text !== '' && !(returned.signed && isValue))
    return { fault: 'incomplete' };
  if (isValue ? text.includes('\n') : /\n[ \t]*\n/.test(text)) return { fault: 'lines' };
  const shown = showMarks(isValue ? text : escapeLess(text), unit);
  if (shown === undefined) return { fault: 'marks' };
  if (!keepsSigns(showMarks(unit.text || unit.original, unit) ?? '', shown))
    return { fault: 'signs' };
  return { edit: isValue ? shown : keepParagraph(shown, unit.text) };
}

/** Whether a row came back twice alike, as from a copied sheet. */
const isSame = (one: ReturnedText, other: ReturnedText): boolean =>
  one.version === other.version &&
  one.signed === other.signed &&
  one.answer === other.answer &&
  (one.beside ?? '') === (other.beside ?? '') &&
  tidy(one.text) === tidy(other.text);

/**
 * Texts that came back in place of another one: cells of the column were exchanged or moved, or a sentence was dragged
 * over others.
 */
function findShifted(
  items: readonly ReviewItem[],
  byKey: ReadonlyMap<string, readonly ReturnedText[]>,
): ReadonlySet<string> {
  const units = items.flatMap((item) => item.units).filter(({ key }) => byKey.has(key));
  const returned = ({ key }: ReviewUnit) => spell(byKey.get(key)?.[0]?.text ?? '');
  const changed = units.filter((unit) => returned(unit) !== spell(unit.text));
  const byText = Map.groupBy(units, ({ text }) => spell(text));
  const at = new Map(units.map(({ key }, index) => [key, index]));
  /** Whether all rows from one to the other have the same text now. */
  const isDragged = (from: ReviewUnit, to: ReviewUnit) => {
    const [first = 0, last = 0] = [from, to]
      .map(({ key }) => at.get(key) ?? 0)
      .toSorted((a, b) => a - b);
    return units.slice(first, last + 1).every((one) => returned(one) === returned(to));
  };
  const isTaken = (unit: ReviewUnit) =>
    byText.get(returned(unit))?.some(
      (other) =>
        spell(other.original) !== spell(unit.original) &&
        // Two originals may well have one short name.
        (returned(other) !== spell(other.text) ||
          (returned(unit).length > longestName && isDragged(other, unit))),
    );
  return new Set(changed.filter(isTaken).map(({ key }) => key));
}

/**
 * Compare a returned round with the portal as it is now. Nothing unsigned, and nothing changed meanwhile, is signed.
 * @param isNamed whether the editor names the office that signs: it takes the place of an earlier one
 */
export function planRound(
  items: readonly ReviewItem[],
  { texts, outside }: ReturnedRound,
  isNamed = false,
): RoundPlan {
  const byKey = Map.groupBy(texts, ({ key }) => key);
  const shifted = findShifted(items, byKey);
  const bare = findBare(
    items.flatMap(({ units }) =>
      units.flatMap(({ key, text }) =>
        (byKey.get(key) ?? []).map((one) => ({ key, sent: tidy(text), returned: tidy(one.text) })),
      ),
    ),
  );
  const besides: { readonly key: string; readonly note: string }[] = [];
  const faults: RoundFault[] = [];
  const plans: ItemPlan[] = [];
  const partly: PartlySigned[] = [];
  let already = 0;
  const known = new Set<string>();
  const originals = items
    .flatMap(({ units }) => units.map(({ original }) => spell(original)))
    .filter((original) => original !== '');
  for (const item of items) {
    const edits = new Map<string, string>();
    const signed = new Set<string>();
    for (const unit of item.units) {
      const [first, ...others] = byKey.get(unit.key) ?? [];
      const second = first && others.find((one) => !isSame(first, one));
      known.add(unit.key);
      if (!first) continue;
      const now = unit.text;
      if (second) {
        faults.push({ key: unit.key, fault: 'twice', now, returned: second.text });
        continue;
      }
      if (first.answer !== undefined) {
        faults.push({ key: unit.key, fault: 'answer', now: '', returned: first.answer });
      }
      const judged = judge(unit, first, originals);
      const { edit, fault } =
        judged.edit === undefined
          ? judged
          : shifted.has(unit.key)
            ? { fault: 'moved' as const }
            : bare.has(unit.key)
              ? { fault: 'letters' as const }
              : judged;
      const isLate = fault === 'conflict' || fault === 'original';
      const beside = isLate || fault === 'moved' ? undefined : noteBeside(unit, first);
      if (beside !== undefined) besides.push({ key: unit.key, note: beside });
      // A text that came back as it went, unsigned, asks for nothing.
      const isAsked = first.signed || !isLate || tidy(first.text) !== tidy(now);
      if (fault !== undefined) {
        // What moved is the original then, unless the text was edited as well.
        const isOriginal = fault === 'original' && tidy(first.text) === tidy(now);
        const shown = isOriginal
          ? { now: '', returned: unit.original }
          : { now, returned: first.text };
        if (isAsked) faults.push({ key: unit.key, fault, ...shown });
        continue;
      }
      if (edit !== undefined) edits.set(unit.key, edit);
      if (first.signed) signed.add(unit.key);
    }
    const open = item.units.map(({ key }) => key).filter((key) => !byKey.get(key)?.[0]?.signed);
    const isSigned = signed.size === item.units.length && item.units.length > 0;
    if (signed.size > 0 && !isSigned) partly.push({ item, open });
    // The signature of the first office holds, also if its file is taken in again.
    const isAlready = !isNamed && isSigned && edits.size === 0 && item.state === 'reviewed';
    if (isAlready) already++;
    else if (isSigned || edits.size > 0) plans.push({ item, edits, signed: isSigned });
  }
  for (const [key, [first]] of byKey) {
    if (first && !known.has(key)) {
      faults.push({ key, fault: 'unknown', now: '', returned: first.text });
    }
  }
  const noted = texts.filter(({ note }) => note !== '');
  // A copied row has the same note.
  const notes = [
    ...new Map(noted.map(({ key, note }) => [`${key} ${note}`, { key, note }])).values(),
    ...besides,
    ...outside.map((note) => ({ key: '', note })),
  ];
  return { plans, faults, partly, already, notes };
}
