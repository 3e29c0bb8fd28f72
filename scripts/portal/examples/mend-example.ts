import type { Document } from 'yaml';
import type { YamlName } from '../../../src/loaders/collections.ts';
import type { ValuePath } from '../../../src/loaders/parse-yaml.ts';
import type { Problem } from '../../../src/loaders/problem.ts';
import { pathFrom, takeAway } from '../../../src/starter/examples/repair-entry.ts';
import { exampleNames, idOfExample, isList } from './example-ids.ts';

/** An example that is being made to fit. */
export interface Fitting {
  readonly document: Document;
  /** How often it was mended. */
  rounds: number;
  /** By field: the example of the collection that it named, where what it named is not there. */
  readonly instead: Map<string, string>;
}

/** What names the example of a collection, written as what named another entry of it was. */
function nameExample(collection: string, old: unknown): string | undefined {
  const named = exampleNames.find((name) => name === collection);
  if (named === undefined) return undefined;
  const isPath = typeof old === 'string' && old.startsWith(`${named}/`);
  return isPath ? `${named}/${idOfExample(named)}` : idOfExample(named);
}

/** Takes away the whole item of a list in which something is wrong. */
function takeItem(document: Document, path: ValuePath, root: ValuePath): boolean {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return index >= root.length && takeAway(document, path.slice(0, index + 1), root);
}

/**
 * Takes away what is wrong with an example; what it cannot do without names another example then.
 * @returns false where it cannot be mended so
 */
export function mendExample(
  { document, instead }: Fitting,
  problems: readonly Problem[],
  collection: YamlName,
): boolean {
  const root = isList(collection) ? [0] : [];
  // What stands last goes first, so that the places of the others stay.
  return problems.toReversed().every(({ code, field, message }) => {
    const path = pathFrom(root, field);
    if (code === 'missing') {
      const named = instead.get(field);
      instead.delete(field);
      if (named !== undefined) document.setIn(path, named);
      return named !== undefined || takeItem(document, path, root);
    }
    if (code === 'repeat') return takeItem(document, path, root);
    const { kind } = message.values;
    if (code === 'dangling-id' && typeof kind === 'string') {
      const example = nameExample(kind, document.getIn(path));
      if (example !== undefined) instead.set(field, example);
    }
    return takeAway(document, path, root);
  });
}
