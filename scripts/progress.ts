/** One updated line on a terminal, otherwise plain lines. */
export interface Stage {
  /** Writes at most ten times a second. */
  update(done: number, total: number): void;
  end(note?: string): void;
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Start a stage. Writes to standard error, so that `--json` output stays clean. */
export function startStage(name: string): Stage {
  const out = process.stderr;
  const started = performance.now();
  let last = 0;
  const terminal = out.isTTY === true;
  return {
    update(done, total) {
      const now = performance.now();
      const pause = terminal ? 100 : 2000;
      if (now - Math.max(last, terminal ? 0 : started) < pause) return;
      last = now;
      const line = `${name}: ${done}/${total}, ${seconds(started)}`;
      out.write(terminal ? `\r\u001b[2K${line}` : `${line}\n`);
    },
    end(note = '') {
      out.write(
        `${terminal ? '\r\u001b[2K' : ''}${name}${note ? `: ${note}` : ''}, ${seconds(started)}\n`,
      );
    },
  };
}
