import { type Document, isNode, stringify, visit } from 'yaml';
import type { YamlName } from '../../../src/loaders/collections.ts';
import { imaginedFiles } from '../../../src/loaders/imagined-files.ts';
import { wordsIn } from '../../../src/starter/words.ts';
import { checkContent } from '../../../src/validators/check-directory.ts';
import { exampleId, exampleNames, fileOfExample, switchedOff } from './example-ids.ts';
import type { Ground } from './ground.ts';
import { readCandidates } from './read-candidates.ts';
import { type Fitting, repairExample } from './repair-example.ts';

/** Example with a single comment at the top. */
function writeExample(document: Document, remark: string): string {
  visit(document, {
    Node: (_, node) => {
      if (!isNode(node)) return;
      node.comment = null;
      node.commentBefore = null;
    },
  });
  document.comment = null;
  document.commentBefore = ` ${remark}`;
  return document.toString({ lineWidth: 0 });
}

/** Entries with a page of prose, and pages that most portals want first. */
const pages = [
  ...['concept', 'practice', 'news', 'event'].map((kind) => `pages/${kind}-${exampleId}`),
];

/** Prose pages for authors to overwrite. */
function writePages({ languages, texts, source, edition }: Ground): Map<string, string> {
  const write = (language: (typeof languages)[number]) => {
    const say = (key: string) => wordsIn(texts.page?.[key] ?? {}, language);
    const head = stringify({ title: say('title'), lead: say('lead'), status: 'original' });
    const body = `${say('body')} <Cite source="${source}" />.`;
    return `---\n${head}---\n\n<Section id="first" title="${say('heading')}">\n\n${body}\n\n</Section>\n`;
  };
  const folders = [...pages, `reports/${edition}/${exampleId}`];
  return new Map(
    folders.flatMap((folder) =>
      languages.map((language) => [`${folder}/${language}.mdx`, write(language)] as const),
    ),
  );
}

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
