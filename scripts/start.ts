import { buildEverything } from '../tests/browser/build.ts';
import { openStage } from '../tests/browser/stage.ts';
import { ensureBrowsers } from './browsers.ts';
import { demo } from './demo.ts';

/**
 * `npm start`: builds, and opens a browser with the extension on its practice page, with stand-ins of the four sites in further
 * tabs. No account is needed and nothing leaves the machine. Without a display it plays a short demo instead and says where
 * the pictures are.
 */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

ensureBrowsers('chromium');
console.log('Building ...');
await buildEverything('chromium');
const stage = await openStage({ headless: !hasDisplay });
if (hasDisplay) {
  await stage.open('linkedin', '/feed/', { page: 'feed' });
  await stage.open('x', '/home', { page: 'home' });
  await stage.open('facebook', '/', { page: 'feed' });
  await stage.open('instagram', '/p/abc/', { page: 'post' });
  await stage.openOwn('welcome.html');
  console.log('The browser is open: try the practice page, or write in the stand-ins. Close it to stop.');
  await new Promise<void>((closed) => stage.browser.once('disconnected', () => closed()));
} else {
  console.log('There is no display, so here is a short demo on stand-ins of the four sites.');
  for (const picture of await demo(stage)) console.log(`  .pictures/${picture}.png`);
  console.log('Open these pictures to see it at work. With a display, npm start opens a browser instead.');
}
await stage.close();
