import './load-yaml.ts';

// Collections are read with the loaders, which import YAML from here on.
await import('./schemas/run-schemas.ts');
