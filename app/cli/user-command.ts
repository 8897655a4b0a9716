/** `user add EMAIL --name NAME [--admin]` */
import { emailSchema } from "~/forms/email";
import { personNameSchema } from "~/forms/person-name";
import { createAccount } from "~/operations/create-account";
import { paths } from "~/paths";
import { readEnvironment } from "~/server/environment";
import { type ExitStatus, readArguments, Stop, type Terminal } from "./terminal";

export async function userCommand(terminal: Terminal, args: string[]): Promise<ExitStatus> {
  const { words, clock, language, variables } = terminal;
  const { values, positionals } = readArguments(words, args, {
    options: { name: { type: "string" }, admin: { type: "boolean", default: false } },
    positionals: 2,
  });
  const [verb, email] = positionals;
  if (verb !== "add") throw new Stop(2, words.badOption(`user ${verb ?? ""}`.trim()));
  if (email === undefined) throw new Stop(2, words.missingOption("EMAIL"));
  const name = values.name?.trim();
  if (!name) throw new Stop(2, words.missingOption("--name"));
  if (!personNameSchema.safeParse(name).success) throw new Stop(1, words.badName);
  if (!emailSchema.safeParse(email).success) throw new Stop(1, words.badEmail(email));
  const settings = readEnvironment(variables);
  const publicUrl = "environment" in settings ? settings.environment.publicUrl : "http://localhost:3000";
  const result = createAccount(
    { db: terminal.openDatabase(), actor: { kind: "command_line" }, now: clock.now() },
    { email, name, administrator: values.admin, language },
  );
  if (!result.ok) throw new Stop(1, words.emailTaken(email));
  await terminal.print(`${publicUrl}${paths.signInLink(result.value.token)}\n`);
  terminal.say(words.linkLasts);
  return 0;
}
