/** What the server says in the terminal. */
import type { Language } from "./language";

const da = {
  listening: (url: string) => `Vidensbro kører på ${url}`,
  firstRun: (address: string, code: string) =>
    `Der er ingen konti endnu. Åbn ${address}, og opret administratoren med koden ${code} (virker én gang).`,
  portTaken: (port: number) => `Port ${port} er i brug. Vælg en anden med PORT, fx PORT=3001.`,
  cannotListen: (reason: string) => `Serveren kan ikke lytte: ${reason}. Tjek HOST og PORT.`,
  metricsPortTaken: (port: number) => `Port ${port} er i brug. Vælg en anden med METRICS_PORT, fx METRICS_PORT=9465.`,
  keepsEnding: (role: "web" | "jobs", times: number, how: string) =>
    `${role === "web" ? "En proces, der svarer på forespørgsler," : "Processen, der kører job og sender mail,"} er standset ${times} gange i træk lige efter start (sidst med ${how}). Vidensbro standser. Årsagen står i linjerne ovenfor.`,
};

export type ServerMessages = typeof da;

const en: ServerMessages = {
  listening: (url) => `Vidensbro runs at ${url}`,
  firstRun: (address, code) =>
    `There are no accounts yet. Open ${address} and create the administrator with the code ${code} (works once).`,
  portTaken: (port) => `Port ${port} is in use. Choose another with PORT, for instance PORT=3001.`,
  cannotListen: (reason) => `The server cannot listen: ${reason}. Check HOST and PORT.`,
  metricsPortTaken: (port) =>
    `Port ${port} is in use. Choose another with METRICS_PORT, for instance METRICS_PORT=9465.`,
  keepsEnding: (role, times, how) =>
    `${role === "web" ? "A process that answers requests" : "The process that runs jobs and sends mail"} has ended ${times} times in a row right after its start (last with ${how}). Vidensbro stops. The lines above say why.`,
};

export const serverMessages: Record<Language, ServerMessages> = { da, en };
