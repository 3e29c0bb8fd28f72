import '../scripts/load-yaml.ts';

// Imports YAML, so after its loader.
await import('./year-pictures/draw-year-pictures.ts');
