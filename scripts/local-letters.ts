import './load-yaml.ts';
import './load-languages.ts';

// What is told stands in YAML, which can be imported only from here on.
await import('./fonts/run-local-letters.ts');
