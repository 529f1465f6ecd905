import { words } from './parts/site.ts';
import { wall } from './parts/wall.ts';

/** The wall of a company's page, seen by who looks after it and writes as it (`identity=NAME`). */
wall(words.createPublicPost, true);
