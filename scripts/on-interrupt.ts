const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Clean up and exit with 1 on SIGINT and SIGTERM, which skip `finally`.
 * @returns function that removes the handlers, for a cleanup that ends before the command does
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
