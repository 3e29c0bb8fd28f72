import './load-yaml.ts';
import './load-languages.ts';

// Imports YAML, so after its loader.
await import('./proposals/run-proposals.ts');
