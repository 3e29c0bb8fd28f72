import type { Locale } from '../i18n/locales.ts';
import { useFormat } from '../i18n/format.ts';
import type { Answers, OwnStage } from './answers.ts';
import { reservedStageIds } from '../schemas/stage.ts';
import { idsOf } from './compose-sectors.ts';
import { formSource } from './compose-sources.ts';
import { dropEmpty } from './drop-empty.ts';
import type { Stock } from './stock.ts';
import { draftsOf, fillTexts, keepTexts, wordsIn } from './words.ts';

/** Described in terms that fit any portal. */
function keepFour(stock: Stock, languages: readonly Locale[]): object[] {
  return stock.stages.map(({ id, order, label, potential, criteria, drafts }) => {
    const own = keepTexts(label, languages);
    return dropEmpty({
      id,
      order,
      label: own,
      printed: wordsIn(own, languages[0] as Locale),
      ...(potential && { potential }),
      meaning: keepTexts(stock.texts.stages?.[id] ?? {}, languages),
      criteria: criteria.map((one) => ({ id: one.id, label: keepTexts(one.label, languages) })),
      drafts: draftsOf(drafts, languages),
      sources: [{ source: formSource }],
    });
  });
}

/** From its description or its criteria. */
function writeMeaning({ meaning, criteria }: OwnStage, stock: Stock, languages: readonly Locale[]) {
  if (meaning !== undefined) return keepTexts(meaning, languages);
  if (criteria.length === 0) return undefined;
  return fillTexts(keepTexts(stock.texts.stages?.criteria ?? {}, languages), (language) => ({
    criteria: useFormat(language).list(criteria.map((one) => wordsIn(one, language))),
  }));
}

function writeOwn(stages: readonly OwnStage[], { languages }: Answers, stock: Stock): object[] {
  const ids = idsOf(stages, languages, reservedStageIds);
  return stages.map((stage, index) => ({
    id: ids[index],
    order: index + 1,
    label: keepTexts(stage.label, languages),
    printed: wordsIn(stage.label, languages[0] as Locale),
    ...(stage.potential && { potential: true }),
    meaning: writeMeaning(stage, stock, languages),
    criteria: stage.criteria.map((criterion, place) => ({
      id: `${ids[index]}-${place + 1}`,
      label: keepTexts(criterion, languages),
    })),
    sources: [{ source: 'register' }],
  }));
}

/** The four of the survey, or three to six of the portal's own. */
export function composeStages(answers: Answers, stock: Stock): object[] {
  return answers.stages === 'four'
    ? keepFour(stock, answers.languages)
    : writeOwn(answers.stages, answers, stock);
}
