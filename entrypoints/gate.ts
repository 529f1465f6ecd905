import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGate } from '#compose/start-gate.ts';

export default defineUnlistedScript(() => startGate());
