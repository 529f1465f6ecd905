import { OptionsApp } from '#popup/options/app.tsx';
import { startPage } from '#popup/start.tsx';

startPage(<OptionsApp />);
