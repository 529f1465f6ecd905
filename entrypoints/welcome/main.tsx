import { startPage } from '#popup/start.tsx';
import { WelcomeApp } from '#popup/welcome/app.tsx';

startPage(<WelcomeApp />);
