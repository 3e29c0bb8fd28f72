import { enableCompileCache } from 'node:module';

// Node keeps the code that it has compiled in the folder of the system for what is temporary: half of what a
// short command takes is to load itself. Whoever does not want it sets NODE_DISABLE_COMPILE_CACHE=1.
enableCompileCache();
