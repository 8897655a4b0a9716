/** The frame of every drawing: size, name and description, and the letters. */
import type { ReactNode } from "react";
import type { ChartWidth } from "./chart-width";

export interface ChartSvgProps {
  /** Unique on the page; the ids of title and description come from it. */
  id: string;
  title: string;
  description: string;
  width: ChartWidth;
  height: number;
  children: ReactNode;
}

export function ChartSvg({ id, title, description, width, height, children }: ChartSvgProps) {
  const size = width === "fluid" ? { width: "100%", height } : { width, height, viewBox: `0 0 ${width} ${height}` };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={width === "fluid" ? "chart-fluid" : "chart-scaled"}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      fontFamily="IBM Plex Sans, sans-serif"
      fontSize="13"
      {...size}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}
