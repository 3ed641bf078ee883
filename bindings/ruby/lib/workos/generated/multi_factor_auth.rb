# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.multi_factor_auth`.
    class MultiFactorAuthGroup < Group
      # Starts a challenge of a factor. A phone is sent the code. Blocks.
      #
      # Sends POST /auth/factors/{id}/challenge. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param sms_template [String] The text of the message, which contains `{{code}}`; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticationChallenge with object, id, expires_at?, code?, authentication_factor_id,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def challenge_factor(id: REQUIRED, sms_template: ABSENT, options: ABSENT, **more)
        invoke("multi_factor_auth.challenge_factor", { id: id, sms_template: sms_template, options: options }, more)
      end

      # Enrolls an authenticator app for a user of AuthKit. Blocks.
      #
      # Sends POST /user_management/users/{user_id}/auth_factors. It is not sent again once it may have arrived.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param type [String] Always `totp`; `totp`; optional.
      # @param totp_issuer [String] The issuer that the authenticator app shows; optional.
      # @param totp_user [String] The account name that the authenticator app shows; optional.
      # @param totp_secret [String] The secret of an existing TOTP factor, in Base32; optional. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an UserAuthenticationFactorEnrollResponse with authentication_factor, authentication_challenge
      # @raise [WorkOSError] if the call fails
      def create_user_auth_factor(
        user_id: REQUIRED, type: ABSENT, totp_issuer: ABSENT, totp_user: ABSENT, totp_secret: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "multi_factor_auth.create_user_auth_factor", { user_id: user_id, type: type, totp_issuer: totp_issuer,
          totp_user: totp_user, totp_secret: totp_secret, options: options }, more
        )
      end

      # Deletes a factor permanently. Blocks.
      #
      # Sends DELETE /auth/factors/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_factor(id: REQUIRED, options: ABSENT, **more)
        invoke("multi_factor_auth.delete_factor", { id: id, options: options }, more)
      end

      # Enrolls a factor: an authenticator app (`totp`) or a phone (`sms`). Blocks.
      #
      # Sends POST /auth/factors/enroll. It is not sent again once it may have arrived.
      #
      # `type` sms: needs `phone_number`; may have `user_id`. `type` totp: needs `totp_issuer`, `totp_user`; may have
      # `user_id`. `type` generic_otp: needs nothing more.
      #
      # @param type [String] `totp` for an authenticator app, `sms` for a phone; one of `generic_otp`, `sms`, `totp`.
      # @param phone_number [String] A phone number in E.164 form; optional.
      # @param totp_issuer [String] The issuer that the authenticator app shows; optional.
      # @param totp_user [String] The account name that the authenticator app shows; optional.
      # @param user_id [String] The user's id; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticationFactorEnrolled with object, id, type, user_id?, sms?, totp?, created_at,
      #   updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def enroll_factor(
        type: REQUIRED, phone_number: ABSENT, totp_issuer: ABSENT, totp_user: ABSENT, user_id: ABSENT, options: ABSENT,
        **more
      )
        invoke(
          "multi_factor_auth.enroll_factor", { type: type, phone_number: phone_number, totp_issuer: totp_issuer,
          totp_user: totp_user, user_id: user_id, options: options }, more
        )
      end

      # Gets a factor. Blocks.
      #
      # Sends GET /auth/factors/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticationFactor with object, id, type, user_id?, sms?, totp?, created_at, updated_at (?
      #   may be nil)
      # @raise [WorkOSError] if the call fails
      def get_factor(id: REQUIRED, options: ABSENT, **more)
        invoke("multi_factor_auth.get_factor", { id: id, options: options }, more)
      end

      # Lists a user's factors, one page at a time. Blocks.
      #
      # Sends GET /user_management/users/{user_id}/auth_factors.
      #
      # @param user_id [String] The user's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AuthenticationFactor with object, id, type, user_id?, sms?, totp?,
      #   created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_user_auth_factors(
        user_id: REQUIRED, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "multi_factor_auth.list_user_auth_factors", { user_id: user_id, before: before, after: after, limit: limit,
          order: order, options: options }, more
        )
      end

      # Every item that `list_user_auth_factors` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_user_auth_factors`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_user_auth_factors(
        user_id: REQUIRED, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "multi_factor_auth.list_user_auth_factors", { user_id: user_id, after: after, order: order, options: options,
          limit: limit }, more
        )
      end

      # Verifies the code of a challenge. Blocks.
      #
      # Sends POST /auth/challenges/{id}/verify. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param code [String] The code that the user entered. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AuthenticationChallengeVerifyResponse with challenge, valid
      # @raise [Rejected] HTTP 400, with the api_code one_time_code_too_many_attempts
      def verify_challenge(id: REQUIRED, code: REQUIRED, options: ABSENT, **more)
        invoke("multi_factor_auth.verify_challenge", { id: id, code: code, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  MultiFactorAuth = Client::MultiFactorAuthGroup.new(self)
end
