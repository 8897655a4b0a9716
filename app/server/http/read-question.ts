/** What the address says about the page itself: what was just done, and what it asks to confirm. */
export function readQuestion(request: Request) {
  const { searchParams } = new URL(request.url);
  const idOf = (name: string) =>
    /^\d{1,15}$/.test(searchParams.get(name) ?? "") ? Number(searchParams.get(name)) : null;
  return {
    done: searchParams.get("done"),
    remove: idOf("remove"),
    suspend: idOf("suspend"),
    undo: idOf("undo"),
    reset: idOf("reset"),
  };
}
