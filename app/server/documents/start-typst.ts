/** One worker that draws documents one after another: started when first needed, started again where it fails or takes too long. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { OrderlyStop } from "../orderly-stop";
import type { AgreementContent } from "./agreement-content";
import type { DocumentContent } from "./document-content";
import type { SummaryDocument } from "./summary-content";

const SECOND = 1000;

interface ContentOf {
  /** A report. */
  pdf: DocumentContent;
  docx: DocumentContent;
  /** The agreement with one organisation, as PDF. */
  agreement: AgreementContent;
  /** The public summary of a report, as PDF. */
  summary: SummaryDocument;
}
type DocumentFormat = keyof ContentOf;

export interface DocumentPress {
  /** The bytes of one document. Rejects where it is refused, where it takes too long, and after `stop`. */
  draw<F extends DocumentFormat>(format: F, content: ContentOf[F]): Promise<Uint8Array>;
  stop(): Promise<void>;
}

export interface DocumentPressOptions {
  /** The repository's folder: worker, template and fonts lie at fixed places below it. */
  root: string;
  /** Milliseconds that one document may take. */
  timeLimit?: number;
}

interface Job {
  id: number;
  format: DocumentFormat;
  content: ContentOf[DocumentFormat];
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

interface Answer {
  id: number;
  bytes?: Uint8Array;
  fault?: string;
}

/** The worker holds no process open while it has nothing to draw. */
export function startTypst({ root, timeLimit = 60 * SECOND }: DocumentPressOptions): DocumentPress {
  const waiting: Job[] = [];
  let worker: Worker | null = null;
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let lastId = 0;
  let stopped: OrderlyStop | null = null;

  function startWorker(): Worker {
    const fresh = new Worker(join(root, "app/server/documents/document-worker.js"), { workerData: { root } });
    fresh.on("message", (answer: Answer) => {
      if (current?.id === answer.id) finish(answer);
    });
    fresh.on("error", (error: Error) => {
      if (worker === fresh) abandon(error);
    });
    fresh.on("exit", () => {
      if (worker === fresh) abandon(new Error("The worker that draws documents has ended."));
    });
    return fresh;
  }

  function next(): void {
    if (current !== null) return;
    const job = waiting.shift();
    if (job === undefined) return void worker?.unref();
    current = job;
    worker ??= startWorker();
    worker.ref();
    timer = setTimeout(() => abandon(new Error(`The document took more than ${timeLimit} ms.`)), timeLimit);
    worker.postMessage({ id: job.id, format: job.format, content: job.content });
  }

  function finish({ bytes, fault }: Answer): void {
    const job = current;
    clearTimeout(timer);
    current = null;
    if (bytes) job?.resolve(bytes);
    else job?.reject(new Error(fault ?? "The document came back empty."));
    next();
  }

  /** Lets the worker go with the document it was at; those that wait get a new one. */
  function abandon(error: Error): void {
    const job = current;
    const gone = worker;
    clearTimeout(timer);
    current = null;
    worker = null;
    void gone?.terminate();
    job?.reject(error);
    next();
  }

  return {
    draw(format, content) {
      if (stopped) return Promise.reject(stopped);
      return new Promise((resolve, reject) => {
        lastId += 1;
        waiting.push({ id: lastId, format, content, resolve, reject });
        next();
      });
    },
    async stop() {
      stopped ??= new OrderlyStop("The drawing of documents has been stopped.");
      for (const job of waiting.splice(0)) job.reject(stopped);
      const gone = worker;
      abandon(stopped);
      await gone?.terminate();
    },
  };
}
