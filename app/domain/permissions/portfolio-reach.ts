/** Which projects a portfolio is over: those that programmes fund, and those that organisations lead. */
import { can } from "./can";
import type { OrganisationScope, ProgrammeScope, ReaderScope } from "./scope";

/** One programme, one lead organisation, or all that are the reader's. */
export type PortfolioScope = ProgrammeScope | OrganisationScope | ReaderScope;

export interface PortfolioReach {
  programmeIds: number[];
  organisationIds: number[];
}

export function portfolioReachOf(scope: PortfolioScope): PortfolioReach {
  switch (scope.kind) {
    case "programme":
      return { programmeIds: [scope.programmeId], organisationIds: [] };
    case "organisation":
      return { programmeIds: [], organisationIds: [scope.organisationId] };
    case "reader": {
      const { actor } = scope;
      const programmeIds = actor.programmes.map(({ programmeId }) => programmeId);
      const organisationIds = actor.organisations.map(({ organisationId }) => organisationId);
      return {
        programmeIds: programmeIds.filter((programmeId) =>
          can(actor, "portfolio.read", { kind: "programme", programmeId }),
        ),
        organisationIds: organisationIds.filter((organisationId) =>
          can(actor, "portfolio.read-own", { kind: "organisation", organisationId }),
        ),
      };
    }
  }
}
