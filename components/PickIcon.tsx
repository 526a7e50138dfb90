/** A pointer at a row: stands for showing Panelwatch what is where. */
export function PickIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M2.5 9V3.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1V7" />
      <path d="M7.5 7.5 14 10l-2.7 1.1L10 14z" fill="currentColor" />
    </svg>
  );
}
