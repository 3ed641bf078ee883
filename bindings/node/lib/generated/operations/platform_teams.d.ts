// Written by `make tables` from api/ and what the library says; do not edit.

import type { Options, Settings } from "../../types";
import type { Team } from "../answers/platform_teams";

/** Parameters of platform_teams.create. */
export interface PlatformTeamsCreateParams {
  /** The address of the team's first admin. */
  admin_email: string;
  /** The name. */
  name: string;
  options?: Options;
}

/** Parameters of platform_teams.get. */
export interface PlatformTeamsGetParams {
  /** The team's id. */
  team_id: string;
  options?: Options;
}

export interface PlatformTeams {
  /**
   * Creates a WorkOS team with its environments and invites its first admin.
   *
   * `POST /platform/teams`
   *
   * @param params - `admin_email`, `name`
   */
  create(params: PlatformTeamsCreateParams, settings?: Settings): Promise<Team>;
  /**
   * Gets a WorkOS team.
   *
   * `GET /platform/teams/{team_id}`
   *
   * @param params - `team_id`
   */
  get(params: PlatformTeamsGetParams, settings?: Settings): Promise<Team>;
}
