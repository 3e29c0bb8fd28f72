import '../scripts/load-yaml.ts';
import '../scripts/load-languages.ts';

// Imports YAML, so after its loader.
await import('./run-compare-figures.ts');
