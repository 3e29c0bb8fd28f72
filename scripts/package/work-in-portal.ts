import { workInPortal } from '../workplace.ts';

// The portal's place must be known before its languages are read, and these before any other import.
workInPortal();
