/** A file as an answer: kept by no cache, opened by no browser by itself, taken for nothing but what it says it is. */

interface FileAnswer {
  name: string;
  mediaType: string;
  content: string | Uint8Array | ReadableStream<Uint8Array>;
}

export const mediaTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** The name has letters, digits and hyphens only. */
export function answerWithFile({ name, mediaType, content }: FileAnswer): Response {
  return new Response(content instanceof Uint8Array ? new Uint8Array(content) : content, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
