/** The mark: two bubbles that lean towards each other, the second with something still to say. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path
        fill="var(--leaf)"
        d="M48 14C24 14 6 29.5 6 49.5c0 10 4.5 18.9 11.9 25.3L13.2 92c-.8 2.9 2.2 5.3 4.8 3.9l18.4-9.7c3.7.8 7.6 1.2 11.6 1.2 24 0 42-15.5 42-35.9S72 14 48 14z"
      />
      <path
        fill="var(--honey)"
        stroke="var(--behind, var(--paper))"
        strokeWidth="7"
        d="M82 46c22.5 0 40 14.5 40 33.5 0 9.2-4.1 17.5-10.9 23.5l4.3 14.7c.9 3-2.2 5.6-5 4.2l-17.8-9.3c-3.4.7-6.9 1-10.6 1-22.5 0-40-15.1-40-34.1S59.5 46 82 46z"
      />
      <circle cx="65" cy="80" r="5.5" fill="var(--sheet)" />
      <circle cx="82" cy="80" r="5.5" fill="var(--sheet)" />
      <circle cx="99" cy="80" r="5.5" fill="var(--sheet)" />
    </svg>
  );
}
