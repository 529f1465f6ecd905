/** One line drawing each, on a field of 20 by 20. */
const drawings = {
  check: 'M4.5 10.5 8.3 14l7.2-8',
  ticked: 'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM7.2 10.3l2 1.9 3.6-4.2',
  circle: 'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  dash: 'M6 10h8',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  plus: 'M10 4.5v11M4.5 10h11',
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  pause: 'M7.5 5v10m5-10v10',
  play: 'M7 4.8v10.4l8-5.2z',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm0 3v4.2l2.8 1.7',
  bell: 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.2 1H3.8zM8.6 17h2.8',
  bulb: 'M7.4 13.2a5 5 0 1 1 5.2 0v1.6H7.4zm1 4.2h3.2',
  cup: 'M4 7.5h9.5v4.8a3.7 3.7 0 0 1-3.7 3.7H7.7A3.7 3.7 0 0 1 4 12.3zm9.5 1.2h1.2a2 2 0 0 1 0 4h-1.2M7 4.6V3.2m3.5 1.4V3.2',
  phone: 'M8 2.8h4a2 2 0 0 1 2 2v10.4a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4.8a2 2 0 0 1 2-2zm1.3 11.8h1.4',
  pencil: 'm4 16 .8-3.4L13 4.4a1.6 1.6 0 0 1 2.3 0l.3.3a1.6 1.6 0 0 1 0 2.3l-8.2 8.2z',
  spark: 'M10 3.2 11.7 8l5 2-5 2L10 16.8 8.3 12l-5-2 5-2z',
  eye: 'M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10zM10 7.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
  sliders:
    'M3.5 6.2h7.2m4 0h1.8M3.5 13.8h1.8m4 0h7.2M12.7 4.2a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm-5.4 7.6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  panel:
    'M5.4 4h9.2A2.4 2.4 0 0 1 17 6.4v7.2a2.4 2.4 0 0 1-2.4 2.4H5.4A2.4 2.4 0 0 1 3 13.6V6.4A2.4 2.4 0 0 1 5.4 4zM12 4v12',
  undo: 'M4.5 8.5h7.2a3.8 3.8 0 0 1 0 7.5H8.5m-4-7.5L8 5M4.5 8.5 8 12',
  save: 'M10 3.8v8.4m0 0L6.6 9m3.4 3.2L13.4 9M4 15.8h12',
  open: 'M10 12.4V4m0 0L6.6 7.2M10 4l3.4 3.2M4 15.8h12',
  shield: 'M10 3 4.5 5v4.6c0 3.4 2.2 6 5.5 7.4 3.3-1.4 5.5-4 5.5-7.4V5z',
  people:
    'M7.3 4.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM2.6 16c.2-2.9 2-4.6 4.7-4.6s4.5 1.7 4.7 4.6m.6-11a2.5 2.5 0 0 1 .4 4.8m1.4 2c1.8.5 2.8 2 3 4.2',
  calendar:
    'M5 4.5h10A1.5 1.5 0 0 1 16.5 6v9A1.5 1.5 0 0 1 15 16.5H5A1.5 1.5 0 0 1 3.5 15V6A1.5 1.5 0 0 1 5 4.5zM3.5 8.5h13M7 3v3m6-3v3',
  sun: 'M10 6.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM10 2.5v1.6m0 11.8v1.6M2.5 10h1.6m11.8 0h1.6M4.7 4.7l1.1 1.1m8.4 8.4 1.1 1.1m0-10.6-1.1 1.1m-8.4 8.4-1.1 1.1',
} as const;

export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
  /** Edge in px. */
  readonly size?: number;
}

/** A small drawing beside words. It says nothing by itself. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
