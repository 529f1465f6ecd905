interface Bar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** The value in words, such as "12 replies". */
  readonly said: string;
  readonly tone?: 'leaf' | 'honey';
}

interface BarsProps {
  readonly bars: readonly Bar[];
  /** What a full bar stands for; the greatest of the amounts where absent. */
  readonly most?: number;
}

/** A few amounts side by side, each as long as its share of the most. */
export function Bars({ bars, most = Math.max(1, ...bars.map((bar) => bar.value)) }: BarsProps) {
  return (
    <dl className="bars">
      {bars.map((bar) => (
        <div key={bar.id} className="bar">
          <dt>{bar.label}</dt>
          <dd>
            <span className={`bar-track bar-${bar.tone ?? 'leaf'}`} aria-hidden="true">
              <span style={{ inlineSize: `${(bar.value / most) * 100}%` }} />
            </span>
            <span className="bar-said">{bar.said}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
