import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCoach } from '#compose/start-coach.ts';

export default defineUnlistedScript(() => startCoach());
