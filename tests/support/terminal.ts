import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** Control sequences a terminal sends for keys. */
const keys = {
  enter: '\r',
  space: ' ',
  up: '\u001b[A',
  down: '\u001b[B',
  stop: '\u0003',
  clear: '\u0015',
};
export type Key = keyof typeof keys;

/** Timeout for a prompt, in milliseconds. */
const patience = 120_000;

/** Upper bound for the options of a prompt. */
const maxOptions = 40;

/** Interactive command in a pseudo-terminal. */
export class Terminal {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  #heard = '';
  #read = 0;

  /** Runs a shell command line in a pseudo-terminal created by `script` (util-linux). */
  constructor(line: string, options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }) {
    const command = `stty cols 200 rows 60; ${line}`;
    this.#child = spawn('script', ['-qec', command, '/dev/null'], options);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#heard += stripVTControlCharacters(text);
    });
    this.#ended = new Promise((done) => this.#child.on('close', done));
  }

  /** Everything printed so far, without colours. */
  get shown(): string {
    return this.#heard;
  }

  /**
   * Waits until a text is printed after the previously awaited one.
   * @throws Error with the actual output on timeout
   */
  async see(words: string): Promise<void> {
    for (const start = Date.now(); Date.now() - start < patience;) {
      const at = this.#heard.indexOf(words, this.#read);
      if (at >= 0) {
        this.#read = at + words.length;
        // A prompt accepts input only a moment after it is printed.
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
   * Moves to an option of the current prompt and presses Enter.
   * @throws Error if there is no such option
   */
  async choose(label: string): Promise<void> {
    for (let moves = 0; moves < maxOptions; moves += 1) {
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

  /** Exit code; resolves when the command has ended. */
  end(): Promise<number | null> {
    return this.#ended;
  }
}
