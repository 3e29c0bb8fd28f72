/** Cleans up and exits with 1 on SIGINT and SIGTERM, which skip `finally`. */
export function onInterrupt(tidy: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      tidy();
      process.exit(1);
    });
  }
}
