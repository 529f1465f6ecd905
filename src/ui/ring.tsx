import type { ReactNode } from 'react';

interface RingProps {
  readonly value: number;
  readonly of: number;
  /** Said instead of the picture. */
  readonly label: string;
  readonly size?: number;
  readonly children?: ReactNode;
}

/** How much of something is done: a ring that fills, and never turns back or blinks. */
export function Ring({ value, of, label, size = 92, children }: RingProps) {
  const radius = 42;
  const length = 2 * Math.PI * radius;
  const share = of > 0 ? Math.min(1, Math.max(0, value / of)) : 0;
  return (
    <div className="ring" role="img" aria-label={label} style={{ width: size, height: size }}>
      <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <circle className="ring-track" cx="50" cy="50" r={radius} />
        {share > 0 && (
          <circle
            className="ring-done"
            cx="50"
            cy="50"
            r={radius}
            strokeDasharray={`${share * length} ${length}`}
            transform="rotate(-90 50 50)"
          />
        )}
      </svg>
      <div className="ring-middle" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
