import { barePage } from '../parts/bare-page.ts';
import { mountTextarea } from '../parts/textarea.ts';

barePage(mountTextarea);
