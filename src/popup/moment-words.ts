/** A moment (epoch ms) as people say it, on the device's clock: the day of the week and the time. */
export function written(moment: number, locale: string): string {
  const form = { weekday: 'long', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, form).format(moment);
}

/** The time of a moment (epoch ms) on the device's clock. */
export function clockTime(moment: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(moment);
}
