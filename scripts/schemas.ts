import './load-yaml.ts';
import './load-languages.ts';

// Collections are read with the loaders, which import YAML from here on.
await import('./schemas/run-schemas.ts');
