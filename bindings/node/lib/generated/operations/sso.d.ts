// Written by `make tables` from api/ and what the library says; do not edit.

import type { FinishedLogin, FullList, Listing, Members, Nothing, Options, Settings } from "../../types";
import type { Connection, CreateConnectionOIDCOptionsIdTokenSignatureAlgorithm, JwksResponse, Login, Profile, SAMLIdpSigningCertificate, SAMLSpEncryptionCertificate, SAMLSpSigningCertificate, SSOLogoutAuthorizeResponse, SSOTokenResponse } from "../answers/sso";

/** Parameters of sso.authorization_url. */
export interface SsoAuthorizationUrlParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The older name of `client_id`. */
  project_id?: string;
  /** The URI that the user is redirected to with the code. It must be registered in the dashboard. */
  redirect_uri: string;
  /**
   * The e-mail domain of the user's company.
   * @deprecated
   */
  domain?: string;
  /** The connection to sign in through. */
  connection?: string;
  /** The organization to sign in to. */
  organization?: string;
  /** A provider, such as `GoogleOAuth` or `MicrosoftOAuth`. */
  provider?: string;
  /** Returned unchanged with the code. An object is sent as compact JSON. */
  state?: string | Members;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** Prefills the username or e-mail address of the login page. */
  login_hint?: string;
  /** Returned in the id token of an OpenID Connect provider. */
  nonce?: string;
  /** `login` requires the user to sign in again. */
  prompt?: string;
  /** Additional OAuth scopes to request from the provider. Not empty. */
  provider_scopes?: readonly string[];
  /** Additional query parameters for the provider. */
  provider_query_params?: Members;
  /** The PKCE challenge (RFC 7636 section 4.2). */
  code_challenge?: string;
  /** The method of the challenge: `S256` or `plain`. */
  code_challenge_method?: string;
  options?: Options;
}

/** Parameters of sso.authorize_logout. */
export interface SsoAuthorizeLogoutParams {
  /** The id of the profile to sign out. */
  profile_id: string;
  options?: Options;
}

/** Parameters of sso.create_connection. */
export type SsoCreateConnectionParams = {
  options?: Options;
} & (
  | {
      /** The token of a draft connection (2020). */
      source: string;
      organization_id?: never;
      name?: never;
      external_id?: never;
      connection_type?: never;
      attribute_maps?: never;
      saml_options?: never;
      oidc_options?: never;
    }
  | {
      source?: never;
      /** The organization's id. */
      organization_id: string;
      /** The connection's name. */
      name?: string;
      /** The id in your system; if a connection has it already, that connection is changed. */
      external_id?: string;
      /** The type of connection, such as OktaSAML. */
      connection_type?: string;
      /** The mapping of the provider's attributes to attributes of the profile. */
      attribute_maps?: {
        standard_attributes?: {
          idp_id?: string;
          email?: string;
          first_name?: string;
          last_name?: string;
          groups?: string | null;
          name?: string | null;
        };
        custom_attributes?: { readonly [name: string]: string };
      };
      /** The SAML settings of the provider. */
      saml_options?: {
        idp_metadata_url?: string;
        acs_url?: string;
        sp_entity_id?: string;
        idp_entity_id?: string;
        idp_sso_url?: string;
        idp_signing_certs?: readonly string[];
        sp_signing_key_pair?: {
          /** A secret. */
          key: string;
          cert: string;
        };
        sp_encryption_key_pairs?: readonly {
          /** A secret. */
          key: string;
          cert: string;
        }[];
      };
      /** The OpenID Connect settings of the provider. */
      oidc_options?: {
        discovery_endpoint: string;
        client_id: string;
        /** A secret. */
        client_secret?: string;
        redirect_uri?: string;
        pkce?: boolean;
        token_authentication_method?: "client_secret_post" | "client_secret_basic" | "private_key_jwt";
        jwt_signing_key_pair?: {
          /** A secret. */
          key: string;
          cert: string;
        };
        id_token_signature_algorithm?: CreateConnectionOIDCOptionsIdTokenSignatureAlgorithm;
        fetch_user_info?: boolean;
      };
    }
);

