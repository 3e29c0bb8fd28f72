import '../scripts/load-yaml.ts';

// Imports YAML, so after its loader.
await import('./reference/run-reference.ts');
