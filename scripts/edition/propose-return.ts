import { isMap, parseDocument } from 'yaml';

/** What a return says of one printed list, and of where it stood. */
const ofOneYear = ['printed', 'sources'] as const;

/** Last year's answers as a proposal: all that a return says but rows of a print and sources. */
export function proposeReturn(text: string): string {
  const document = parseDocument(text);
  for (const field of ofOneYear) document.delete(field);
  const { contents } = document;
  if (!isMap(contents)) throw new Error('expected a group of fields');
  // One that nobody confirmed is a proposal already.
  if (!document.has('proposed')) contents.items.unshift(document.createPair('proposed', true));
  contents.flow = false;
  return document.toString({ lineWidth: 0 });
}
