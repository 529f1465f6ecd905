import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface FoldProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that opens when asked to. */
export function Fold({ title, aside, open = false, children }: FoldProps) {
  return (
    <details className="fold" open={open}>
      <summary>
        <span className="fold-title">{title}</span>
        {aside !== undefined && <span className="fold-aside">{aside}</span>}
        <Icon name="chevron" size={16} />
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
