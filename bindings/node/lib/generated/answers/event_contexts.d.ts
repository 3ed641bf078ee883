// Written by `make tables` from api/ and what the library says; do not edit.

export interface EventContext {
  readonly client_id?: string;
  readonly actor?: EventContextActor;
  readonly previous_attributes?: { readonly [name: string]: unknown };
  readonly ajs_anonymous_id?: string;
  readonly google_analytics_client_id?: string;
  readonly google_analytics_sessions?: readonly EventContextGoogleAnalyticsSession[];
}

export interface EventContextActor {
  readonly id: string;
  readonly source: "api" | "dashboard" | "admin_portal" | "system";
  readonly name: string | null;
}

export interface EventContextGoogleAnalyticsSession {
  readonly containerId: string;
  readonly sessionId?: string;
  readonly sessionNumber?: string;
}

export interface FlagContext {
  readonly client_id: string;
  readonly actor: EventContextActor;
}

export interface FlagRuleContext {
  readonly client_id: string;
  readonly actor?: EventContextActor;
}

export interface FlagRuleUpdatedContext {
  readonly client_id: string;
  readonly actor: EventContextActor;
  readonly access_type: "none" | "some" | "all";
  readonly configured_targets: FlagRuleUpdatedContextConfiguredTarget;
  readonly previous_attributes: FlagRuleUpdatedContextPreviousAttribute;
}

export interface FlagRuleUpdatedContextConfiguredTarget {
  readonly organizations: readonly FlagRuleUpdatedContextConfiguredTargetOrganization[];
  readonly users: readonly FlagRuleUpdatedContextConfiguredTargetUser[];
}

export interface FlagRuleUpdatedContextConfiguredTargetOrganization {
  readonly id: string;
  readonly name: string;
}

export interface FlagRuleUpdatedContextConfiguredTargetUser {
  readonly id: string;
  readonly email: string;
}

export interface FlagRuleUpdatedContextPreviousAttribute {
  readonly data?: FlagRuleUpdatedContextPreviousAttributeData;
  readonly context?: FlagRuleUpdatedContextPreviousAttributeContext;
}

export interface FlagRuleUpdatedContextPreviousAttributeContext {
  readonly access_type?: "none" | "some" | "all";
  readonly configured_targets?: FlagRuleUpdatedContextConfiguredTarget;
}

export interface FlagRuleUpdatedContextPreviousAttributeData {
  readonly enabled?: boolean;
  readonly default_value?: boolean;
}

export interface FlagRuleValueContext {
  readonly client_id: string;
  readonly actor?: EventContextActor;
  readonly previous_attributes?: FlagRuleValueContextPreviousAttribute;
}

export interface FlagRuleValueContextPreviousAttribute {
  readonly data?: FlagRuleValueContextPreviousAttributeData;
}

export interface FlagRuleValueContextPreviousAttributeData {
  readonly value?: boolean;
}

export interface FlagUpdatedContext {
  readonly client_id: string;
  readonly actor: EventContextActor;
  readonly previous_attributes?: FlagUpdatedContextPreviousAttribute;
}

export interface FlagUpdatedContextPreviousAttribute {
  readonly data?: FlagUpdatedContextPreviousAttributeData;
}

export interface FlagUpdatedContextPreviousAttributeData {
  readonly name?: string;
  readonly description?: string | null;
  readonly tags?: readonly string[];
  readonly owner?: FlagUpdatedContextPreviousAttributeDataOwner | null;
  readonly enabled?: boolean;
  readonly default_value?: boolean;
}

export interface FlagUpdatedContextPreviousAttributeDataOwner {
  readonly email: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
}
