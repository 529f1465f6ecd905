/** Epoch ms of the next 04:00 on the device's clock after the coming midnight: "until tomorrow" also at one in the night. */
export function morningAfter(now: number): number {
  const morning = new Date(now);
  if (morning.getHours() >= 4) morning.setDate(morning.getDate() + 1);
  morning.setHours(4, 0, 0, 0);
  return morning.getTime();
}
