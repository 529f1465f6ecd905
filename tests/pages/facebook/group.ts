import { words } from './parts/site.ts';
import { wall } from './parts/wall.ts';

/** A group's wall. */
wall(words.createPublicPost);
