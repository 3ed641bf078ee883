// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Members, Nothing, Options, Settings } from "../../types";
import type { FeatureFlag, FeatureFlagsListRuntimeAnswer, FlagValues } from "../answers/feature_flags";

/** Parameters of feature_flags.add_target. */
export interface FeatureFlagsAddTargetParams {
  /** The slug. */
  slug: string;
  /** The id of the user or the organization. */
  resource_id: string;
  options?: Options;
}

/** Parameters of feature_flags.disable. */
export interface FeatureFlagsDisableParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of feature_flags.enable. */
export interface FeatureFlagsEnableParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of feature_flags.get. */
export interface FeatureFlagsGetParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of feature_flags.list. */
export interface FeatureFlagsListParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of feature_flags.list_for_organization. */
export interface FeatureFlagsListForOrganizationParams {
  /** The organization's id. */
  organization_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of feature_flags.list_for_user. */
export interface FeatureFlagsListForUserParams {
  /** The user's id. */
  user_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of feature_flags.list_runtime. */
export interface FeatureFlagsListRuntimeParams {
  /** 2 for flags with rules; if absent, flags with lists of targets. */
  payload_version?: "2";
  options?: Options;
}

/** Parameters of feature_flags.remove_target. */
export interface FeatureFlagsRemoveTargetParams {
  /** The slug. */
  slug: string;
  /** The id of the user or the organization. */
  resource_id: string;
  options?: Options;
}

/** Parameters of feature_flags.evaluate. */
export interface FeatureFlagsEvaluateParams {
  /** The flag's slug. */
  flag?: string;
  /** The id of each kind of target, such as {"user": "user_1", "organization": "org_1"}. An entry that is not an id is ignored. */
  context?: Members;
  /** The value of a flag that does not exist or has no value. By default False. */
  default?: boolean;
  options?: Options;
}

export interface FeatureFlags {
  /**
   * Adds a user or an organization to a feature flag's targets.
   *
   * `POST /feature-flags/{slug}/targets/{resource_id}`
   *
   * @param params - `slug`, `resource_id`
   */
  addTarget(params: FeatureFlagsAddTargetParams, settings?: Settings): Promise<Nothing>;
  /**
   * Disables a feature flag in the environment.
   *
   * `PUT /feature-flags/{slug}/disable`
   *
   * @param params - `slug`
   */
  disable(params: FeatureFlagsDisableParams, settings?: Settings): Promise<FeatureFlag>;
  /**
   * Enables a feature flag in the environment.
   *
   * `PUT /feature-flags/{slug}/enable`
   *
   * @param params - `slug`
   */
  enable(params: FeatureFlagsEnableParams, settings?: Settings): Promise<FeatureFlag>;
  /**
   * Gets a feature flag, by its slug.
   *
   * `GET /feature-flags/{slug}`
   *
   * @param params - `slug`
   */
  get(params: FeatureFlagsGetParams, settings?: Settings): Promise<FeatureFlag>;
  /**
   * Lists the feature flags, one page at a time.
   *
   * `GET /feature-flags`
   *
   * @param params - optional: `before`, `after`, `limit`, `order`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_request_parameters` (400)
   */
  list(params?: FeatureFlagsListParams, settings?: Settings): Listing<FeatureFlag>;
  /**
   * Lists the feature flags that are on for an organization, one page at a time.
   *
   * `GET /organizations/{organization_id}/feature-flags`
   *
   * @param params - `organization_id`; optional: `before`, `after`, `limit`, `order`
   */
  listForOrganization(params: FeatureFlagsListForOrganizationParams, settings?: Settings): Listing<FeatureFlag>;
  /**
   * Lists the feature flags that are on for a user, one page at a time.
   *
   * `GET /user_management/users/{user_id}/feature-flags`
   *
   * @param params - `user_id`; optional: `before`, `after`, `limit`, `order`
   */
  listForUser(params: FeatureFlagsListForUserParams, settings?: Settings): Listing<FeatureFlag>;
  /**
   * Gets all feature flags with their rules or targets, for evaluation in the program.
   *
   * `GET /sdk/feature-flags`
   *
   * @param params - optional: `payload_version`
   */
  listRuntime(params?: FeatureFlagsListRuntimeParams, settings?: Settings): Promise<FeatureFlagsListRuntimeAnswer>;
  /**
   * Removes a user or an organization from a feature flag's targets.
   *
   * `DELETE /feature-flags/{slug}/targets/{resource_id}`
   *
   * @param params - `slug`, `resource_id`
   */
  removeTarget(params: FeatureFlagsRemoveTargetParams, settings?: Settings): Promise<Nothing>;
  /**
   * Evaluates a feature flag for a user, an organization or another target, and returns its `value`; if `flag` is absent, evaluates all flags and returns `flags`. The library evaluates them itself: every 30 seconds one call fetches the flags again, while other calls use those that were fetched before.
   *
   * @param params - optional: `flag`, `context`, `default`
   */
  evaluate(params?: FeatureFlagsEvaluateParams, settings?: Settings): Promise<FlagValues>;
}
