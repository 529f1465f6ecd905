import { type ReactNode, useId } from 'react';

interface BlockProps {
  readonly title: string;
  readonly icon?: ReactNode;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A sheet with a title: a region that can be jumped to by name. */
export function Block({ title, icon, aside, children }: BlockProps) {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <div className="block-head">
        {icon}
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <div className="block-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
