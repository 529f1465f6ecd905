import type { Area, AreaChange } from './shared-area.ts';
import { agreeOnChoices, type Device, plain } from './shared-choices.ts';
import { agreeOnDays } from './shared-days.ts';

/**
 * One meeting of this device with what is shared: what the device holds after it, and what is to be written to the area.
 * Any number of devices that meet the area in any order come to hold the same. Pure; `now` in epoch ms.
 */
export function exchange(
  device: Device,
  area: Area,
  now: number,
): { readonly device: Device; readonly change: AreaChange } {
  const days = agreeOnDays(device, area);
  const choices = agreeOnChoices(days.device, area, now);
  const wanted = { ...days.set, ...choices.set };
  return {
    device: choices.device,
    change: {
      set: Object.fromEntries(
        Object.entries(wanted).filter(([key, value]) => plain(area[key]) !== plain(value)),
      ),
      remove: Object.keys(area).filter((key) => key.startsWith('days.') && !(key in wanted)),
    },
  };
}
