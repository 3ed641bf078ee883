# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.organization_domains`.
    class OrganizationDomainsGroup < Group
      # Adds a domain, not yet verified, to an organization. Blocks.
      #
      # Sends POST /organization_domains. It is not sent again once it may have arrived.
      #
      # @param domain [String] A domain, such as foo-corp.com.
      # @param organization_id [String] The organization's id.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an OrganizationDomain with object, id, organization_id, domain, state?, verification_prefix?,
      #   verification_token?, verification_strategy?, created_at, updated_at (? may be nil)
      # @raise [Conflict] HTTP 409, with the api_code domain_already_exists
      def create(domain: REQUIRED, organization_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "organization_domains.create", { domain: domain, organization_id: organization_id, options: options }, more
        )
      end

      # Deletes a domain of an organization permanently. Blocks.
      #
      # Sends DELETE /organization_domains/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete(id: REQUIRED, options: ABSENT, **more)
        invoke("organization_domains.delete", { id: id, options: options }, more)
      end

      # Gets a domain of an organization. Blocks.
      #
      # Sends GET /organization_domains/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an OrganizationDomain with object, id, organization_id, domain, state?, verification_prefix?,
      #   verification_token?, verification_strategy?, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get(id: REQUIRED, options: ABSENT, **more)
        invoke("organization_domains.get", { id: id, options: options }, more)
      end

      # Starts the verification of a domain by DNS. Blocks.
      #
      # Sends POST /organization_domains/{id}/verify. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an OrganizationDomain with object, id, organization_id, domain, state?, verification_prefix?,
      #   verification_token?, verification_strategy?, created_at, updated_at (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code domain_already_verified
      def verify(id: REQUIRED, options: ABSENT, **more)
        invoke("organization_domains.verify", { id: id, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  OrganizationDomains = Client::OrganizationDomainsGroup.new(self)
end
