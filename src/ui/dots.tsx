import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface Dot {
  readonly id: string;
  /** Said instead of the picture. */
  readonly label: string;
  /** Shown under the dot, where there is room. */
  readonly letter?: string;
  readonly look: 'full' | 'part' | 'rest' | 'empty' | 'off';
  readonly isNow?: boolean;
}

/** So that a day is told by more than its colour. */
const glyphs: Partial<Readonly<Record<Dot['look'], ReactNode>>> = {
  full: <Icon name="check" size={16} />,
  rest: <Icon name="cup" size={14} />,
};

/** A row, or with `columns` a field, of small marks. */
export function Dots({
  dots,
  label,
  columns,
}: {
  readonly dots: readonly (Dot | null)[];
  readonly label: string;
  readonly columns?: number;
}) {
  return (
    <ul
      className={columns === undefined ? 'dots' : 'dots dots-field'}
      aria-label={label}
      style={columns === undefined ? undefined : { gridTemplateColumns: `repeat(${columns}, 1fr)` }}
    >
      {dots.map((dot, index) =>
        dot === null ? (
          // Only the place matters: an empty corner of the field.
          // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no other name than its place
          <li key={`gap-${index}`} aria-hidden="true" />
        ) : (
          <li key={dot.id} className={dot.isNow ? 'dot-now' : undefined} title={dot.label}>
            <span className={`dot dot-${dot.look}`} aria-hidden="true">
              {dot.letter !== undefined && glyphs[dot.look]}
            </span>
            {dot.letter !== undefined && (
              <span className="dot-letter" aria-hidden="true">
                {dot.letter}
              </span>
            )}
            <span className="unseen">{dot.label}</span>
          </li>
        ),
      )}
    </ul>
  );
}
