// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Members, Options, Settings } from "../../types";
import type { Directory, DirectoryGroup, DirectorySyncResponse, DirectoryUserWithGroups } from "../answers/directory_sync";

/** Parameters of directory_sync.delete_directory. */
export interface DirectorySyncDeleteDirectoryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of directory_sync.get_directory. */
export interface DirectorySyncGetDirectoryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of directory_sync.get_group. */
export interface DirectorySyncGetGroupParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of directory_sync.get_user. */
export interface DirectorySyncGetUserParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of directory_sync.list_directories. */
export interface DirectorySyncListDirectoriesParams {
  /** The organization's id. */
  organization_id?: string;
  /** Only those whose name contains this text. */
  search?: string;
  /**
   * Only those of this domain.
   * @deprecated
   */
  domain?: string;
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

/** Parameters of directory_sync.list_groups. */
export type DirectorySyncListGroupsParams = {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
} & (
  | {
      /** Only those of the directory with this id. */
      directory: string;
      /** Only groups that this directory user is a member of. */
      user?: string;
    }
  | {
      /** Only those of the directory with this id. */
      directory?: string;
      /** Only groups that this directory user is a member of. */
      user: string;
    }
);

/** Parameters of directory_sync.list_users. */
export type DirectorySyncListUsersParams = {
  /** Only the user with this id at the identity provider. */
  idp_id?: string;
  /** Only users with this address. */
  email?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
} & (
  | {
      /** Only those of the directory with this id. */
      directory: string;
      /** Only users of the directory group with this id. */
      group?: string;
    }
  | {
      /** Only those of the directory with this id. */
      directory?: string;
      /** Only users of the directory group with this id. */
      group: string;
    }
);

/** Parameters of directory_sync.sync_directory. */
export interface DirectorySyncSyncDirectoryParams {
  /** The id. */
  id: string;
  options?: Options;
}

export interface DirectorySync {
  /**
   * Deletes a directory permanently.
   *
   * `DELETE /directories/{id}`
   *
   * @param params - `id`
   */
  deleteDirectory(params: DirectorySyncDeleteDirectoryParams, settings?: Settings): Promise<Members>;
  /**
   * Gets a directory.
   *
   * `GET /directories/{id}`
   *
   * @param params - `id`
   */
  getDirectory(params: DirectorySyncGetDirectoryParams, settings?: Settings): Promise<Directory>;
  /**
   * Gets a group of a directory.
   *
   * `GET /directory_groups/{id}`
   *
   * @param params - `id`
   */
  getGroup(params: DirectorySyncGetGroupParams, settings?: Settings): Promise<DirectoryGroup>;
  /**
   * Gets a user of a directory.
   *
   * `GET /directory_users/{id}`
   *
   * @param params - `id`
   */
  getUser(params: DirectorySyncGetUserParams, settings?: Settings): Promise<DirectoryUserWithGroups>;
  /**
   * Lists the directories, one page at a time.
   *
   * `GET /directories`
   *
   * @param params - optional: `organization_id`, `search`, `domain`, `before`, `after`, `limit`, `order`
   */
  listDirectories(params?: DirectorySyncListDirectoriesParams, settings?: Settings): Listing<Directory>;
  /**
   * Lists the groups of a directory, or of a directory's user, one page at a time.
   *
   * `GET /directory_groups`
   *
   * @param params - optional: `directory`, `user`, `before`, `after`, `limit`, `order`
   */
  listGroups(params: DirectorySyncListGroupsParams, settings?: Settings): Listing<DirectoryGroup>;
  /**
   * Lists the users of a directory or of a directory's group, one page at a time.
   *
   * `GET /directory_users`
   *
   * @param params - optional: `directory`, `group`, `idp_id`, `email`, `before`, `after`, `limit`, `order`
   */
  listUsers(params: DirectorySyncListUsersParams, settings?: Settings): Listing<DirectoryUserWithGroups>;
  /**
   * Requests a sync of a directory, which runs later.
   *
   * `POST /directories/{id}/sync`
   *
   * @param params - `id`
   */
  syncDirectory(params: DirectorySyncSyncDirectoryParams, settings?: Settings): Promise<DirectorySyncResponse>;
}
