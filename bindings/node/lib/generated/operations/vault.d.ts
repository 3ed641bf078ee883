// Written by `make tables` from api/ and what the library says; do not edit.

import type { FullList, Listing, Members, Options, Settings } from "../../types";
import type { CreateDataKeyResponse, DecryptResponse, Decrypted, DeleteObjectResponse, Encrypted, ObjectMetadata, ObjectSummary, ObjectVersion, ObjectWithoutValue, VaultObject } from "../answers/vault";

/** Parameters of vault.create_data_key. */
export interface VaultCreateDataKeyParams {
  /** The context that the key is bound to; decryption needs the same context. At most 10 members. */
  context: { readonly [name: string]: string };
  options?: Options;
}

/** Parameters of vault.create_object. */
export interface VaultCreateObjectParams {
  /** The context that the key is bound to; it selects the key that encrypts the value. At most 10 members. */
  key_context: { readonly [name: string]: string };
  /** The object's name, unique. At most 200 characters. */
  name: string;
  /** The value to encrypt and store. A secret. */
  value: string;
  options?: Options;
}

/** Parameters of vault.decrypt_data_key. */
export interface VaultDecryptDataKeyParams {
  /** The encrypted data key. A secret. */
  keys: string;
  options?: Options;
}

/** Parameters of vault.delete_object. */
export interface VaultDeleteObjectParams {
  /** The id. */
  id: string;
  /** The id of the version that must still be the current one. */
  version_check?: string;
  options?: Options;
}

/** Parameters of vault.describe_object. */
export interface VaultDescribeObjectParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of vault.list_object_versions. */
export interface VaultListObjectVersionsParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of vault.list_objects. */
export interface VaultListObjectsParams {
  /** Only objects whose name contains this text. */
  search?: string;
  /** Only objects that changed after this time. An RFC 3339 date and time. */
  updatedAfter?: string;
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

/** Parameters of vault.read_object. */
export interface VaultReadObjectParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of vault.read_object_by_name. */
export interface VaultReadObjectByNameParams {
  /** The object's name. */
  name: string;
  options?: Options;
}

/** Parameters of vault.rekey_data_key. */
export interface VaultRekeyDataKeyParams {
  /** The context that the key is bound to; decryption needs the same context. At most 10 members. */
  context: { readonly [name: string]: string };
  /** The encrypted form of the data key. A secret. */
  encrypted_keys: string;
  options?: Options;
}

/** Parameters of vault.update_object. */
export interface VaultUpdateObjectParams {
  /** The id. */
  id: string;
  /** The new value. A secret. */
  value: string;
  /** The id of the version that must still be the current one. */
  version_check?: string | null;
  options?: Options;
}

/** Parameters of vault.encrypt. */
export interface VaultEncryptParams {
  /** The text to encrypt. A secret. */
  data: string;
  /** The context that the key is bound to: 1 to 10 names with text values. */
  context: Members;
  /** Text that is not encrypted but must be the same to decrypt. */
  associated_data?: string;
  options?: Options;
}

/** Parameters of vault.decrypt. */
export interface VaultDecryptParams {
  /** The encrypted text, in the layout of any official client. */
  encrypted_data: string;
  /** The text that was given to encrypt, if any. */
  associated_data?: string;
  options?: Options;
}

export interface Vault {
  /**
   * Creates a data key for local encryption, in plain and encrypted form.
   *
   * `POST /vault/v1/keys/data-key`
   *
   * @param params - `context`
   */
  createDataKey(params: VaultCreateDataKeyParams, settings?: Settings): Promise<CreateDataKeyResponse>;
  /**
   * Encrypts a value and stores it under a name.
   *
   * `POST /vault/v1/kv`
   *
   * @param params - `key_context`, `name`, `value`
   */
  createObject(params: VaultCreateObjectParams, settings?: Settings): Promise<ObjectMetadata>;
  /**
   * Decrypts the encrypted form of a data key.
   *
   * `POST /vault/v1/keys/decrypt`
   *
   * @param params - `keys`
   */
  decryptDataKey(params: VaultDecryptDataKeyParams, settings?: Settings): Promise<DecryptResponse>;
  /**
   * Deletes an object.
   *
   * `DELETE /vault/v1/kv/{id}`
   *
   * @param params - `id`; optional: `version_check`
   */
  deleteObject(params: VaultDeleteObjectParams, settings?: Settings): Promise<DeleteObjectResponse>;
  /**
   * Gets the metadata of an object, without its value.
   *
   * `GET /vault/v1/kv/{id}/metadata`
   *
   * @param params - `id`
   */
  describeObject(params: VaultDescribeObjectParams, settings?: Settings): Promise<ObjectWithoutValue>;
  /**
   * Lists all versions of an object, in one answer.
   *
   * `GET /vault/v1/kv/{id}/versions`
   *
   * @param params - `id`
   */
  listObjectVersions(params: VaultListObjectVersionsParams, settings?: Settings): Listing<ObjectVersion, FullList<ObjectVersion>>;
  /**
   * Lists the names of the objects in the vault, one page at a time.
   *
   * `GET /vault/v1/kv`
   *
   * @param params - optional: `search`, `updatedAfter`, `before`, `after`, `limit`, `order`
   */
  listObjects(params?: VaultListObjectsParams, settings?: Settings): Listing<ObjectSummary>;
  /**
   * Gets an object by its id, with its value.
   *
   * `GET /vault/v1/kv/{id}`
   *
   * @param params - `id`
   */
  readObject(params: VaultReadObjectParams, settings?: Settings): Promise<VaultObject>;
  /**
   * Gets an object by its name, with its value.
   *
   * `GET /vault/v1/kv/name/{name}`
   *
   * @param params - `name`
   */
  readObjectByName(params: VaultReadObjectByNameParams, settings?: Settings): Promise<VaultObject>;
  /**
   * Encrypts a data key again, for another context.
   *
   * `POST /vault/v1/keys/rekey`
   *
   * @param params - `context`, `encrypted_keys`
   */
  rekeyDataKey(params: VaultRekeyDataKeyParams, settings?: Settings): Promise<CreateDataKeyResponse>;
  /**
   * Stores a new version of an object's value.
   *
   * `PUT /vault/v1/kv/{id}`
   *
   * @param params - `id`, `value`; optional: `version_check`
   */
  updateObject(params: VaultUpdateObjectParams, settings?: Settings): Promise<ObjectWithoutValue>;
  /**
   * Encrypts data in the library, with a fresh key from the vault, and returns `encrypted_data`, which contains the key in encrypted form. The data itself is not sent.
   *
   * @param params - `data`, `context`; optional: `associated_data`
   */
  encrypt(params: VaultEncryptParams, settings?: Settings): Promise<Encrypted>;
  /**
   * Decrypts in the library what vault.encrypt or an official client encrypted, with its key, which the vault decrypts, and returns `data`.
   *
   * @param params - `encrypted_data`; optional: `associated_data`
   */
  decrypt(params: VaultDecryptParams, settings?: Settings): Promise<Decrypted>;
}
