import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** main: the one thing to do here. soft: other things. quiet: words only. */
  readonly look?: 'main' | 'soft' | 'quiet';
  readonly icon?: ReactNode;
}

/** A button with words on it. */
export function Button({ look = 'soft', icon, children, className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={`button button-${look} ${className}`}>
      {icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it does, for those who do not see the picture and on rest. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button with a picture on it; its name is spoken and shown on rest. */
export function IconButton({ label, icon, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className={`icon-button ${className}`} aria-label={label} title={label}>
      {icon}
    </button>
  );
}
