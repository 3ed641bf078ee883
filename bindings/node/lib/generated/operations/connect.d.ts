// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Nothing, Options, Settings } from "../../types";
import type { ApplicationCredentialsListItem, ConnectApplication, ExternalAuthCompleteResponse, NewConnectApplicationSecret } from "../answers/connect";

/** Parameters of connect.complete_oauth2. */
export interface ConnectCompleteOauth2Params {
  /** The `external_auth_id` that your login page received. */
  external_auth_id: string;
  /** The user who signed in through your login page. */
  user: {
    id: string;
    email: string;
    first_name?: string;
    last_name?: string;
    name?: string;
    /** At most 50 members. */
    metadata?: { readonly [name: string]: string };
  };
  /** The consents that the user is asked for. */
  user_consent_options?: readonly {
    claim: string;
    type: "enum";
    label: string;
    choices: readonly {
      value?: string;
      label?: string;
    }[];
  }[];
  options?: Options;
}

/** Parameters of connect.create_application. */
export type ConnectCreateApplicationParams = {
  options?: Options;
} & (
  | {
      /** `oauth` for users, `m2m` for machines. */
      application_type: "oauth";
      /** The name. */
      name: string;
      /** The description. */
      description?: string | null;
      /** The scopes that the application may request. */
      scopes?: readonly string[] | null;
      /** The URIs that users may be redirected to. */
      redirect_uris?: readonly ({
        uri: string;
        default?: boolean | null;
      })[] | null;
      /** Whether the application uses PKCE instead of a secret. */
      uses_pkce?: boolean | null;
      /** Whether the application is first-party, which skips the consent page. */
      is_first_party: boolean;
      /** The organization's id. */
      organization_id?: string | null;
      /** The web origins that may send requests from a browser. */
      cors_origins?: readonly string[] | null;
    }
  | {
      /** `oauth` for users, `m2m` for machines. */
      application_type: "m2m";
      /** The name. */
      name: string;
      /** The description. */
      description?: string | null;
      /** The scopes that the application may request. */
      scopes?: readonly string[] | null;
      redirect_uris?: never;
      uses_pkce?: never;
      is_first_party?: never;
      /** The organization's id. */
      organization_id: string | null;
      cors_origins?: never;
    }
);

/** Parameters of connect.create_client_secret. */
export interface ConnectCreateClientSecretParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.create_m2m_application. */
export interface ConnectCreateM2mApplicationParams {
  /** The name. */
  name: string;
  /** `oauth` for users, `m2m` for machines. */
  application_type?: "m2m";
  /** The description. */
  description?: string | null;
  /** The scopes that the application may request. */
  scopes?: readonly string[] | null;
  /** The organization's id. */
  organization_id: string | null;
  options?: Options;
}

/** Parameters of connect.create_oauth_application. */
export interface ConnectCreateOauthApplicationParams {
  /** The name. */
  name: string;
  /** `oauth` for users, `m2m` for machines. */
  application_type?: "oauth";
  /** The description. */
  description?: string | null;
  /** The scopes that the application may request. */
  scopes?: readonly string[] | null;
  /** The URIs that users may be redirected to. */
  redirect_uris?: readonly ({
    uri: string;
    default?: boolean | null;
  })[] | null;
  /** Whether the application uses PKCE instead of a secret. */
  uses_pkce?: boolean | null;
  /** Whether the application is first-party, which skips the consent page. */
  is_first_party: boolean;
  /** The organization's id. */
  organization_id?: string | null;
  /** The web origins that may send requests from a browser. */
  cors_origins?: readonly string[] | null;
  options?: Options;
}

