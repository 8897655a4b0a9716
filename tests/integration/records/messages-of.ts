/** What a refused form says, as keys of messages, wherever in the answer they stand. */
export function messagesOf(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    name === "errors" && typeof value === "object" && value !== null
      ? Object.values(value as Record<string, string>)
      : messagesOf(value),
  );
}
