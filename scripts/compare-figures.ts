import './load-yaml.ts';
import './load-languages.ts';

// Messages are YAML, which can be imported only from here on.
await import('./run-compare-figures.ts');
