import { me, words } from './parts/site.ts';
import { wall } from './parts/wall.ts';

/** The home feed. */
wall(words.onYourMind(me));
