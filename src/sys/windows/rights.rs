/// Whether this process runs with more rights than whoever started it. Windows has no
/// set-user-id programs.
pub fn has_more_rights() -> bool {
    false
}
