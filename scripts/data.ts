import './load-yaml.ts';
import './load-languages.ts';

// Imports YAML, so after its loader.
await import('./data/run-data.ts');
