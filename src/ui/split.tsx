interface Part {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** The value in words, such as "12 replies". */
  readonly said: string;
  readonly tone: 'leaf' | 'honey';
}

/** Two amounts against each other, as the two ends of one bar. At least one of them is above zero. */
export function Split({ parts }: { readonly parts: readonly [Part, Part] }) {
  return (
    <div className="split">
      <div className="split-track" aria-hidden="true">
        {parts.map(
          ({ id, value, tone }) =>
            value > 0 && <span key={id} className={`split-${tone}`} style={{ flexGrow: value }} />,
        )}
      </div>
      <dl>
        {parts.map(({ id, label, said, tone }) => (
          <div key={id}>
            <dt className="unseen">{label}</dt>
            <dd>
              <span className={`split-key split-${tone}`} aria-hidden="true" />
              {said}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
