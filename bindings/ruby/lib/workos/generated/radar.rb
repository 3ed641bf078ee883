# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.radar`.
    class RadarGroup < Group
      # Adds an entry to one of Radar's lists. Blocks.
      #
      # Sends POST /radar/lists/{type}/{action}. It is not sent again once it may have arrived.
      #
      # @param type [String] The kind of entries on the list; one of `ip_address`, `domain`, `email`, `device`,
      #   `user_agent`, `device_fingerprint`, `country`.
      # @param action [String] Whether entries of the list are allowed or blocked; one of `block`, `allow`.
      # @param entry [String] The entry, of the kind that `type` names.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a RadarListEntryAlreadyPresentResponse with message? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def add_list_entry(type: REQUIRED, action: REQUIRED, entry: REQUIRED, options: ABSENT, **more)
        invoke("radar.add_list_entry", { type: type, action: action, entry: entry, options: options }, more)
      end

      # Assesses the risk of a sign-in or sign-up attempt with Radar. Blocks.
      #
      # Sends POST /radar/attempts. It is not sent again once it may have arrived.
      #
      # @param ip_address [String] The IP address of the user's request.
      # @param user_agent [String] The User-Agent of the user's request.
      # @param email [String] An e-mail address.
      # @param auth_method [String] The authentication method of the attempt; one of `Password`, `Passkey`,
      #   `Authenticator`, `SMS_OTP`, `Email_OTP`, `Social`, `SSO`, `Other`.
      # @param action [String] Whether the attempt is a sign-up or a sign-in; one of `sign-up`, `sign-in`.
      # @param signals_id [String] The id of the signals that Radar took in the user's browser; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a RadarStandaloneResponse with verdict, reason, attempt_id, control?, blocklist_type? (? may be
      #   nil)
      # @raise [WorkOSError] if the call fails
      def create_attempt(
        ip_address: REQUIRED, user_agent: REQUIRED, email: REQUIRED, auth_method: REQUIRED, action: REQUIRED,
        signals_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "radar.create_attempt", { ip_address: ip_address, user_agent: user_agent, email: email,
          auth_method: auth_method, action: action, signals_id: signals_id, options: options }, more
        )
      end

      # Removes an entry from one of Radar's lists. Blocks.
      #
      # Sends DELETE /radar/lists/{type}/{action}. It is not sent again once it may have arrived.
      #
      # @param type [String] The kind of entries on the list; one of `ip_address`, `domain`, `email`, `device`,
      #   `user_agent`, `device_fingerprint`, `country`.
      # @param action [String] Whether entries of the list are allowed or blocked; one of `block`, `allow`.
      # @param entry [String] The entry, of the kind that `type` names.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def remove_list_entry(type: REQUIRED, action: REQUIRED, entry: REQUIRED, options: ABSENT, **more)
        invoke("radar.remove_list_entry", { type: type, action: action, entry: entry, options: options }, more)
      end

      # Reports to Radar that an attempt or its challenge succeeded. Blocks.
      #
      # Sends PUT /radar/attempts/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param challenge_status [String] `success`: the challenge succeeded; `success`; optional.
      # @param attempt_status [String] `success`: the attempt succeeded; `success`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def update_attempt(id: REQUIRED, challenge_status: ABSENT, attempt_status: ABSENT, options: ABSENT, **more)
        invoke(
          "radar.update_attempt", { id: id, challenge_status: challenge_status, attempt_status: attempt_status,
          options: options }, more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Radar = Client::RadarGroup.new(self)
end
