import { type ReactNode, useState } from 'react';
import { Icon } from './icon.tsx';

interface FoldProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that opens when asked to. What is in it comes to be when it opens first. */
export function Fold({ title, aside, open = false, children }: FoldProps) {
  const [wasOpen, setWasOpen] = useState(open);
  return (
    <details className="fold" open={open} onToggle={() => setWasOpen(true)}>
      <summary>
        <span className="fold-title">{title}</span>
        {aside !== undefined && <span className="fold-aside">{aside}</span>}
        <Icon name="chevron" size={16} />
      </summary>
      <div className="fold-body">{wasOpen && children}</div>
    </details>
  );
}
