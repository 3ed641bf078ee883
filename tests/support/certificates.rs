//! Certification authorities of the tests' own, and the certificates, good and
//! bad, that they give to servers.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, GeneralSubtree,
    IsCa, KeyPair, NameConstraints, SigningKey, date_time_ymd,
};
use rustls::SupportedProtocolVersion;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::sign::{CertifiedKey, SingleCertAndKey};

/// The years in which a good certificate of the tests is valid.
pub const VALID: (i32, i32) = (2020, 2100);

/// A certification authority, and those above it but the root.
pub struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    above: Vec<CertificateDer<'static>>,
}

/// A server's certificate, those that lead to its root, and its key.
#[derive(Clone)]
pub struct Identity {
    chain: Vec<CertificateDer<'static>>,
    key: Vec<u8>,
    versions: &'static [&'static SupportedProtocolVersion],
    /// Whose certificate the client must show, if any's.
    clients: Option<CertificateDer<'static>>,
}

impl Authority {
    pub fn new() -> Self {
        let issuer = CertifiedIssuer::self_signed(authority_params(), KeyPair::generate().unwrap()).unwrap();
        Self { issuer, above: Vec::new() }
    }

    /// An authority that this one vouches for.
    pub fn intermediate(&self) -> Self {
        let key = KeyPair::generate().unwrap();
        let issuer = CertifiedIssuer::signed_by(authority_params(), key, &self.issuer).unwrap();
        let above = std::iter::once(issuer.der().clone()).chain(self.above.clone()).collect();
        Self { issuer, above }
    }

    /// The same, which may vouch only for names below `domain`.
    pub fn intermediate_for(&self, domain: &str) -> Self {
        let mut params = authority_params();
        params.name_constraints = Some(NameConstraints {
            permitted_subtrees: vec![GeneralSubtree::DnsName(domain.to_owned())],
            excluded_subtrees: Vec::new(),
        });
        let issuer = CertifiedIssuer::signed_by(params, KeyPair::generate().unwrap(), &self.issuer).unwrap();
        let above = std::iter::once(issuer.der().clone()).chain(self.above.clone()).collect();
        Self { issuer, above }
    }

    pub fn pem(&self) -> String {
        self.issuer.pem()
    }

    pub fn key_pem(&self) -> String {
        self.issuer.key().serialize_pem()
    }

    /// A certificate for `host`, valid from the first year to the second.
    pub fn identity(&self, host: &str, years: (i32, i32)) -> Identity {
        self.signed(CertificateParams::new([host.to_owned()]).unwrap(), years)
    }

    /// One of an authority, which a server presents as though it were its own.
    pub fn identity_of_an_authority(&self, host: &str) -> Identity {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        self.signed(params, VALID)
    }

    /// One for clients.
    pub fn identity_of_a_client(&self, host: &str) -> Identity {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        self.signed(params, VALID)
    }

    /// One that was issued by a server's certificate.
    pub fn identity_below_a_server(&self, host: &str) -> Identity {
        let (key, mut params) = (KeyPair::generate().unwrap(), authority_params());
        params.is_ca = IsCa::ExplicitNoCa;
        let issuer = CertifiedIssuer::signed_by(params, key, &self.issuer).unwrap();
        let above = vec![issuer.der().clone()];
        Self { issuer, above }.identity(host, VALID)
    }

    /// One whose host stands in the subject's common name alone.
    pub fn identity_by_common_name(&self, host: &str) -> Identity {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, host);
        self.signed(params, VALID)
    }

    /// One of the first version of X.509, which has no extensions.
    pub fn identity_of_version_1(&self, host: &str) -> Identity {
        let Identity { chain, key, versions, clients } = self.identity_by_common_name(host);
        let certificate = without_extensions(&chain[0], self.issuer.key());
        Identity { chain: vec![certificate.into()], key, versions, clients }
    }

    fn signed(&self, mut params: CertificateParams, (from, to): (i32, i32)) -> Identity {
        params.not_before = date_time_ymd(from, 1, 1);
        params.not_after = date_time_ymd(to, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let chain = std::iter::once(certificate.der().clone()).chain(self.above.clone()).collect();
        Identity { chain, key: key.serialize_der(), versions: rustls::ALL_VERSIONS, clients: None }
    }
}

