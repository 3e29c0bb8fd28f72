import type { Answers } from './answers.ts';
import { composeStages } from './compose-stages.ts';
import type { Stock } from './stock.ts';
import { keepTexts } from './words.ts';

/** The stage question, with the criteria of the stages if any. */
export function composeSurvey(answers: Answers, stock: Stock): object[] {
  const { languages } = answers;
  const words = (key: string) => keepTexts(stock.texts.survey?.[key] ?? {}, languages);
  const stages = composeStages(answers, stock) as readonly {
    readonly criteria: readonly object[];
  }[];
  const hasCriteria = stages.some(({ criteria }) => criteria.length > 0);
  return [
    {
      id: 'stage',
      number: 1,
      part: 'a',
      title: words('title'),
      purpose: words('purpose'),
      kind: hasCriteria ? 'single-with-checklist' : 'single',
      optionsFrom: 'stages',
      use: words('use'),
      sources: [{ source: 'register' }],
    },
  ];
}
