/** Messages that the script of the benchmark says by itself, below `benchmark.say`. */
export const benchmarkWords = ['placeOf', 'tied', 'few', 'noNumber', 'listed', 'unknown'] as const;
