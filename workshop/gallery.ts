import '../scripts/load-yaml.ts';

// Imports YAML, so after its loader.
await import('./gallery/run-gallery.ts');
