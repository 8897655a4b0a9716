/** Words of portfolios. */
import type { Language } from "./language";
import { portfolioDa } from "./portfolio.da";
import { portfolioEn } from "./portfolio.en";

export type PortfolioMessages = typeof portfolioDa;

export const portfolioMessages: Record<Language, PortfolioMessages> = { da: portfolioDa, en: portfolioEn };
