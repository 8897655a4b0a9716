/** The mark of the product: a bridge over two banks. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 24" width="32" height="24" aria-hidden="true" focusable="false">
      <path
        d="M1 19h30M5 19v-4M11 19v-8.5M16 19V9M21 19v-8.5M27 19v-4M1 17C7 6 25 6 31 17"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
