"""The group sso of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .._group import Options
    from . import types


class SSO(Group):
    """Sends a person to sign in, and learns who they are when they come back."""

    __slots__ = ()

    def create_idp_signing_certificate(
        self,
        *,
        connection_id: str,
        value: str,
        options: Options = ABSENT,
    ) -> types.SAMLIdpSigningCertificate:
        """Adds a certificate of the identity provider to a connection. Blocks.

        Sends POST /connections/{connection_id}/saml_idp_signing_certs. It is not sent again once it may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        value: The certificate, PEM.
        options: The settings of this call alone.

        Gives a `SAMLIdpSigningCertificate`.
        """
        return self._send("sso.create_idp_signing_certificate", locals())

    def create_sp_encryption_certificate(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.SAMLSpEncryptionCertificate:
        """Creates a key pair that responses for a connection may be encrypted with. Blocks.

        Sends POST /connections/{connection_id}/saml_sp_encryption_certs. It is not sent again once it may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `SAMLSpEncryptionCertificate`.
        """
        return self._send("sso.create_sp_encryption_certificate", locals())

    def create_sp_signing_certificate(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.SAMLSpSigningCertificate:
        """Creates the key pair that signs a connection's requests. Blocks.

        Sends POST /connections/{connection_id}/saml_sp_signing_cert. It is not sent again once it may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `SAMLSpSigningCertificate`.
        """
        return self._send("sso.create_sp_signing_certificate", locals())

    def delete_idp_signing_certificate(
        self,
        *,
        connection_id: str,
        certificate_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Removes a certificate of the identity provider from a connection. Blocks.

        Sends DELETE /connections/{connection_id}/saml_idp_signing_certs/{certificate_id}. It is not sent again once it
        may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        certificate_id: The certificate's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("sso.delete_idp_signing_certificate", locals())

    def delete_sp_encryption_certificate(
        self,
        *,
        connection_id: str,
        certificate_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Deletes an encryption key pair of a connection. Blocks.

        Sends DELETE /connections/{connection_id}/saml_sp_encryption_certs/{certificate_id}. It is not sent again once
        it may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        certificate_id: The certificate's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("sso.delete_sp_encryption_certificate", locals())

    def delete_sp_signing_certificate(
        self,
        *,
        connection_id: str,
        certificate_id: str,
        options: Options = ABSENT,
    ) -> types.Nothing:
        """Deletes the key pair that signs a connection's requests. Blocks.

        Sends DELETE /connections/{connection_id}/saml_sp_signing_cert/{certificate_id}. It is not sent again once it
        may have arrived.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        certificate_id: The certificate's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("sso.delete_sp_signing_certificate", locals())

    def exchange_id_token(
        self,
        *,
        client_id: str = ABSENT,
        client_secret: str = ABSENT,
        subject_token: str,
        organization_id: str,
        options: Options = ABSENT,
    ) -> types.SSOTokenResponse:
        """Exchanges an id token of an organization's identity provider for the user's profile and an access token (RFC
        8693). The request is not sent again once it may have arrived. Blocks.

        Sends POST /sso/token. It is not sent again once it may have arrived.

        client_id: The client id; if absent, that of the configuration.
        client_secret: The client secret; if absent, the API key. A secret.
        subject_token: The id token. A secret.
        organization_id: The organization whose connection issued the id token.
        options: The settings of this call alone.

        Gives a `SSOTokenResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) invalid_client, invalid_grant, unauthorized_client,
        unsupported_grant_type.
        """
        return self._send("sso.exchange_id_token", locals())

    def get_sp_signing_certificate(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.SAMLSpSigningCertificate:
        """Gets the certificate of the key that signs a connection's requests. Blocks.

        Sends GET /connections/{connection_id}/saml_sp_signing_cert.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a `SAMLSpSigningCertificate`.
        """
        return self._send("sso.get_sp_signing_certificate", locals())

    def list_idp_signing_certificates(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.Listing[types.SAMLIdpSigningCertificate]:
        """Lists the identity provider's certificates that a connection trusts. Blocks.

        Sends GET /connections/{connection_id}/saml_idp_signing_certs.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `SAMLIdpSigningCertificate`: its items in `data`.
        """
        return self._send("sso.list_idp_signing_certificates", locals())

    def iterate_idp_signing_certificates(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> Iterator[types.SAMLIdpSigningCertificate]:
        """Every item of `list_idp_signing_certificates`.

        The list is fetched when its first item is asked for, which blocks. The
        parameters are those of `list_idp_signing_certificates`, and the errors.
        """
        return self._each("sso.list_idp_signing_certificates", locals(), pages=False)

    def list_sp_encryption_certificates(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> types.Listing[types.SAMLSpEncryptionCertificate]:
        """Lists the certificates that responses for a connection may be encrypted with. Blocks.

        Sends GET /connections/{connection_id}/saml_sp_encryption_certs.

        connection_id: The connection's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives a list of `SAMLSpEncryptionCertificate`: its items in `data`.
        """
        return self._send("sso.list_sp_encryption_certificates", locals())

    def iterate_sp_encryption_certificates(
        self,
        *,
        connection_id: str,
        options: Options = ABSENT,
    ) -> Iterator[types.SAMLSpEncryptionCertificate]:
        """Every item of `list_sp_encryption_certificates`.

        The list is fetched when its first item is asked for, which blocks. The
        parameters are those of `list_sp_encryption_certificates`, and the errors.
        """
        return self._each("sso.list_sp_encryption_certificates", locals(), pages=False)

    def update_connection(
        self,
        *,
        id: str,
        name: str = ABSENT,
        connection_type: str = ABSENT,
        attribute_maps: types.PatchConnectionAttributeMaps = ABSENT,
        external_id: str | None = ABSENT,
        saml_options: types.PatchConnectionSAMLOptions = ABSENT,
        oidc_options: types.PatchConnectionOIDCOptions = ABSENT,
        options: Options = ABSENT,
    ) -> types.Connection:
        """Updates a connection. A member that is null is reset to its default. Blocks.

        Sends PATCH /connections/{id}. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name.
        connection_type: The type of connection, such as OktaSAML.
        attribute_maps: The mapping of the provider's attributes to attributes of the profile.
        external_id: The id in your system; None is sent as null.
        saml_options: The SAML settings of the provider.
        oidc_options: The OpenID Connect settings of the provider.
        options: The settings of this call alone.

        At most one of `saml_options`, or `oidc_options`.

        Gives a `Connection`.
        """
        return self._send("sso.update_connection", locals())