/** Parameters of sso.create_idp_signing_certificate. */
export interface SsoCreateIdpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  /** The certificate, PEM. */
  value: string;
  options?: Options;
}

/** Parameters of sso.create_sp_encryption_certificate. */
export interface SsoCreateSpEncryptionCertificateParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.create_sp_signing_certificate. */
export interface SsoCreateSpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.delete_connection. */
export interface SsoDeleteConnectionParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of sso.delete_idp_signing_certificate. */
export interface SsoDeleteIdpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  /** The certificate's id. */
  certificate_id: string;
  options?: Options;
}

/** Parameters of sso.delete_sp_encryption_certificate. */
export interface SsoDeleteSpEncryptionCertificateParams {
  /** The connection's id. */
  connection_id: string;
  /** The certificate's id. */
  certificate_id: string;
  options?: Options;
}

/** Parameters of sso.delete_sp_signing_certificate. */
export interface SsoDeleteSpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  /** The certificate's id. */
  certificate_id: string;
  options?: Options;
}

/** Parameters of sso.exchange_id_token. */
export interface SsoExchangeIdTokenParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** Always the grant of RFC 8693. */
  grant_type?: "urn:ietf:params:oauth:grant-type:token-exchange";
  /** The id token. A secret. */
  subject_token: string;
  /** Always the type of an id token. */
  subject_token_type?: "urn:ietf:params:oauth:token-type:id_token";
  /** The organization whose connection issued the id token. */
  organization_id: string;
  options?: Options;
}

/** Parameters of sso.finish_login. */
export interface SsoFinishLoginParams {
  /** The query of the request to `redirect_uri`: a string, or an object of its parameters. A secret. */
  callback: string | Members;
  /** The state that sso.start_login returned; it may be absent only with `allow_idp_initiated`. */
  state?: string;
  /** The code_verifier that sso.start_login returned. A secret. */
  code_verifier?: string;
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The older name of `client_id`. */
  project_id?: string;
  /** Withholds the profile of a user of any other organization. */
  expected_organization_id?: string;
  /** Withholds the profile of a user who signed in through any other connection. */
  expected_connection_id?: string;
  /** If true, a callback without state is accepted too: the identity provider started the login, and nothing proves that this browser asked for it. */
  allow_idp_initiated?: boolean;
  options?: Options;
}

/** Parameters of sso.get_connection. */
export interface SsoGetConnectionParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of sso.get_jwks. */
export interface SsoGetJwksParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The older name of `client_id`. */
  project_id?: string;
  options?: Options;
}

/** Parameters of sso.get_profile. */
export interface SsoGetProfileParams {
  /** The `access_token` that came with the profile. It is sent instead of the API key. A secret. */
  access_token: string;
  options?: Options;
}

