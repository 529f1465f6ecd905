import { barePage } from '../parts/bare-page.ts';
import { mountTiptap } from '../parts/tiptap.ts';

barePage(mountTiptap);
