import type { Locale } from '../i18n/locales.ts';
import { useFormat } from '../i18n/format.ts';
import type { Answers, OwnStage } from './answers.ts';
import { idsOf } from './compose-sectors.ts';
import { formSource } from './compose-sources.ts';
import { dropEmpty } from './drop-empty.ts';
import type { Stock } from './stock.ts';
import { draftsOf, fillTexts, keepTexts, type Texts, wordsIn } from './words.ts';

/** The four stages of the survey. What they mean is said in words of any portal, not of that survey. */
function keepFour(stock: Stock, languages: readonly Locale[]): object[] {
  return stock.stages.map(({ id, order, label, potential, criteria, drafts }) => {
    const own = keepTexts(label, languages);
    return dropEmpty({
      ...{ id, order, label: own, printed: wordsIn(own, languages[0] as Locale) },
      ...(potential && { potential }),
      meaning: keepTexts(stock.texts.stages?.[id] ?? {}, languages),
      criteria: criteria.map((one) => ({ id: one.id, label: keepTexts(one.label, languages) })),
      drafts: draftsOf(drafts, languages),
      sources: [{ source: formSource }],
    });
  });
}

function writeMeaning(stage: OwnStage, stock: Stock, languages: readonly Locale[]): Texts {
  if (stage.meaning !== undefined) return keepTexts(stage.meaning, languages);
  const words = (key: string) => keepTexts(stock.texts.stages?.[key] ?? {}, languages);
  if (stage.criteria.length === 0) return words('none');
  return fillTexts(words('criteria'), (language) => ({
    criteria: useFormat(language).list(stage.criteria.map((one) => wordsIn(one, language))),
  }));
}

function writeOwn(stages: readonly OwnStage[], { languages }: Answers, stock: Stock): object[] {
  const ids = idsOf(stages, languages);
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

/** The stages of a new portal: the four of the survey, or three to six of its own. */
export function composeStages(answers: Answers, stock: Stock): object[] {
  return answers.stages === 'four'
    ? keepFour(stock, answers.languages)
    : writeOwn(answers.stages, answers, stock);
}
