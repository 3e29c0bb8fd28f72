import { workInPortal } from '../workplace.ts';

// Where the portal is has to be known before its languages are read, and these before all else.
workInPortal();
