import '../scripts/load-yaml.ts';

// Messages are YAML, which can be imported only from here on.
await import('./run-bench.ts');
