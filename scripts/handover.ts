import './load-yaml.ts';
import './load-languages.ts';
import './handover/site-env.ts';

// Imports YAML and queries, so after their loaders.
await import('./handover/run-handover.ts');
