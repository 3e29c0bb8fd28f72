import './load-yaml.ts';
import './package/work-in-portal.ts';
import './load-languages.ts';

// Messages are YAML, which can be imported only from here on.
await import('./package/run-command.ts');
