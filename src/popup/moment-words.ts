/** A moment (epoch ms) as people say it, on the device's clock: the day of the week and the time. */
export function written(moment: number, locale: string): string {
  const form = { weekday: 'long', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, form).format(moment);
}
