/** Any address that no other page answers. */
import { notFound, type RouteHandle } from "~/server/http/authorise";

export const handle: RouteHandle = { access: { GET: "public.read", POST: "public.read" } };

export function loader() {
  throw notFound();
}

export function action() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
