import '../scripts/load-yaml.ts';
import '../scripts/load-languages.ts';

// Prints YAML messages, which can be imported only from here on.
await import('./fonts/run-local-fonts.ts');
