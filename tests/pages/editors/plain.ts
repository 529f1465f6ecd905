import { barePage } from '../parts/bare-page.ts';
import { mountPlain } from '../parts/plain.ts';

barePage(mountPlain);
