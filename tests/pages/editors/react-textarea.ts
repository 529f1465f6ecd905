import { barePage } from '../parts/bare-page.ts';
import { mountReactTextarea } from '../parts/react-textarea.tsx';

barePage(mountReactTextarea);
