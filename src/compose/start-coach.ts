import { remap } from '#engine/remap.ts';
import { isGone, send } from '#messaging/send.ts';
import type { NudgeActs, Quiet } from '#nudge/contract.ts';
import { startNudges } from '#nudge/start-nudges.ts';
import { editorFor } from '#surfaces/editors/index.ts';
import type { Box, Site } from '#surfaces/index.ts';
import { boxFromEvent, boxInFocus, openSurface, practice, siteFor, watchLimited } from '#surfaces/index.ts';
import { upwards } from '#surfaces/tree.ts';
import { createDraftMemory, type DraftMemory } from './draft-memory.ts';
import { listenForPopup } from './draft-port.ts';
import { hearSettings } from './hear-settings.ts';
import { type Hub, hubOf, openHub } from './hub.ts';
import { holdLifeLine } from './life-line.ts';
import { openSession } from './session.ts';
import type { SessionPorts } from './session-ports.ts';
import { createSessions } from './sessions.ts';

/** The host of this frame; a frame without an address of its own has the origin of the page that made it. */
function hostname(): string {
  return URL.canParse(self.origin) ? new URL(self.origin).hostname : '';
}

/** Runs once in a frame in which somebody is about to write: opens a session for every compose box that gets the focus. */
export function startCoach(): void {
  const hub = hubOf();
  const site = siteFor({ hostname: hostname() });
  if (hub && site && hub.claim()) coach(hub, site);
}

/** Does the same on our own page with the boxes to practise in, where there is no gate and nobody brings the coach. */
export function startPractice(): void {
  const hub = openHub(window, () => !isGone());
  if (hub.claim()) coach(hub, practice);
}

const quiets: readonly Quiet[] = ['rule', 'site', 'day'];

function coach(hub: Hub, site: Site): void {
  const { signal } = hub;
  const hold = holdLifeLine(hub.leave, signal);
  const sessions = createSessions();
  const memory = createDraftMemory();

  const consider = (box: Box | undefined): void => {
    if (!box) return;
    const known = sessions.of(box.element);
    if (known) {
      known.touch();
      return;
    }
    const editor = editorFor(box.element);
    if (!editor) return;
    const surface = openSurface(site, box, editor, hub, signal);
    const ports = portsOf(hub, hold, memory, (acts, here) =>
      startNudges({
        surface,
        acts,
        early: hub,
        sends: sendsOf(site, box),
        quiets: site.place === 'practice' ? quiets.filter((what) => what !== 'site') : quiets,
        signal: here,
      }),
    );
    sessions.add(openSession(surface, ports, signal));
  };

  hub.listen('focusin', (event) => consider(boxFromEvent(site, event)), signal);
  hub.listen(
    'keydown',
    lateBoxes(site, (element) => sessions.of(element) !== undefined, consider),
    signal,
  );
  watchForLimits(site, hub, signal);
  listenForPopup(sessions, signal);
  hearSettings(() => {
    for (const session of sessions.all()) session.askAgain();
  }, signal);
  consider(boxInFocus(site, document));
}

/** Asks the site about a control as if it had been clicked; a site in trouble knows nothing. */
function sendsOf(site: Site, box: Box): (control: Element) => boolean {
  return (control) => {
    try {
      return site.sendsByClick(box, [...upwards(control)]);
    } catch {
      return false;
    }
  };
}

/** A ledger of misses, so that typing in a search box asks the site once and not at every key. */
function lateBoxes(
  site: Site,
  isKnown: (element: HTMLElement) => boolean,
  consider: (box: Box | undefined) => void,
): (event: Event) => void {
  const retryMs = 1_000;
  let asked: { readonly target: EventTarget | undefined; readonly at: number } | undefined;
  // A site may finish a box only after it has the focus: the first keys are another chance to know it.
  return (event) => {
    const [target] = event.composedPath();
    const isFresh = asked?.target === target && event.timeStamp - (asked?.at ?? 0) < retryMs;
    if (isFresh || (target instanceof HTMLElement && isKnown(target))) return;
    asked = { target, at: event.timeStamp };
    consider(boxFromEvent(site, event));
  };
}

function watchForLimits(site: Site, hub: Hub, signal: AbortSignal): void {
  const { place } = site;
  if (place === 'practice') return;
  watchLimited(
    site,
    document,
    hub,
    ({ limited, report }) => void send('limited', { site: place, limited, report }),
    signal,
  );
}

/** The session's ports in a page of a site: everything goes to the background by message. */
function portsOf(
  hub: Hub,
  hold: () => void,
  memory: DraftMemory,
  start: (acts: NudgeActs, signal: AbortSignal) => ReturnType<SessionPorts['startNudges']>,
): SessionPorts {
  return {
    async review(request) {
      const reply = await send('review', request);
      if (isGone()) hub.leave();
      else hold();
      return reply;
    },
    sent: async (report) => (await send('sent', report))?.added,
    takenBack: ({ dedupe }) => void send('takenBack', { dedupe }),
    outcome: (outcome) => void send('outcome', outcome),
    turnOff: (quieting) => void send('turnOff', quieting),
    turnOn: (quieting) => void send('turnOn', quieting),
    move: remap,
    memory,
    startNudges: start,
    now: () => Date.now(),
  };
}
