import { answersIn } from '../../../domain/figures/answers/answers-in.ts';
import { itemId } from '../../../domain/survey/compile-form.ts';
import { tallyOf } from '../../../domain/survey/edition-answers.ts';
import type { ItemTally } from '../../../domain/survey/tally-answers.ts';
import { remember } from '../../../portal/remember.ts';
import { editionInputs } from '../../editions/edition-inputs.ts';

/** Answers of an edition's clusters by question. */
export const editionTally = remember(
  'editionTally',
  (portal, edition: string): readonly ItemTally[] => {
    const answers = answersIn(editionInputs(portal, edition));
    return (answers?.form.items ?? []).flatMap(
      (item) => (answers && tallyOf(answers, itemId(item))) ?? [],
    );
  },
);
