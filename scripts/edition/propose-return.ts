import { isMap, parseDocument } from 'yaml';

/** About one printed list. */
const ofOneYear = ['printed', 'sources'] as const;

/** Turn answers into a proposal, without printed rows and sources. */
export function proposeReturn(text: string): string {
  const document = parseDocument(text);
  for (const field of ofOneYear) document.delete(field);
  const { contents } = document;
  if (!isMap(contents)) throw new Error('expected a group of fields');
  // An unconfirmed one is a proposal already.
  if (!document.has('proposed')) contents.items.unshift(document.createPair('proposed', true));
  contents.flow = false;
  return document.toString({ lineWidth: 0 });
}
