/** The few icons of the product; they always stand beside words and are silent to screen readers. */
const shapes = {
  add: "M10 4v12M4 10h12",
  "arrow-right": "M4 10h12m-5-5 5 5-5 5",
  calendar: "M3.5 5.5h13v11h-13zM3.5 9h13M7 3v4M13 3v4",
  check: "m4 10.5 4 4 8-9",
  "chevron-down": "m5 8 5 5 5-5",
  "chevron-left": "m12 5-5 5 5 5",
  "chevron-right": "m8 5 5 5-5 5",
  download: "M10 3v10m-4-4 4 4 4-4M4 16.5h12",
  error: "M6.5 2.5h7l4 4v7l-4 4h-7l-4-4v-7zM10 6v5M10 13.5v.5",
  info: "M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 9v5M10 6v.5",
  menu: "M3 5h14M3 10h14M3 15h14",
  person: "M10 3a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M3.5 17c.6-3.2 3-5 6.5-5s5.9 1.8 6.5 5",
  remove: "m5.5 5.5 9 9M14.5 5.5l-9 9",
  search: "M9 3.500a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4",
  "sort-down": "M10 4v12m-4-4 4 4 4-4",
  "sort-none": "m6.5 7.5 3.5-4 3.5 4M6.5 12.500l3.5 4 3.5-4",
  "sort-up": "M10 16V4M6 8l4-4 4 4",
  success: "M10 2.500a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M6.5 10.300l2.5 2.5 4.5-5",
  warning: "M10 3 18 16.500H2zM10 8v4.500M10 14.300v.4",
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
