import { words, writer } from './parts/site.ts';
import { wall } from './parts/wall.ts';

/** The home feed. */
wall(words.onYourMind(writer));
