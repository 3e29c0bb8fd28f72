import '../scripts/load-yaml.ts';

// Imports YAML, so after its loader.
await import('./docs/run-docs.ts');
