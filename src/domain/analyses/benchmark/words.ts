/** Messages used by the benchmark script, below `benchmark.say`. */
export const benchmarkWords = ['placeOf', 'tied', 'few', 'noNumber', 'listed', 'unknown'] as const;
