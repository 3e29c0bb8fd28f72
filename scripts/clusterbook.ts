import './load-yaml.ts';
import './package/work-in-portal.ts';
import './load-languages.ts';

// Imports YAML, so after its loader.
await import('./package/run-command.ts');
