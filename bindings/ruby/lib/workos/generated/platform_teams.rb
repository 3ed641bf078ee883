# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.platform_teams`.
    class PlatformTeamsGroup < Group
      # Creates a WorkOS team with its environments and invites its first admin. Blocks.
      #
      # Sends POST /platform/teams. It is not sent again once it may have arrived.
      #
      # @param admin_email [String] The address of the team's first admin.
      # @param name [String] The name.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Team with object, id, name, production_state, production_enabled_at?, created_at, updated_at (?
      #   may be nil)
      # @raise [WorkOSError] if the call fails
      def create(admin_email: REQUIRED, name: REQUIRED, options: ABSENT, **more)
        invoke("platform_teams.create", { admin_email: admin_email, name: name, options: options }, more)
      end

      # Gets a WorkOS team. Blocks.
      #
      # Sends GET /platform/teams/{team_id}.
      #
      # @param team_id [String] The team's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Team with object, id, name, production_state, production_enabled_at?, created_at, updated_at (?
      #   may be nil)
      # @raise [WorkOSError] if the call fails
      def get(team_id: REQUIRED, options: ABSENT, **more)
        invoke("platform_teams.get", { team_id: team_id, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  PlatformTeams = Client::PlatformTeamsGroup.new(self)
end
