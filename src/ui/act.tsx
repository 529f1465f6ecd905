import { type ReactNode, useId } from 'react';

interface ActProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly hint?: ReactNode;
  /** Another thing to do, at the end of the row. */
  readonly aside?: ReactNode;
  readonly onClick: () => void;
}

/** Something to do, as a row: all of it can be pressed. */
export function Act({ icon, label, hint, aside, onClick }: ActProps) {
  const id = useId();
  return (
    <div className="act">
      <span className="act-icon">{icon}</span>
      <div className="act-words">
        <button
          type="button"
          className="act-button"
          aria-describedby={hint === undefined ? undefined : id}
          onClick={onClick}
        >
          {label}
        </button>
        {hint !== undefined && (
          <div className="hint" id={id}>
            {hint}
          </div>
        )}
      </div>
      {aside}
    </div>
  );
}
