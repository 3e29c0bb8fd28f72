import './load-yaml.ts';
import './load-languages.ts';

// Loads YAML, which is possible only from here on.
await import('./schemas/run-schemas.ts');
