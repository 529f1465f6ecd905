import { barePage } from '../parts/bare-page.ts';
import { mountDraft } from '../parts/draft.tsx';

barePage(mountDraft);
