const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Cleans up and exits with 1 on SIGINT and SIGTERM, which skip `finally`.
 * @returns ends the watch, for what is tidied before the command ends
 */
export function onInterrupt(tidy: () => void): () => void {
  const end = () => {
    tidy();
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
