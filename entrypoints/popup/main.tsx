import { PopupApp } from '#popup/app.tsx';
import { startPage } from '#popup/start.tsx';

startPage(<PopupApp />, { offersPanel: true });
