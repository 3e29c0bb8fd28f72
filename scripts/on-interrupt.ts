/** Tidies up and ends with 1 when the command is broken off, for which `finally` does not run. */
export function onInterrupt(tidy: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      tidy();
      process.exit(1);
    });
  }
}
