import { barePage } from '../parts/bare-page.ts';
import { mountQuill1 } from '../parts/quill1.ts';

barePage(mountQuill1);
