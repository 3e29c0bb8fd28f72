import './load-yaml.ts';

// What is told stands in YAML, which can be imported only from here on.
await import('./gallery/run-gallery.ts');
