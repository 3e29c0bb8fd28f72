import type { YamlName } from '../../../src/loaders/collections.ts';
import { imaginedFiles } from '../../../src/loaders/imagined-files.ts';
import { checkContent } from '../../../src/validators/check-directory.ts';
import { exampleNames, fileOfExample, switchedOff } from './example-ids.ts';
import type { Ground } from './ground.ts';
import { type Fitting, repairExample } from './repair-example.ts';
import { readCandidates } from './read-candidates.ts';
import { writePages } from './write-pages.ts';
import { writeExample } from './write-example.ts';

/** Max fixes, after which little of an entry is left. */
const maxRounds = 10;

/**
 * An example for each empty collection of a portal, taken from the fictional portal, without what the new one
 * lacks, so that all can be enabled without problems: short entries, adapted according to the check.
 * @returns texts by disabled file
 */
export function pickExamples(ground: Ground): ReadonlyMap<string, string> {
  // Own entries serve as examples; sources exist only as a list.
  const wanted = exampleNames.filter(
    (name) => name === 'sources' || (ground.known.get(name) ?? []).length === 0,
  );
  const waiting = new Map(wanted.map((name) => [name, readCandidates(name, ground)]));
  const pages = writePages(ground);
  const chosen = new Map<YamlName, Fitting>();
  const fileOf = (name: YamlName) => fileOfExample(name, ground.edition);
  const write = () =>
    [...chosen].map(
      ([name, { document }]) => [fileOf(name), writeExample(document, ground.remark)] as const,
    );
  for (let isSettled = false; !isSettled; ) {
    for (const name of wanted) {
      const next = chosen.has(name) ? undefined : waiting.get(name)?.shift();
      if (next) chosen.set(name, { document: next, rounds: 0, instead: new Map() });
    }
    const files = new Map([...ground.files, ...pages, ...write()]);
    const wrong = Map.groupBy(checkContent(imaginedFiles(files)).problems, ({ file }) => file);
    isSettled = true;
    for (const [name, example] of chosen) {
      const own = wrong.get(fileOf(name));
      if (!own) continue;
      isSettled = false;
      example.rounds += 1;
      if (example.rounds > maxRounds || !repairExample(example, own, name)) chosen.delete(name);
    }
  }
  return new Map([...write(), ...pages].map(([file, text]) => [switchedOff(file), text]));
}
