# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.organizations`.
    class OrganizationsGroup < Group
      # Creates an organization. Blocks.
      #
      # Sends POST /organizations. It is not sent again once it may have arrived.
      #
      # @param name [String] The name.
      # @param allow_profiles_outside_organization [Boolean] Whether users of other domains may sign in to the
      #   organization; optional.
      # @param domains [Array<String>] The domains; use `domain_data`; optional. Deprecated.
      # @param domain_data [Array<Hash>] The domains with their states; with `domain` (String), `state` (String; one of
      #   `pending`, `verified`); optional.
      # @param metadata [Hash{Symbol => String}, nil] Up to 50 key-value pairs of strings; at most 50 members; each at
      #   most 600 characters; nil is sent as null; optional.
      # @param external_id [String, nil] The id in your system; at most 128 characters; ASCII; nil is sent as null;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Organization with object, id, name, domains, metadata, external_id?, stripe_customer_id?,
      #   created_at, updated_at, allow_profiles_outside_organization? (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code external_id_already_used or invalid_metadata
      def create(
        name: REQUIRED, allow_profiles_outside_organization: ABSENT, domains: ABSENT, domain_data: ABSENT,
        metadata: ABSENT, external_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "organizations.create", { name: name,
          allow_profiles_outside_organization: allow_profiles_outside_organization, domains: domains,
          domain_data: domain_data, metadata: metadata, external_id: external_id, options: options }, more
        )
      end

      # Adds an IT contact to an organization, without inviting them. Blocks.
      #
      # Sends POST /organizations/{organization_id}/it_contacts. It is not sent again once it may have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param email [String] An e-mail address.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an ItContact with object, id, email, created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def create_it_contact(organization_id: REQUIRED, email: REQUIRED, options: ABSENT, **more)
        invoke(
          "organizations.create_it_contact", { organization_id: organization_id, email: email, options: options }, more
        )
      end

      # Deletes an organization with its connections and directories. Blocks.
      #
      # Sends DELETE /organizations/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete(id: REQUIRED, options: ABSENT, **more)
        invoke("organizations.delete", { id: id, options: options }, more)
      end

      # Removes an IT contact and revokes their setup links. Blocks.
      #
      # Sends DELETE /organizations/{organization_id}/it_contacts/{contact_id}. It is not sent again once it may have
      # arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param contact_id [String] The IT contact's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_it_contact(organization_id: REQUIRED, contact_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "organizations.delete_it_contact", { organization_id: organization_id, contact_id: contact_id,
          options: options }, more
        )
      end

      # Gets an organization. Blocks.
      #
      # Sends GET /organizations/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Organization with object, id, name, domains, metadata, external_id?, stripe_customer_id?,
      #   created_at, updated_at, allow_profiles_outside_organization? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get(id: REQUIRED, options: ABSENT, **more)
        invoke("organizations.get", { id: id, options: options }, more)
      end

      # Gets an organization by the id in your system. Blocks.
      #
      # Sends GET /organizations/external_id/{external_id}.
      #
      # @param external_id [String] The id in your system; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Organization with object, id, name, domains, metadata, external_id?, stripe_customer_id?,
      #   created_at, updated_at, allow_profiles_outside_organization? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_by_external_id(external_id: REQUIRED, options: ABSENT, **more)
        invoke("organizations.get_by_external_id", { external_id: external_id, options: options }, more)
      end

      # Sends an IT contact a link to the Admin Portal by e-mail. Blocks.
      #
      # Sends POST /organizations/{organization_id}/it_contacts/{contact_id}/invite. It is not sent again once it may
      # have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param contact_id [String] The IT contact's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param intents [Array<String>] The features that the contact may set up; one of `sso`, `directory_sync`,
      #   `log_streams`, `domain_verification`, `bring_your_own_key`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def invite_it_contact(organization_id: REQUIRED, contact_id: REQUIRED, intents: REQUIRED, options: ABSENT, **more)
        invoke(
          "organizations.invite_it_contact", { organization_id: organization_id, contact_id: contact_id,
          intents: intents, options: options }, more
        )
      end

      # Lists the organizations that match all given filters, one page at a time. Blocks.
      #
      # Sends GET /organizations.
      #
      # @param domains [Array<String>] Only organizations with one of these domains; optional.
      # @param search [String] Only those whose name contains this text; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an Organization with object, id, name, domains, metadata, external_id?,
      #   stripe_customer_id?, created_at, updated_at, allow_profiles_outside_organization? (? may be nil);
      #   list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list(
        domains: ABSENT, search: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "organizations.list", { domains: domains, search: search, before: before, after: after, limit: limit,
          order: order, options: options }, more
        )
      end

      # Every item that `list` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate(domains: ABSENT, search: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item(
          "organizations.list", { domains: domains, search: search, after: after, order: order, options: options,
          limit: limit }, more
        )
      end

      # Lists the Connect applications that an organization's users authorized, one page at a time. Blocks.
      #
      # Sends GET /organizations/{organization_id}/authorized_applications.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an OrganizationAuthorizedConnectApplicationListData with object, id,
      #   granted_scopes, application, user_id, oauth_resource? (? may be nil); list_metadata: the cursors before and
      #   after
      # @raise [WorkOSError] if the call fails
      def list_authorized_applications(
        organization_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "organizations.list_authorized_applications", { organization_id: organization_id, before: before,
          after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_authorized_applications` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_authorized_applications`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_authorized_applications(
        organization_id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "organizations.list_authorized_applications", { organization_id: organization_id, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Lists an organization's IT contacts, in one answer. Blocks.
      #
      # Sends GET /organizations/{organization_id}/it_contacts.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an ItContact with object, id, email, created_at, updated_at
      # @raise [WorkOSError] if the call fails
      def list_it_contacts(organization_id: REQUIRED, options: ABSENT, **more)
        invoke("organizations.list_it_contacts", { organization_id: organization_id, options: options }, more)
      end

      # Every item of `list_it_contacts`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_it_contacts`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_it_contacts(organization_id: REQUIRED, options: ABSENT, **more)
        each_item(
          "organizations.list_it_contacts", { organization_id: organization_id, options: options }, more, pages: false
        )
      end

      # Revokes an IT contact's invitation to the Admin Portal. Blocks.
      #
      # Sends POST /organizations/{organization_id}/it_contacts/{contact_id}/revoke. It is not sent again once it may
      # have arrived.
      #
      # @param organization_id [String] The organization's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param contact_id [String] The IT contact's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def revoke_it_contact(organization_id: REQUIRED, contact_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "organizations.revoke_it_contact", { organization_id: organization_id, contact_id: contact_id,
          options: options }, more
        )
      end

      # Updates an organization. Blocks.
      #
      # Sends PUT /organizations/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param name [String] The name; optional.
      # @param allow_profiles_outside_organization [Boolean] Whether users of other domains may sign in to the
      #   organization; optional.
      # @param domains [Array<String>] The domains; use `domain_data`; optional. Deprecated.
      # @param domain_data [Array<Hash>] The domains with their states; with `domain` (String), `state` (String; one of
      #   `pending`, `verified`); optional.
      # @param stripe_customer_id [String] The customer's id at Stripe; optional.
      # @param metadata [Hash{Symbol => String, nil}, nil] Up to 50 key-value pairs of strings; at most 50 members; each
      #   at most 600 characters; nil is sent as null; optional.
      # @param external_id [String, nil] The id in your system; at most 128 characters; ASCII; nil is sent as null;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Organization with object, id, name, domains, metadata, external_id?, stripe_customer_id?,
      #   created_at, updated_at, allow_profiles_outside_organization? (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code external_id_already_used or invalid_metadata or
      #   stripe_customer_id_already_used
      def update(
        id: REQUIRED, name: ABSENT, allow_profiles_outside_organization: ABSENT, domains: ABSENT, domain_data: ABSENT,
        stripe_customer_id: ABSENT, metadata: ABSENT, external_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "organizations.update", { id: id, name: name,
          allow_profiles_outside_organization: allow_profiles_outside_organization, domains: domains,
          domain_data: domain_data, stripe_customer_id: stripe_customer_id, metadata: metadata,
          external_id: external_id, options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Organizations = Client::OrganizationsGroup.new(self)
end
