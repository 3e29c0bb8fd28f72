import { stringify } from 'yaml';
import { wordsIn } from '../../../src/starter/words.ts';
import { exampleId } from './example-ids.ts';
import type { Ground } from './ground.ts';

/** Entries with a page of prose, and pages that most portals want first. */
const pages = [
  ...['concept', 'practice', 'news', 'event'].map((kind) => `pages/${kind}-${exampleId}`),
];

/** Prose pages for authors to overwrite. */
export function writePages({ languages, texts, source, edition }: Ground): Map<string, string> {
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
