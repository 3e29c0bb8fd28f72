import './load-yaml.ts';
import './load-languages.ts';

// Messages are in YAML, which can be imported only from here on.
await import('./mcp/run-mcp.ts');
