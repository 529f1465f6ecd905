import { Mark } from '#ui/mark.tsx';

/** Two pictures without words: what a mark in a text looks like, and where the button is. They say nothing by themselves. */
export function Figures() {
  return (
    <div className="figures" aria-hidden="true">
      <div className="figure">
        <div className="figure-text">
          {[36, 22, 30].map((width) => (
            <span key={width} className="figure-word" style={{ inlineSize: `${width}%` }} />
          ))}
          <span className="figure-word figure-marked" style={{ inlineSize: '26%' }} />
          <span className="figure-word" style={{ inlineSize: '40%' }} />
        </div>
        <div className="figure-card">
          <span className="figure-word" />
          <span className="figure-word" style={{ inlineSize: '64%' }} />
          <span className="figure-button" />
        </div>
      </div>
      <div className="figure figure-window">
        <div className="figure-bar">
          <span className="figure-field" />
          <span className="figure-key">
            <Mark size={22} />
          </span>
        </div>
        <div className="figure-popup">
          <span className="figure-ring" />
          <span>
            <span className="figure-word" />
            <span className="figure-word" style={{ inlineSize: '60%' }} />
          </span>
        </div>
      </div>
    </div>
  );
}
