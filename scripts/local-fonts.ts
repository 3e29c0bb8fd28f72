import './load-yaml.ts';
import './load-languages.ts';

// Prints YAML messages, which can be imported only from here on.
await import('./fonts/run-local-fonts.ts');
