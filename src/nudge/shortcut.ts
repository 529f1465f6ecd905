/**
 * The one key that opens the nearest card. Chosen against the lists of Chrome, Edge and Firefox (Alt+Shift with T, I, B, A
 * and the digits are taken) and of the four sites, which use single letters, Ctrl or Cmd. On a Mac, Option with a letter
 * writes a character and Control+Option belongs to VoiceOver, so there it is Control and Shift.
 */
export const shortcut = { code: 'KeyS', label: 'Alt+Shift+S', macLabel: 'Control+Shift+S' } as const;

export function isMac(platform: string = navigator.platform): boolean {
  return /^(Mac|iP)/.test(platform);
}

/** Whether a key event is the shortcut. AltGr, which Windows reports as Ctrl and Alt, is not. */
export function isShortcut(event: KeyboardEvent, mac: boolean = isMac()): boolean {
  if (event.code !== shortcut.code || !event.shiftKey || event.metaKey || event.isComposing) return false;
  return mac ? event.ctrlKey && !event.altKey : event.altKey && !event.ctrlKey;
}