/** Parameters of connect.delete_application. */
export interface ConnectDeleteApplicationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.delete_client_secret. */
export interface ConnectDeleteClientSecretParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.get_application. */
export interface ConnectGetApplicationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.list_applications. */
export interface ConnectListApplicationsParams {
  /** Only applications that were registered in one of these ways. */
  registration_types?: readonly ("dynamic" | "authenticated")[];
  /** The organization's id. */
  organization_id?: string;
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

/** Parameters of connect.list_client_secrets. */
export interface ConnectListClientSecretsParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.update_application. */
export interface ConnectUpdateApplicationParams {
  /** The id. */
  id: string;
  /** The name. */
  name?: string;
  /** The description. */
  description?: string | null;
  /** The scopes. */
  scopes?: readonly string[] | null;
  /** The URIs that users may be redirected to. */
  redirect_uris?: readonly ({
    uri: string;
    default?: boolean | null;
  })[] | null;
  /** The web origins that may send requests from a browser. */
  cors_origins?: readonly string[] | null;
  options?: Options;
}

export interface Connect {
  /**
   * Completes an external login, and returns the user to AuthKit (Standalone Connect).
   *
   * `POST /authkit/oauth2/complete`
   *
   * @param params - `external_auth_id`, `user`; optional: `user_consent_options`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_change_not_allowed` (400), `email_not_available` (400), `external_auth_session_already_completed` (400), `invalid_email` (400), `user_consent_options_not_supported` (400)
   */
  completeOauth2(params: ConnectCompleteOauth2Params, settings?: Settings): Promise<ExternalAuthCompleteResponse>;
  /**
   * Creates a Connect application: for users (`oauth`) or for machines (`m2m`).
   *
   * `POST /connect/applications`
   *
   * @param params - `name`, `application_type`; optional: `description`, `scopes`, `redirect_uris`, `uses_pkce`, `is_first_party`, `organization_id`, `cors_origins`
   */
  createApplication(params: ConnectCreateApplicationParams, settings?: Settings): Promise<ConnectApplication>;
  /**
   * Creates a client secret of an application. Its value is returned only once.
   *
   * `POST /connect/applications/{id}/client_secrets`
   *
   * @param params - `id`
   */
  createClientSecret(params: ConnectCreateClientSecretParams, settings?: Settings): Promise<NewConnectApplicationSecret>;
  /**
   * Creates a Connect application for machines.
   *
   * `POST /connect/applications`
   *
   * @param params - `name`, `organization_id`; optional: `application_type`, `description`, `scopes`
   * @throws WorkOSError, as `createApplication`
   */
  createM2mApplication(params: ConnectCreateM2mApplicationParams, settings?: Settings): Promise<ConnectApplication>;
  /**
   * Creates a Connect application for users.
   *
   * `POST /connect/applications`
   *
   * @param params - `name`, `is_first_party`; optional: `application_type`, `description`, `scopes`, `redirect_uris`, `uses_pkce`, `organization_id`, `cors_origins`
   * @throws WorkOSError, as `createApplication`
   */
  createOauthApplication(params: ConnectCreateOauthApplicationParams, settings?: Settings): Promise<ConnectApplication>;
  /**
   * Deletes a Connect application.
   *
   * `DELETE /connect/applications/{id}`
   *
   * @param params - `id`
   */
  deleteApplication(params: ConnectDeleteApplicationParams, settings?: Settings): Promise<Nothing>;
  /**
   * Revokes a client secret of an application.
   *
   * `DELETE /connect/client_secrets/{id}`
   *
   * @param params - `id`
   */
  deleteClientSecret(params: ConnectDeleteClientSecretParams, settings?: Settings): Promise<Nothing>;
  /**
   * Gets a Connect application, by its id or its client id.
   *
   * `GET /connect/applications/{id}`
   *
   * @param params - `id`
   */
  getApplication(params: ConnectGetApplicationParams, settings?: Settings): Promise<ConnectApplication>;
  /**
   * Lists the Connect applications, one page at a time.
   *
   * `GET /connect/applications`
   *
   * @param params - optional: `registration_types`, `organization_id`, `before`, `after`, `limit`, `order`
   */
  listApplications(params?: ConnectListApplicationsParams, settings?: Settings): Listing<ConnectApplication>;
  /**
   * Lists all client secrets of an application, without their values, in one answer.
   *
   * `GET /connect/applications/{id}/client_secrets`
   *
   * @param params - `id`
   */
  listClientSecrets(params: ConnectListClientSecretsParams, settings?: Settings): Promise<readonly ApplicationCredentialsListItem[]>;
  /**
   * Updates a Connect application.
   *
   * `PUT /connect/applications/{id}`
   *
   * @param params - `id`; optional: `name`, `description`, `scopes`, `redirect_uris`, `cors_origins`
   */
  updateApplication(params: ConnectUpdateApplicationParams, settings?: Settings): Promise<ConnectApplication>;
}
