import '../scripts/load-yaml.ts';

// What is told stands in YAML, which can be imported only from here on.
await import('./run-bench.ts');
