import { startPractice } from '#compose/start-coach.ts';
import { startPage } from '#popup/start.tsx';
import { WelcomeApp } from '#popup/welcome/app.tsx';

startPractice();
startPage(<WelcomeApp />);
