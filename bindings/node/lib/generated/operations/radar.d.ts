// Written by `make tables` from api/ and what the library says; do not edit.

import type { Nothing, Options, Settings } from "../../types";
import type { RadarListEntryAlreadyPresentResponse, RadarStandaloneResponse } from "../answers/radar";

/** Parameters of radar.add_list_entry. */
export interface RadarAddListEntryParams {
  /** The kind of entries on the list. */
  type: "ip_address" | "domain" | "email" | "device" | "user_agent" | "device_fingerprint" | "country";
  /** Whether entries of the list are allowed or blocked. */
  action: "block" | "allow";
  /** The entry, of the kind that `type` names. */
  entry: string;
  options?: Options;
}

/** Parameters of radar.create_attempt. */
export interface RadarCreateAttemptParams {
  /** The IP address of the user's request. */
  ip_address: string;
  /** The User-Agent of the user's request. */
  user_agent: string;
  /** An e-mail address. */
  email: string;
  /** The authentication method of the attempt. */
  auth_method: "Password" | "Passkey" | "Authenticator" | "SMS_OTP" | "Email_OTP" | "Social" | "SSO" | "Other";
  /** Whether the attempt is a sign-up or a sign-in. */
  action: "sign-up" | "sign-in";
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  options?: Options;
}

/** Parameters of radar.remove_list_entry. */
export interface RadarRemoveListEntryParams {
  /** The kind of entries on the list. */
  type: "ip_address" | "domain" | "email" | "device" | "user_agent" | "device_fingerprint" | "country";
  /** Whether entries of the list are allowed or blocked. */
  action: "block" | "allow";
  /** The entry, of the kind that `type` names. */
  entry: string;
  options?: Options;
}

/** Parameters of radar.update_attempt. */
export interface RadarUpdateAttemptParams {
  /** The id. */
  id: string;
  /** `success`: the challenge succeeded. */
  challenge_status?: "success";
  /** `success`: the attempt succeeded. */
  attempt_status?: "success";
  options?: Options;
}

export interface Radar {
  /**
   * Adds an entry to one of Radar's lists.
   *
   * `POST /radar/lists/{type}/{action}`
   *
   * @param params - `type`, `action`, `entry`
   */
  addListEntry(params: RadarAddListEntryParams, settings?: Settings): Promise<RadarListEntryAlreadyPresentResponse>;
  /**
   * Assesses the risk of a sign-in or sign-up attempt with Radar.
   *
   * `POST /radar/attempts`
   *
   * @param params - `ip_address`, `user_agent`, `email`, `auth_method`, `action`; optional: `signals_id`
   */
  createAttempt(params: RadarCreateAttemptParams, settings?: Settings): Promise<RadarStandaloneResponse>;
  /**
   * Removes an entry from one of Radar's lists.
   *
   * `DELETE /radar/lists/{type}/{action}`
   *
   * @param params - `type`, `action`, `entry`
   */
  removeListEntry(params: RadarRemoveListEntryParams, settings?: Settings): Promise<Nothing>;
  /**
   * Reports to Radar that an attempt or its challenge succeeded.
   *
   * `PUT /radar/attempts/{id}`
   *
   * @param params - `id`; optional: `challenge_status`, `attempt_status`
   */
  updateAttempt(params: RadarUpdateAttemptParams, settings?: Settings): Promise<Nothing>;
}