/** Parameters of sso.get_sp_signing_certificate. */
export interface SsoGetSpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.list_connections. */
export interface SsoListConnectionsParams {
  /** Only those of this type, such as `OktaSAML`. */
  connection_type?: string;
  /** Only those of this e-mail domain. */
  domain?: string;
  /** Only those of this organization. */
  organization_id?: string;
  /** Only those whose name contains this text. */
  search?: string;
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

/** Parameters of sso.list_idp_signing_certificates. */
export interface SsoListIdpSigningCertificatesParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.list_sp_encryption_certificates. */
export interface SsoListSpEncryptionCertificatesParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.profile. */
export interface SsoProfileParams {
  /** The code that came to `redirect_uri`. A secret. */
  code: string;
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The older name of `client_id`. */
  project_id?: string;
  /** The PKCE verifier of the URL's `code_challenge`. A secret. */
  code_verifier?: string;
  options?: Options;
}

/** Parameters of sso.promote_draft_connection. */
export interface SsoPromoteDraftConnectionParams {
  /** The draft connection's token. A secret. */
  token: string;
  options?: Options;
}

/** Parameters of sso.start_login. */
export interface SsoStartLoginParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The older name of `client_id`. */
  project_id?: string;
  /** The URI that the user is redirected to with the code. It must be registered in the dashboard. */
  redirect_uri: string;
  /**
   * The e-mail domain of the user's company.
   * @deprecated
   */
  domain?: string;
  /** The connection to sign in through. */
  connection?: string;
  /** The organization to sign in to. */
  organization?: string;
  /** A provider, such as `GoogleOAuth` or `MicrosoftOAuth`. */
  provider?: string;
  /** Data of the application to carry along: sso.finish_login returns it as `login_data`. The browser sees it. */
  state?: string | Members;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** Prefills the username or e-mail address of the login page. */
  login_hint?: string;
  /** If true, a fresh nonce is made, which is returned in the id token of an OpenID Connect provider. */
  nonce?: boolean;
  /** `login` requires the user to sign in again. */
  prompt?: string;
  /** Additional OAuth scopes to request from the provider. Not empty. */
  provider_scopes?: readonly string[];
  /** Additional query parameters for the provider. */
  provider_query_params?: Members;
  options?: Options;
}

/** Parameters of sso.update_connection. */
export type SsoUpdateConnectionParams = {
  /** The id. */
  id: string;
  /** The name. */
  name?: string;
  /** The type of connection, such as OktaSAML. */
  connection_type?: string;
  /** The mapping of the provider's attributes to attributes of the profile. */
  attribute_maps?: {
    standard_attributes?: {
      idp_id?: string;
      email?: string;
      first_name?: string;
      last_name?: string;
      groups?: string | null;
      name?: string | null;
    };
    custom_attributes?: { readonly [name: string]: string };
  };
  /** The id in your system. */
  external_id?: string | null;
  options?: Options;
} & (
  | {
      /** The SAML settings of the provider. */
      saml_options?: {
        idp_metadata_url?: string | null;
        acs_url?: string | null;
        sp_entity_id?: string | null;
        idp_entity_id?: string;
        idp_sso_url?: string;
      };
      oidc_options?: never;
    }
  | {
      saml_options?: never;
      /** The OpenID Connect settings of the provider. */
      oidc_options?: {
        discovery_endpoint?: string;
        client_id?: string;
        /** A secret. */
        client_secret?: string;
        redirect_uri?: string | null;
        pkce?: boolean;
        token_authentication_method?: "client_secret_post" | "client_secret_basic" | "private_key_jwt";
        id_token_signature_algorithm?: CreateConnectionOIDCOptionsIdTokenSignatureAlgorithm;
        fetch_user_info?: boolean;
      };
    }
);

/** Parameters of sso.logout_url. */
export type SsoLogoutUrlParams = {
  /** The URL that the user is redirected to afterwards. A URI. */
  return_to?: string;
  options?: Options;
} & (
  | {
      /** The id of the profile to sign out. */
      profile_id: string;
      token?: never;
    }
  | {
      profile_id?: never;
      /** The `logout_token` that sso.authorize_logout returned; with it nothing is sent. A secret. */
      token: string;
    }
);

