import { barePage } from '../parts/bare-page.ts';
import { mountQuill2 } from '../parts/quill2.ts';

barePage(mountQuill2);
