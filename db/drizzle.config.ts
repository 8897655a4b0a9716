/** Settings of drizzle-kit; `npm run db:generate` writes a migration that a person then reads. */
import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "sqlite", schema: "./db/schema/*.ts", out: "./drizzle" });
