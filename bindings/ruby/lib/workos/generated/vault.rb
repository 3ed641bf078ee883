# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.vault`.
    class VaultGroup < Group
      # Creates a data key for local encryption, in plain and encrypted form. Blocks.
      #
      # Sends POST /vault/v1/keys/data-key. It is not sent again once it may have arrived.
      #
      # @param context [Hash{Symbol => String}] The context that the key is bound to; decryption needs the same context;
      #   at most 10 members; each at most 500 characters.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a CreateDataKeyResponse with context, data_key, encrypted_keys, id
      # @raise [WorkOSError] if the call fails
      def create_data_key(context: REQUIRED, options: ABSENT, **more)
        invoke("vault.create_data_key", { context: context, options: options }, more)
      end

      # Encrypts a value and stores it under a name. Blocks.
      #
      # Sends POST /vault/v1/kv. It is not sent again once it may have arrived.
      #
      # @param key_context [Hash{Symbol => String}] The context that the key is bound to; it selects the key that
      #   encrypts the value; at most 10 members; each at most 500 characters.
      # @param name [String] The object's name, unique; at most 200 characters.
      # @param value [String] The value to encrypt and store. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an ObjectMetadata with context, environment_id, id, key_id, updated_at, updated_by, version_id?
      #   (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_object(key_context: REQUIRED, name: REQUIRED, value: REQUIRED, options: ABSENT, **more)
        invoke("vault.create_object", { key_context: key_context, name: name, value: value, options: options }, more)
      end

      # Decrypts in the library what vault.encrypt or an official client encrypted, with its key, which the vault
      # decrypts, and returns `data`. Blocks.
      #
      # @param encrypted_data [String] The encrypted text, in the layout of any official client.
      # @param associated_data [String] The text that was given to encrypt, if any; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a Decrypted with data
      # @raise [WorkOSError] if the call fails
      def decrypt(encrypted_data: REQUIRED, associated_data: ABSENT, options: ABSENT, **more)
        invoke(
          "vault.decrypt", { encrypted_data: encrypted_data, associated_data: associated_data, options: options }, more
        )
      end

      # Decrypts the encrypted form of a data key. Blocks.
      #
      # Sends POST /vault/v1/keys/decrypt. It is not sent again once it may have arrived.
      #
      # @param keys [String] The encrypted data key. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DecryptResponse with data_key, id
      # @raise [WorkOSError] if the call fails
      def decrypt_data_key(keys: REQUIRED, options: ABSENT, **more)
        invoke("vault.decrypt_data_key", { keys: keys, options: options }, more)
      end

      # Deletes an object. Blocks.
      #
      # Sends DELETE /vault/v1/kv/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param version_check [String] The id of the version that must still be the current one; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a DeleteObjectResponse with name, success
      # @raise [WorkOSError] if the call fails
      def delete_object(id: REQUIRED, version_check: ABSENT, options: ABSENT, **more)
        invoke("vault.delete_object", { id: id, version_check: version_check, options: options }, more)
      end

      # Gets the metadata of an object, without its value. Blocks.
      #
      # Sends GET /vault/v1/kv/{id}/metadata.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an ObjectWithoutValue with id, metadata, name
      # @raise [WorkOSError] if the call fails
      def describe_object(id: REQUIRED, options: ABSENT, **more)
        invoke("vault.describe_object", { id: id, options: options }, more)
      end

      # Encrypts data in the library, with a fresh key from the vault, and returns `encrypted_data`, which contains the
      # key in encrypted form. The data itself is not sent. Blocks.
      #
      # @param data [String] The text to encrypt. A secret.
      # @param context [Hash{Symbol => String, Numeric, Boolean}] The context that the key is bound to: 1 to 10 names
      #   with text values.
      # @param associated_data [String] Text that is not encrypted but must be the same to decrypt; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an Encrypted with encrypted_data
      # @raise [WorkOSError] if the call fails
      def encrypt(data: REQUIRED, context: REQUIRED, associated_data: ABSENT, options: ABSENT, **more)
        invoke(
          "vault.encrypt", { data: data, context: context, associated_data: associated_data, options: options }, more
        )
      end

      # Lists all versions of an object, in one answer. Blocks.
      #
      # Sends GET /vault/v1/kv/{id}/versions.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an ObjectVersion with created_at, current_version, etag, id, size
      # @raise [WorkOSError] if the call fails
      def list_object_versions(id: REQUIRED, options: ABSENT, **more)
        invoke("vault.list_object_versions", { id: id, options: options }, more)
      end

      # Every item of `list_object_versions`.
      #
      # The list is fetched when its first item is asked for, which blocks. The parameters are those of
      # `list_object_versions`, and so are the errors.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_object_versions(id: REQUIRED, options: ABSENT, **more)
        each_item("vault.list_object_versions", { id: id, options: options }, more, pages: false)
      end

      # Lists the names of the objects in the vault, one page at a time. Blocks.
      #
      # Sends GET /vault/v1/kv.
      #
      # @param search [String] Only objects whose name contains this text; optional.
      # @param updatedAfter [String, Time, DateTime] Only objects that changed after this time; a Time, a DateTime, or
      #   text as in RFC 3339; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an ObjectSummary with id, name, updated_at? (? may be nil); list_metadata:
      #   the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_objects(
        search: ABSENT, updatedAfter: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT,
        options: ABSENT, **more
      )
        invoke(
          "vault.list_objects", { search: search, updatedAfter: updatedAfter, before: before, after: after,
          limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_objects` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_objects`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_objects(
        search: ABSENT, updatedAfter: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more
      )
        each_item(
          "vault.list_objects", { search: search, updatedAfter: updatedAfter, after: after, order: order,
          options: options, limit: limit }, more
        )
      end

      # Gets an object by its id, with its value. Blocks.
      #
      # Sends GET /vault/v1/kv/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a VaultObject with id, metadata, name, value
      # @raise [WorkOSError] if the call fails
      def read_object(id: REQUIRED, options: ABSENT, **more)
        invoke("vault.read_object", { id: id, options: options }, more)
      end

      # Gets an object by its name, with its value. Blocks.
      #
      # Sends GET /vault/v1/kv/name/{name}.
      #
      # @param name [String] The object's name; 1 to 512 bytes.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a VaultObject with id, metadata, name, value
      # @raise [WorkOSError] if the call fails
      def read_object_by_name(name: REQUIRED, options: ABSENT, **more)
        invoke("vault.read_object_by_name", { name: name, options: options }, more)
      end

      # Encrypts a data key again, for another context. Blocks.
      #
      # Sends POST /vault/v1/keys/rekey. It is not sent again once it may have arrived.
      #
      # @param context [Hash{Symbol => String}] The context that the key is bound to; decryption needs the same context;
      #   at most 10 members; each at most 500 characters.
      # @param encrypted_keys [String] The encrypted form of the data key. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a CreateDataKeyResponse with context, data_key, encrypted_keys, id
      # @raise [WorkOSError] if the call fails
      def rekey_data_key(context: REQUIRED, encrypted_keys: REQUIRED, options: ABSENT, **more)
        invoke("vault.rekey_data_key", { context: context, encrypted_keys: encrypted_keys, options: options }, more)
      end

      # Stores a new version of an object's value. Blocks.
      #
      # Sends PUT /vault/v1/kv/{id}. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param value [String] The new value. A secret.
      # @param version_check [String, nil] The id of the version that must still be the current one; nil is sent as
      #   null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an ObjectWithoutValue with id, metadata, name
      # @raise [WorkOSError] if the call fails
      def update_object(id: REQUIRED, value: REQUIRED, version_check: ABSENT, options: ABSENT, **more)
        invoke("vault.update_object", { id: id, value: value, version_check: version_check, options: options }, more)
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Vault = Client::VaultGroup.new(self)
end