export interface Sso {
  /**
   * Builds the URL to redirect a user to for signing in. Nothing is sent. Exactly one of `domain`, `connection`, `organization` and `provider`.
   *
   * @param params - `redirect_uri`; optional: `client_id`, `project_id`, `domain`, `connection`, `organization`, `provider`, `state`, `domain_hint`, `login_hint`, `nonce`, `prompt`, `provider_scopes`, `provider_query_params`, `code_challenge`, `code_challenge_method`
   */
  authorizationUrl(params: SsoAuthorizationUrlParams): string;
  /**
   * Requests a `logout_token` for the logout URL, which signs a user out at the identity provider.
   *
   * `POST /sso/logout/authorize`
   *
   * @param params - `profile_id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `connection_invalid` (400), `unauthorized_client` (400)
   */
  authorizeLogout(params: SsoAuthorizeLogoutParams, settings?: Settings): Promise<SSOLogoutAuthorizeResponse>;
  /**
   * Creates a connection of an organization, by SAML or OpenID Connect; or, with `source` alone, from a draft connection.
   *
   * `POST /connections`
   *
   * @param params - optional: `source`, `organization_id`, `name`, `external_id`, `connection_type`, `attribute_maps`, `saml_options`, `oidc_options`
   */
  createConnection(params: SsoCreateConnectionParams, settings?: Settings): Promise<Connection>;
  /**
   * Adds a certificate of the identity provider to a connection.
   *
   * `POST /connections/{connection_id}/saml_idp_signing_certs`
   *
   * @param params - `connection_id`, `value`
   */
  createIdpSigningCertificate(params: SsoCreateIdpSigningCertificateParams, settings?: Settings): Promise<SAMLIdpSigningCertificate>;
  /**
   * Creates a key pair that responses for a connection may be encrypted with.
   *
   * `POST /connections/{connection_id}/saml_sp_encryption_certs`
   *
   * @param params - `connection_id`
   */
  createSpEncryptionCertificate(params: SsoCreateSpEncryptionCertificateParams, settings?: Settings): Promise<SAMLSpEncryptionCertificate>;
  /**
   * Creates the key pair that signs a connection's requests.
   *
   * `POST /connections/{connection_id}/saml_sp_signing_cert`
   *
   * @param params - `connection_id`
   */
  createSpSigningCertificate(params: SsoCreateSpSigningCertificateParams, settings?: Settings): Promise<SAMLSpSigningCertificate>;
  /**
   * Deletes a connection. Users can no longer sign in through it.
   *
   * `DELETE /connections/{id}`
   *
   * @param params - `id`
   */
  deleteConnection(params: SsoDeleteConnectionParams, settings?: Settings): Promise<Nothing>;
  /**
   * Removes a certificate of the identity provider from a connection.
   *
   * `DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}`
   *
   * @param params - `connection_id`, `certificate_id`
   */
  deleteIdpSigningCertificate(params: SsoDeleteIdpSigningCertificateParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes an encryption key pair of a connection.
   *
   * `DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}`
   *
   * @param params - `connection_id`, `certificate_id`
   */
  deleteSpEncryptionCertificate(params: SsoDeleteSpEncryptionCertificateParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes the key pair that signs a connection's requests.
   *
   * `DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}`
   *
   * @param params - `connection_id`, `certificate_id`
   */
  deleteSpSigningCertificate(params: SsoDeleteSpSigningCertificateParams, settings?: Settings): Promise<Nothing>;
  /**
   * Exchanges an id token of an organization's identity provider for the user's profile and an access token (RFC 8693). The request is not sent again once it may have arrived.
   *
   * `POST /sso/token`
   *
   * @param params - `subject_token`, `organization_id`; optional: `client_id`, `client_secret`, `grant_type`, `subject_token_type`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_client` (400), `invalid_grant` (400), `unauthorized_client` (400), `unsupported_grant_type` (400)
   */
  exchangeIdToken(params: SsoExchangeIdTokenParams, settings?: Settings): Promise<SSOTokenResponse>;
  /**
   * Finishes a login: checks the callback against what sso.start_login returned, and exchanges its code for the user's profile and an access token, with `login_data` if the state carried any. Nothing is sent for a callback that is malformed, forged or an error.
   *
   * `POST /sso/token`
   *
   * @param params - `callback`; optional: `state`, `code_verifier`, `client_id`, `project_id`, `expected_organization_id`, `expected_connection_id`, `allow_idp_initiated`
   */
  finishLogin(params: SsoFinishLoginParams, settings?: Settings): Promise<FinishedLogin>;
  /**
   * Gets a connection.
   *
   * `GET /connections/{id}`
   *
   * @param params - `id`
   */
  getConnection(params: SsoGetConnectionParams, settings?: Settings): Promise<Connection>;
  /**
   * Gets the public keys (RFC 7517) that access tokens are signed with.
   *
   * `GET /sso/jwks/{client_id}`
   *
   * @param params - optional: `client_id`, `project_id`
   */
  getJwks(params?: SsoGetJwksParams, settings?: Settings): Promise<JwksResponse>;
  /**
   * Gets the profile of the user that an access token was issued for.
   *
   * `GET /sso/profile`
   *
   * @param params - `access_token`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `Unauthorized` (401)
   */
  getProfile(params: SsoGetProfileParams, settings?: Settings): Promise<Profile>;
  /**
   * Gets the certificate of the key that signs a connection's requests.
   *
   * `GET /connections/{connection_id}/saml_sp_signing_cert`
   *
   * @param params - `connection_id`
   */
  getSpSigningCertificate(params: SsoGetSpSigningCertificateParams, settings?: Settings): Promise<SAMLSpSigningCertificate>;
  /**
   * Lists the connections that match all given filters, one page at a time.
   *
   * `GET /connections`
   *
   * @param params - optional: `connection_type`, `domain`, `organization_id`, `search`, `before`, `after`, `limit`, `order`
   */
  listConnections(params?: SsoListConnectionsParams, settings?: Settings): Listing<Connection>;
  /**
   * Lists the identity provider's certificates that a connection trusts.
   *
   * `GET /connections/{connection_id}/saml_idp_signing_certs`
   *
   * @param params - `connection_id`
   */
  listIdpSigningCertificates(params: SsoListIdpSigningCertificatesParams, settings?: Settings): Listing<SAMLIdpSigningCertificate, FullList<SAMLIdpSigningCertificate>>;
  /**
   * Lists the certificates that responses for a connection may be encrypted with.
   *
   * `GET /connections/{connection_id}/saml_sp_encryption_certs`
   *
   * @param params - `connection_id`
   */
  listSpEncryptionCertificates(params: SsoListSpEncryptionCertificatesParams, settings?: Settings): Listing<SAMLSpEncryptionCertificate, FullList<SAMLSpEncryptionCertificate>>;
  /**
   * Exchanges the code of the callback for the user's profile and an access token. A code works once, so the request is not sent again once it may have arrived.
   *
   * `POST /sso/token`
   *
   * @param params - `code`; optional: `client_id`, `project_id`, `code_verifier`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_client` (400), `invalid_grant` (400), `unauthorized_client` (400), `unsupported_grant_type` (400)
   */
  profile(params: SsoProfileParams, settings?: Settings): Promise<SSOTokenResponse>;
  /**
   * Activates a draft connection.
   *
   * `POST /draft_connections/{token}/activate`
   *
   * @param params - `token`
   */
  promoteDraftConnection(params: SsoPromoteDraftConnectionParams, settings?: Settings): Promise<Members>;
  /**
   * Starts a login: builds the URL to redirect the user to, with a fresh state and PKCE challenge. Nothing is sent. Keep `state` and `code_verifier` in the user's session for sso.finish_login. Exactly one of `domain`, `connection`, `organization` and `provider`.
   *
   * @param params - `redirect_uri`; optional: `client_id`, `project_id`, `domain`, `connection`, `organization`, `provider`, `state`, `domain_hint`, `login_hint`, `nonce`, `prompt`, `provider_scopes`, `provider_query_params`
   */
  startLogin(params: SsoStartLoginParams): Login;
  /**
   * Updates a connection. A member that is null is reset to its default.
   *
   * `PATCH /connections/{id}`
   *
   * @param params - `id`; optional: `name`, `connection_type`, `attribute_maps`, `external_id`, `saml_options`, `oidc_options`
   */
  updateConnection(params: SsoUpdateConnectionParams, settings?: Settings): Promise<Connection>;
  /**
   * Builds the URL to redirect a user to for signing out, at the identity provider too. With a `profile_id` the token in the URL is requested from the service; with a `token` nothing is sent.
   *
   * @param params - optional: `profile_id`, `token`, `return_to`
   */
  logoutUrl(params: SsoLogoutUrlParams, settings?: Settings): Promise<string>;
}
