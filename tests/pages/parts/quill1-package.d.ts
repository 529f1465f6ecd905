declare module 'quill1' {
  export interface Quill1 {
    readonly root: HTMLElement;
    readonly history: { cutoff(): void };
    getText(): string;
    setText(text: string, source?: string): void;
    getSelection(focus?: boolean): { index: number; length: number } | null;
    setSelection(index: number, length?: number, source?: string): void;
    insertText(index: number, text: string, formats?: Record<string, unknown>, source?: string): void;
    getLength(): number;
    on(event: 'text-change', handler: () => void): void;
  }
  interface Inline {
    new (): object;
    create(value: string): HTMLElement;
  }
  const Quill: {
    new (container: HTMLElement, options: Record<string, unknown>): Quill1;
    import(path: 'blots/inline'): Inline;
    register(blot: unknown): void;
  };
  // The published build is one CommonJS file: its only export is the default.
  export default Quill;
}
