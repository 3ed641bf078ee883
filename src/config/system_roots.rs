//! The roots behind trust `"system"`.

use std::path::Path;

use rustls::pki_types::CertificateDer;
use rustls_native_certs::{load_certs_from_paths, load_native_certs};

use crate::sys::has_more_rights;

/// The certificates that the system trusts; those that cannot be read are left out.
/// SSL_CERT_FILE and SSL_CERT_DIR may name others, except where the process runs with
/// more rights than whoever set them.
pub fn system_roots() -> Vec<CertificateDer<'static>> {
    if has_more_rights() { without_environment() } else { load_native_certs().certs }
}

/// Where the systems have them in one file: Debian and Alpine, Fedora, openSUSE, and the BSDs.
const FILES: [&str; 5] = [
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
];
/// Where they have a file for each.
const FOLDER: &str = "/etc/ssl/certs";

fn without_environment() -> Vec<CertificateDer<'static>> {
    let file = FILES.iter().map(Path::new).find(|file| file.exists());
    let folder = Some(Path::new(FOLDER)).filter(|folder| file.is_none() && folder.exists());
    load_certs_from_paths(file, folder).certs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_the_systems_file_are_found_without_the_environment() {
        let mut files = FILES.iter().filter_map(|file| std::fs::read(file).ok());
        let in_file = files.next().map(|text| String::from_utf8_lossy(&text).matches("BEGIN CERT").count());
        // A system without that file has a folder, or trusts nobody.
        let found = without_environment().len();
        assert!(in_file.is_none_or(|count| count == found && count > 0), "{in_file:?}, {found} found");
    }
}
