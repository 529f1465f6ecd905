import { type ChangeEvent, type ReactNode, useState } from 'react';

interface KeptControl {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
}

interface KeptProps {
  /** What is stored. */
  readonly value: string;
  readonly onKeep: (value: string) => void;
  readonly children: (control: KeptControl) => ReactNode;
}

/** A field whose words are stored when it is left: nothing is written while somebody is in the middle of a word. */
export function Kept({ value, onKeep, children }: KeptProps) {
  const [typed, setTyped] = useState<string>();
  return children({
    value: typed ?? value,
    onChange: (event) => setTyped(event.target.value),
    onBlur() {
      if (typed !== undefined && typed !== value) onKeep(typed);
      setTyped(undefined);
    },
  });
}
