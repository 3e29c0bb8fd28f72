import './load-yaml.ts';
import './load-languages.ts';

// The loaders of collections import YAML, which is possible only from here on.
await import('./schemas/run-schemas.ts');
