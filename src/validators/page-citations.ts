import { phrase } from '../i18n/phrase.ts';
import type { ProseCitation } from '../loaders/parse-mdx.ts';
import { type Problem, problemIn } from '../loaders/problem.ts';
import { differingParts } from './differing-parts.ts';
import { placeOfMissing, type Translation, translationsIn } from './translations.ts';
import type { Validator } from './validator.ts';
import { without } from './without.ts';

const nameOf = ({ source, lines }: ProseCitation) => (lines ? `${source} ${lines}` : source);

function judge(translation: Translation): Problem[] {
  const { text, original } = translation;
  const added = without(text.citations, original.citations, nameOf);
  const missing = without(original.citations, text.citations, nameOf);
  const [wrong] = added;
  const [lacking] = missing;
  const place = wrong ?? (lacking && placeOfMissing(translation, lacking));
  if (!place) return [];
  const message = differingParts(
    'check.translation.citations',
    missing.map(nameOf),
    added.map(nameOf),
    { file: original.file },
  );
  return [problemIn(text.file, place, 'translation', message, phrase('check.mend.citeSame'))];
}

/**
 * Require a translated page to cite the same lines as its original, equally often; for report chapters another
 * check covers values and figures too.
 */
export const checkPageCitations: Validator = ({ pages }) => translationsIn(pages).flatMap(judge);
