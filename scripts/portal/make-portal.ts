import { stringify } from 'yaml';
import { plainText } from '../../src/i18n/carried-text.ts';
import { imaginedFiles } from '../../src/loaders/imagined-files.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import type { Answers } from '../../src/starter/answers.ts';
import type { Geography } from '../../src/starter/compose-geography.ts';
import { composePortal } from '../../src/starter/compose-portal.ts';
import type { Stock } from '../../src/starter/stock.ts';
import { checkContent } from '../../src/validators/check-directory.ts';
import { languageFile } from '../languages/language-file.ts';
import { pickExamples } from './examples/pick-examples.ts';

/** Lists whose entries examples may reference. */
const lists = ['sources', 'countries', 'regions', 'sectors', 'stages'];

/**
 * Content of a new portal by file, including examples.
 * @param remark comment at the top of each example
 * @returns problems if the answers do not make a valid portal
 */
export function makePortal(
  answers: Answers,
  stock: Stock,
  geography: Geography,
  remark: string,
): { readonly files: ReadonlyMap<string, string> } | { readonly problems: readonly Problem[] } {
  const values = composePortal(answers, stock, geography);
  const files = new Map<string, string>(
    [...values].map(([file, value]) => [
      file,
      file.endsWith('.json')
        ? `${JSON.stringify(value)}\n`
        : plainText(stringify(value, { lineWidth: 0 })),
    ]),
  );
  for (const language of answers.languages) {
    const { file } = languageFile(language);
    if (file) files.set(file.path, file.text);
  }
  const { problems } = checkContent(imaginedFiles(files));
  if (problems.length > 0) return { problems };
  const idsIn = (list: string) => {
    const entries = (values.get(`${list}/${list}.yaml`) ?? []) as readonly {
      readonly id: string;
    }[];
    return entries.map(({ id }) => id);
  };
  const examples = pickExamples({
    files,
    languages: answers.languages,
    edition: answers.year,
    known: new Map([
      ...lists.map((list) => [list, idsIn(list)] as const),
      ['editions', [answers.year]] as const,
    ]),
    source: 'register',
    texts: stock.texts,
    remark,
  });
  return { files: new Map([...files, ...examples]) };
}
