import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { isPathAnswer, type RawAnswers } from './read-answers.ts';

/** Stores answers while prompting. */
export const answersFile = 'answers.yaml';

/** Saved from the first answer on, so that an interrupted session can resume. */
export class KeptAnswers {
  readonly path: string;
  readonly #folder: string;
  readonly #note: string;
  #answers: RawAnswers;

  /** @param note comment at the top of the file */
  constructor(folder: string, note: string, answers: RawAnswers = {}) {
    this.#folder = folder;
    this.#note = note;
    this.#answers = answers;
    this.path = join(folder, answersFile);
  }

  get isWritten(): boolean {
    return existsSync(this.path);
  }

  /** An undefined answer is removed. */
  keep(answers: RawAnswers): void {
    const all = { ...this.#answers, ...answers };
    this.#answers = Object.fromEntries(
      Object.entries(all).filter(([, answer]) => answer !== undefined),
    );
    mkdirSync(this.#folder, { recursive: true });
    const text = stringify(this.#fromHere(), { lineWidth: 0 });
    writeFileSync(this.path, `# ${this.#note}\n${text}`);
  }

  /** Make paths relative to the folder. */
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
