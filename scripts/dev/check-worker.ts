import '../load-yaml.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { announceLanguages } from '../../src/loaders/announce-languages.ts';

const { portal, cache, locale: asked } = workerData as CheckWork;
announceLanguages(portal);

// Messages depend on the languages, so they are imported late.
const { isLocale } = await import('../../src/i18n/locales.ts');
const { OpenMemory } = await import('../../src/loaders/read-memory.ts');
const { formatProblem } = await import('../../src/loaders/say-problem.ts');
const { checkContent } = await import('../../src/validators/check-directory.ts');
const { openJudgedArchives } = await import('../judged-archives.ts');

export interface CheckWork {
  readonly portal: string;
  readonly cache: string;
  readonly locale: string;
}

export interface CheckAnswer {
  readonly number: number;
  readonly lines: readonly string[];
}

const locale = isLocale(asked) ? asked : 'en';
const memory = new OpenMemory();
const judged = openJudgedArchives(cache);

parentPort?.on('message', (number: number) => {
  const { problems } = checkContent(portal, undefined, judged, memory);
  const answer: CheckAnswer = {
    number,
    lines: problems.map((problem) => formatProblem(problem, locale)),
  };
  parentPort?.postMessage(answer);
});
