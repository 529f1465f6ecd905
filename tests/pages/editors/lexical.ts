import { barePage } from '../parts/bare-page.ts';
import { mountLexical } from '../parts/lexical.ts';

barePage(mountLexical);
