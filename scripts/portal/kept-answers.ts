import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { isPathAnswer, type RawAnswers } from './read-answers.ts';

/** The file in a new portal's folder that keeps the answers of a person as they are given. */
export const answersFile = 'answers.yaml';

/** The answers of a person, on the disk from the first one on: whoever stops goes on from there. */
export class KeptAnswers {
  readonly path: string;
  readonly #folder: string;
  readonly #note: string;
  #answers: RawAnswers;

  /**
   * @param folder of the portal
   * @param note what stands above the answers
   * @param answers those that are there already
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

  /** Keeps further answers; one that is undefined is taken back. */
  keep(answers: RawAnswers): void {
    const all = { ...this.#answers, ...answers };
    this.#answers = Object.fromEntries(
      Object.entries(all).filter(([, answer]) => answer !== undefined),
    );
    mkdirSync(this.#folder, { recursive: true });
    const text = stringify(this.#fromHere(), { lineWidth: 0 });
    writeFileSync(this.path, `# ${this.#note}\n${text}`);
  }

  /** Files are named as seen from the folder, as in any file of answers. */
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
