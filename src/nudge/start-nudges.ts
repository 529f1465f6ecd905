import { pickCard } from '#languages/card/index.ts';
import { createAnnouncer } from './announce.ts';
import { startCard } from './card-control.ts';
import type { NudgeOptions, Nudges, NudgeView } from './contract.ts';
import { boxesOf } from './hit.ts';
import { type Mark, startPainter } from './marks.ts';
import { startMirror } from './mirror.ts';
import type { Box } from './place.ts';
import { watchPointer } from './pointer.ts';
import { isMac, shortcut } from './shortcut.ts';

const nothing: NudgeView = {
  nudges: [],
  showing: { announce: false, look: 'system', language: 'auto' },
};

/** Marks, card, keyboard and announcements of one surface, in the page but never in its editor. */
export function startNudges(options: NudgeOptions): Nudges {
  const { surface, early, signal } = options;
  const { element } = surface.box;
  const painter = startPainter(element, signal);
  const mirror = startMirror(element, signal);
  const announcer = createAnnouncer(element, signal);
  let view = nothing;
  let said = 0;

  const rangesOf = (key: string): readonly AbstractRange[] => {
    const nudge = view.nudges.find(({ finding }) => finding.key === key);
    return nudge ? surface.rangesOf(nudge.finding.span) : [];
  };
  const boxesAt = (key: string): readonly Box[] => {
    const ranges = rangesOf(key);
    return ranges.length > 0 ? boxesOf(ranges) : mirror.boxesOf(key);
  };
  const paint = (): void => {
    const marks = view.nudges.map(
      ({ finding }): Mark => ({ key: finding.key, ranges: rangesOf(finding.key) }),
    );
    painter.paint(marks, card.openKey());
    const unpainted = view.nudges.filter((_, at) => marks[at]?.ranges.length === 0);
    mirror.paint(
      surface.read,
      unpainted.map(({ finding }) => finding),
    );
  };

  const card = startCard({
    ...options,
    boxesAt,
    view: () => view,
    repaint: paint,
    announcer,
  });
  watchPointer({ element, early, signal, card, boxesAt, view: () => view });

  const announce = (): void => {
    const count = view.nudges.length;
    if (count > said && view.showing.announce) {
      const { t } = pickCard(view.showing.language, navigator.languages);
      const key = isMac() ? shortcut.macLabel : shortcut.label;
      announcer.say(`${t('card.say-marks', { count })}. ${key}`);
    }
    said = count;
  };
  return {
    show(next) {
      view = next;
      paint();
      card.refresh();
      announce();
    },
    openNearest: () => card.openNearest(),
    close: () => card.close(),
  };
}
