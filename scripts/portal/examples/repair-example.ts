import type { Document } from 'yaml';
import type { YamlName } from '../../../src/loaders/collections.ts';
import type { ValuePath } from '../../../src/loaders/parse-yaml.ts';
import type { Problem } from '../../../src/loaders/problem.ts';
import { pathFrom, takeAway } from '../../../src/starter/examples/repair-entry.ts';
import { exampleNames, idOfExample, isList } from './example-ids.ts';

export interface Fitting {
  readonly document: Document;
  rounds: number;
  /** By field: collection whose example replaces a missing entry. */
  readonly instead: Map<string, string>;
}

/** Reference in the form of the existing one. */
function nameExample(collection: string, old: unknown): string | undefined {
  const named = exampleNames.find((name) => name === collection);
  if (named === undefined) return undefined;
  const isPath = typeof old === 'string' && old.startsWith(`${named}/`);
  return isPath ? `${named}/${idOfExample(named)}` : idOfExample(named);
}

/** Remove the list item that contains a problem. */
function takeItem(document: Document, path: ValuePath, root: ValuePath): boolean {
  const index = path.findLastIndex((step) => typeof step === 'number');
  return index >= root.length && takeAway(document, path.slice(0, index + 1), root);
}

/**
 * Remove faults; required references are pointed to another example.
 * @returns false if that is impossible
 */
export function repairExample(
  { document, instead }: Fitting,
  problems: readonly Problem[],
  collection: YamlName,
): boolean {
  const root = isList(collection) ? [0] : [];
  // Last one first, so that other positions do not change.
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
