import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** Keys of a keyboard, as a terminal sends them. */
const keys = {
  enter: '\r',
  space: ' ',
  up: '\u001b[A',
  down: '\u001b[B',
  stop: '\u0003',
  clear: '\u0015',
};
export type Key = keyof typeof keys;

/** How long a person waits for a question. */
const patience = 120_000;

/** More options than a question has. */
const mostOptions = 40;

/** A command that talks with a person in a terminal. */
export class Terminal {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  #heard = '';
  #read = 0;

  /** Starts a line of a shell in a pseudo-terminal; `script` (util-linux) makes one. */
  constructor(line: string, options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }) {
    const command = `stty cols 200 rows 60; ${line}`;
    this.#child = spawn('script', ['-qec', command, '/dev/null'], options);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#heard += stripVTControlCharacters(text);
    });
    this.#ended = new Promise((done) => this.#child.on('close', done));
  }

  /** All that was shown, without colours. */
  get shown(): string {
    return this.#heard;
  }

  /**
   * Waits until something is shown after what was waited for before.
   * @throws Error with what is shown instead
   */
  async see(words: string): Promise<void> {
    for (const start = Date.now(); Date.now() - start < patience;) {
      const at = this.#heard.indexOf(words, this.#read);
      if (at >= 0) {
        this.#read = at + words.length;
        // A question listens a moment after it is shown.
        await new Promise((done) => setTimeout(done, 150));
        return;
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`“${words}” was not shown, but:\n${this.#heard.slice(-2_000)}`);
  }

  async press(...pressed: readonly Key[]): Promise<void> {
    for (const key of pressed) {
      this.#child.stdin.write(keys[key]);
      await new Promise((done) => setTimeout(done, 100));
    }
  }

  /**
   * Moves to an option of the question that is asked and presses Enter.
   * @throws Error if it is not offered
   */
  async choose(label: string): Promise<void> {
    for (let moves = 0; moves < mostOptions; moves += 1) {
      const chosen = this.#heard.lastIndexOf('●');
      if (
        this.#heard.startsWith(`● ${label}\n`, chosen) ||
        this.#heard.startsWith(`● ${label}\r`, chosen)
      )
        return this.press('enter');
      await this.press('up');
    }
    throw new Error(`“${label}” is not offered, but:\n${this.#heard.slice(-2_000)}`);
  }

  /** Types an answer and presses Enter. */
  async answer(words: string): Promise<void> {
    this.#child.stdin.write(words);
    await new Promise((done) => setTimeout(done, 100));
    await this.press('enter');
  }

  /** The exit code, once the command has ended. */
  end(): Promise<number | null> {
    return this.#ended;
  }
}
