// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface FeatureFlag {
  readonly object: "feature_flag";
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly owner: FeatureFlagOwner | null;
  readonly tags: readonly string[];
  readonly enabled: boolean;
  readonly default_value: boolean;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface FeatureFlagOwner {
  readonly email: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
}

export type FeatureFlagsListRuntimeAnswer = FeatureFlagsListRuntimeAnswer1 | { readonly [name: string]: RuntimeFlagV1 };

export interface FeatureFlagsListRuntimeAnswer1 {
  readonly version: 2;
  readonly flags: { readonly [name: string]: RuntimeFlagV2 };
}

export interface FlagValues {
  readonly value?: boolean;
  readonly flags?: { readonly [name: string]: boolean };
}

export interface RuntimeFlagV1 {
  readonly slug: string;
  readonly enabled: boolean;
  readonly default_value: boolean;
  readonly targets: RuntimeFlagV1Targets;
}

export interface RuntimeFlagV1Targets {
  readonly users: readonly RuntimeFlagV1TargetsUsers[];
  readonly organizations: readonly RuntimeFlagV1TargetsOrganizations[];
  readonly custom_targets?: readonly RuntimeFlagV1TargetsCustomTargets[];
}

export interface RuntimeFlagV1TargetsCustomTargets {
  readonly type: string;
  readonly id: string;
  readonly enabled: boolean;
}

export interface RuntimeFlagV1TargetsOrganizations {
  readonly id: string;
  readonly enabled: boolean;
}

export interface RuntimeFlagV1TargetsUsers {
  readonly id: string;
  readonly enabled: boolean;
}

export interface RuntimeFlagV2 {
  readonly slug: string;
  readonly enabled: boolean;
  readonly default_value?: unknown;
  readonly off_value?: unknown;
  readonly rules: readonly RuntimeFlagV2Rules[];
}

export interface RuntimeFlagV2Rules {
  readonly id: string;
  readonly kind: string;
  readonly value?: unknown;
  readonly conditions?: readonly RuntimeFlagV2RulesConditions[];
}

export interface RuntimeFlagV2RulesConditions {
  readonly target_type?: string | null;
  readonly operator: string;
  readonly values?: readonly string[];
}
