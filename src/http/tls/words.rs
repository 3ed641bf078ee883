//! What is wrong with a certificate or a handshake, a sentence for each kind.

use std::borrow::Cow;

use rustls::{CertificateError, Error, PeerIncompatible};

pub fn of(error: &Error) -> Cow<'static, str> {
    let words = match error {
        Error::InvalidCertificate(certificate) => of_certificate(certificate),
        Error::InvalidMessage(_)
        | Error::DecryptError
        | Error::PeerSentOversizedRecord
        | Error::InappropriateMessage { .. }
        | Error::InappropriateHandshakeMessage { .. } => "the server sent corrupt TLS data",
        Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
        ) => "the server supports no safe version of TLS (1.2 or later is needed)",
        Error::PeerIncompatible(_) => "the server and this client have no TLS settings in common",
        Error::PeerMisbehaved(_) => "the server violated the TLS protocol",
        Error::NoApplicationProtocol => "the server does not offer HTTP/1.1 over TLS",
        Error::FailedToGetCurrentTime => {
            "this machine's clock is set before 1970, so no certificate is valid"
        }
        Error::FailedToGetRandomBytes => "the operating system gave no random bytes for TLS",
        Error::AlertReceived(alert) => {
            return format!("the server ended the TLS connection with the alert {alert:?}").into();
        }
        _ => "TLS failed",
    };
    words.into()
}

fn of_certificate(error: &CertificateError) -> &'static str {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "the server's certificate has expired (or this machine's clock is ahead)"
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "the server's certificate is not yet valid (or this machine's clock is behind)"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "the server's certificate is for another host"
        }
        CertificateError::UnknownIssuer => {
            "the server's certificate comes from an issuer that is not trusted"
        }
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            "the server's certificate is not for servers (extended key usage)"
        }
        CertificateError::BadSignature => "the server's certificate has a wrong signature",
        CertificateError::BadEncoding => "the server's certificate cannot be read",
        CertificateError::UnhandledCriticalExtension => {
            "the server's certificate has a critical extension that is not supported"
        }
        CertificateError::UnsupportedSignatureAlgorithmContext { .. }
        | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            "the server's certificate is signed with an algorithm that is not supported"
        }
        CertificateError::Other(other) => {
            other.0.downcast_ref().map_or("the server's certificate is not valid", of_webpki)
        }
        _ => "the server's certificate is not valid",
    }
}

/// Faults that rustls has no kinds for.
fn of_webpki(error: &webpki::Error) -> &'static str {
    match error {
        webpki::Error::CaUsedAsEndEntity => {
            "the server's certificate is that of a certificate authority, not of a server"
        }
        webpki::Error::EndEntityUsedAsCa => {
            "the server's certificate was issued by a certificate that is not an authority's"
        }
        webpki::Error::NameConstraintViolation => {
            "the server's certificate is for a name that its issuer may not certify"
        }
        webpki::Error::PathLenConstraintViolated => {
            "the server's certificate chain is longer than one of its authorities allows"
        }
        webpki::Error::UnsupportedCertVersion => "the server's certificate is not of version 3",
        webpki::Error::UnsupportedCriticalExtension => {
            "the server's certificate has a critical extension that is not supported"
        }
        _ => "the server's certificate is not valid",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::sync::Arc;

    use rustls::{AlertDescription, InvalidMessage, OtherError, PeerMisbehaved};

    use super::*;

    #[test]
    fn each_kind_has_its_sentence() {
        let certificate = |fault| Error::InvalidCertificate(fault);
        let other = |fault: webpki::Error| {
            Error::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(fault))))
        };
        let wrong_algorithm = CertificateError::UnsupportedSignatureAlgorithmContext {
            signature_algorithm_id: Vec::new(),
            supported_algorithms: Vec::new(),
        };
        let mut seen = HashSet::new();
        for (error, part) in [
            (certificate(CertificateError::Expired), "has expired"),
            (certificate(CertificateError::NotValidYet), "not yet valid"),
            (certificate(CertificateError::NotValidForName), "another host"),
            (certificate(CertificateError::UnknownIssuer), "not trusted"),
            (certificate(CertificateError::InvalidPurpose), "extended key usage"),
            (certificate(CertificateError::BadSignature), "wrong signature"),
            (certificate(CertificateError::BadEncoding), "cannot be read"),
            (certificate(CertificateError::UnhandledCriticalExtension), "critical extension"),
            (certificate(wrong_algorithm), "signed with an algorithm"),
            (certificate(CertificateError::Revoked), "is not valid"),
            (other(webpki::Error::CaUsedAsEndEntity), "certificate authority"),
            (other(webpki::Error::EndEntityUsedAsCa), "is not an authority"),
            (other(webpki::Error::NameConstraintViolation), "may not certify"),
            (other(webpki::Error::PathLenConstraintViolated), "longer than"),
            (other(webpki::Error::UnsupportedCertVersion), "version 3"),
            (Error::InvalidMessage(InvalidMessage::InvalidCcs), "corrupt"),
            (Error::DecryptError, "corrupt"),
            (Error::PeerSentOversizedRecord, "corrupt"),
            (Error::PeerIncompatible(PeerIncompatible::ServerDoesNotSupportTls12Or13), "1.2 or later"),
            (Error::PeerIncompatible(PeerIncompatible::NoCipherSuitesInCommon), "no TLS settings in common"),
            (Error::PeerMisbehaved(PeerMisbehaved::UnsolicitedEchExtension), "violated the TLS protocol"),
            (Error::NoApplicationProtocol, "HTTP/1.1 over TLS"),
            (Error::FailedToGetCurrentTime, "before 1970"),
            (Error::FailedToGetRandomBytes, "no random bytes"),
            (Error::AlertReceived(AlertDescription::AccessDenied), "the alert AccessDenied"),
            (Error::HandshakeNotComplete, "TLS failed"),
        ] {
            let words = of(&error).into_owned();
            assert!(words.contains(part), "{error:?}: {words}");
            assert!(seen.insert(words) || part == "corrupt", "{error:?} has the words of another");
        }
        // Kinds that share theirs.
        for fault in [webpki::Error::UnsupportedCriticalExtension, webpki::Error::BadDer] {
            let shared = if fault == webpki::Error::BadDer { "is not valid" } else { "critical extension" };
            assert!(of(&other(fault)).contains(shared));
        }
    }
}
