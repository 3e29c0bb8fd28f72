import { spawn } from 'node:child_process';
import { root } from './folders.ts';

/** What a command of the project wrote, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command of the project as `npm run NAME -- …` does, and waits for its end. */
export async function runCommand(name: string, args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd: root,
    // What the test runner says of languages is not meant for the command.
    env: {
      ...process.env,
      CLUSTERBOOK_LANGUAGES: undefined,
      CLUSTERBOOK_LANGUAGES_FROM: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const read = (stream: NodeJS.ReadableStream) => {
    let text = '';
    stream.on('data', (data: Buffer) => {
      text += data.toString();
    });
    return () => text;
  };
  const [output, errors] = [read(child.stdout), read(child.stderr)];
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, output: output(), errors: errors() };
}