fn authority_params() -> CertificateParams {
    // Two authorities of one name would be told apart by their signatures alone.
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let mut params = CertificateParams::default();
    let name = format!("test authority {}", COUNT.fetch_add(1, Ordering::Relaxed));
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

impl Identity {
    /// A certificate that vouches for itself.
    pub fn self_signed(host: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new([host.to_owned()]).unwrap().self_signed(&key).unwrap();
        let chain = vec![certificate.der().clone()];
        Self { chain, key: key.serialize_der(), versions: rustls::ALL_VERSIONS, clients: None }
    }

    /// The same without the certificates that lead to the root.
    pub fn alone(mut self) -> Self {
        self.chain.truncate(1);
        self
    }

    /// The same, where the server speaks TLS 1.2 and no other.
    pub fn of_tls_1_2(mut self) -> Self {
        static ONLY: [&SupportedProtocolVersion; 1] = [&rustls::version::TLS12];
        self.versions = &ONLY;
        self
    }

    /// The same, where the server wants a certificate of its clients, of `authority`.
    pub fn for_clients_of(mut self, authority: &Authority) -> Self {
        self.clients = Some(authority.issuer.der().clone());
        self
    }

    /// Presents the certificate unseen: rustls would not load a bad one itself.
    fn resolver(&self) -> Arc<SingleCertAndKey> {
        let key = PrivateKeyDer::try_from(self.key.clone()).unwrap();
        let key = rustls::crypto::ring::sign::any_supported_type(&key).unwrap();
        Arc::new(CertifiedKey::new(self.chain.clone(), key).into())
    }

    pub fn config(&self) -> Arc<rustls::ServerConfig> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = rustls::ServerConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(self.versions)
            .unwrap();
        let builder = match &self.clients {
            None => builder.with_no_client_auth(),
            Some(root) => {
                let mut roots = rustls::RootCertStore::empty();
                roots.add(root.clone()).unwrap();
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
                builder.with_client_cert_verifier(verifier.unwrap())
            }
        };
        Arc::new(builder.with_cert_resolver(self.resolver()))
    }
}

/// The certificate without its version and its extensions, signed anew: what
/// is left is of version 1.
fn without_extensions(certificate: &[u8], key: &KeyPair) -> Vec<u8> {
    const SEQUENCE: u8 = 0x30;
    const BIT_STRING: u8 = 0x03;
    let outer = elements(elements(certificate)[0].1);
    let (to_be_signed, algorithm) = (outer[0].1, outer[1].0);
    let kept: Vec<u8> = elements(to_be_signed)
        .into_iter()
        .filter(|(whole, _)| !matches!(whole[0], 0xa0 | 0xa3))
        .flat_map(|(whole, _)| whole.to_vec())
        .collect();
    let signed = der(SEQUENCE, &kept);
    let signature = [&[0], key.sign(&signed).unwrap().as_slice()].concat();
    der(SEQUENCE, &[&signed, algorithm, &der(BIT_STRING, &signature)].concat())
}

/// The elements of DER, each whole and its content.
fn elements(mut bytes: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        let long = usize::from(bytes[1]).saturating_sub(0x80);
        let length = match long {
            0 => usize::from(bytes[1]),
            _ => bytes[2..2 + long].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)),
        };
        let (whole, rest) = bytes.split_at(2 + long + length);
        found.push((whole, &whole[2 + long..]));
        bytes = rest;
    }
    found
}

fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let short = &length[content.len().leading_zeros() as usize / 8..];
    let prefix = 0x80 | short.len() as u8;
    let told = if content.len() < 0x80 { short.to_vec() } else { [&[prefix], short].concat() };
    [&[tag], &told[..], content].concat()
}
