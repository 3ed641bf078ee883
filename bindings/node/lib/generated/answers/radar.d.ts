// Written by `make tables` from api/ and what the library says; do not edit.

export interface RadarListEntryAlreadyPresentResponse {
  readonly message?: string;
}

export interface RadarStandaloneResponse {
  readonly verdict: "allow" | "block" | "challenge";
  readonly reason: string;
  readonly attempt_id: string;
  readonly control?: "bot_detection" | "brute_force_attack" | "impossible_travel" | "repeat_sign_up" | "stale_account" | "unrecognized_device" | "restriction";
  readonly blocklist_type?: "ip_address" | "domain" | "email" | "device" | "user_agent" | "device_fingerprint" | "country";
}
