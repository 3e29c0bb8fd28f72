import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { isPathAnswer, type RawAnswers } from './read-answers.ts';

/** File in a new portal's folder that stores the answers while prompting. */
export const answersFile = 'answers.yaml';

/** Answers saved to disk from the first one on, so that an interrupted session can resume. */
export class KeptAnswers {
  readonly path: string;
  readonly #folder: string;
  readonly #note: string;
  #answers: RawAnswers;

  /**
   * @param folder of the portal
   * @param note comment at the top of the file
   * @param answers already given
   */
  constructor(folder: string, note: string, answers: RawAnswers = {}) {
    this.#folder = folder;
    this.#note = note;
    this.#answers = answers;
    this.path = join(folder, answersFile);
  }

  get isWritten(): boolean {
    return existsSync(this.path);
  }

  /** Saves further answers; an undefined one is removed. */
  keep(answers: RawAnswers): void {
    const all = { ...this.#answers, ...answers };
    this.#answers = Object.fromEntries(
      Object.entries(all).filter(([, answer]) => answer !== undefined),
    );
    mkdirSync(this.#folder, { recursive: true });
    const text = stringify(this.#fromHere(), { lineWidth: 0 });
    writeFileSync(this.path, `# ${this.#note}\n${text}`);
  }

  /** Make file paths relative to the folder, as in any answers file. */
  #fromHere(): RawAnswers {
    const place = (path: unknown) =>
      typeof path === 'string' && isAbsolute(path) ? relative(this.#folder, path) : path;
    const { regions, clusters } = this.#answers;
    return {
      ...this.#answers,
      ...(clusters !== undefined && { clusters: place(clusters) }),
      ...(isPathAnswer(regions) && { regions: { ...regions, file: place(regions.file) } }),
    };
  }
}
