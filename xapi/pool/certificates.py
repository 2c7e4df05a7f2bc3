"""The certificates by which the hosts of a pool know each other.

The coordinator of a new pool makes a certificate authority of the pool's own and issues one
certificate a host. Its only name is the host's uuid, so a connection proves which host is at the
other end, whatever its address. Whether that host is still a member is not decided here. Every
member holds the authority's key, so that each could be the coordinator.
"""

from __future__ import annotations

import datetime
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from xapi.pool.files import write_private

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate, CertificateBuilder, Name

__all__ = [
    "RENEW_BEFORE",
    "PoolFiles",
    "found_pool",
    "issue",
    "new_request",
    "peer_uuid",
    "remaining",
]

AUTHORITY_LIFETIME = datetime.timedelta(days=20 * 365)
HOST_LIFETIME = datetime.timedelta(days=2 * 365)
RENEW_BEFORE = datetime.timedelta(days=365)
"""A host asks for a new certificate when the one it has is good for less than this."""
_CLOCK_SKEW = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PoolFiles:
    """Where a host keeps the certificates of its pool; all readable by their owner only."""

    directory: Path

    @property
    def ca(self) -> Path:
        return self.directory / "ca.crt"

    @property
    def ca_key(self) -> Path:
        """Known to every member."""
        return self.directory / "ca.key"

    @property
    def certificate(self) -> Path:
        return self.directory / "host.crt"

    @property
    def key(self) -> Path:
        return self.directory / "host.key"

    @property
    def next_certificate(self) -> Path:
        return self.directory / "host.crt.next"

    @property
    def next_key(self) -> Path:
        """Of a request; becomes `key` together with the certificate."""
        return self.directory / "host.key.next"

    def replace(self, certificate: str) -> None:
        """Use the certificate (PEM) for the last request from now on. Blocking. Raises OSError."""
        write_private(self.next_certificate, certificate.encode())
        self.next_key.replace(self.key)
        self.next_certificate.replace(self.certificate)

    def recover(self) -> None:
        """Finish a `replace` that was cut off, or forget it. Blocking. Raises OSError."""
        if self.next_certificate.exists() and not self.next_key.exists():
            self.next_certificate.replace(self.certificate)
        self.next_certificate.unlink(missing_ok=True)
        self.next_key.unlink(missing_ok=True)

    def server_context(self) -> ssl.SSLContext:
        """For the listener: only who shows a certificate of this pool gets in. Blocking."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.verify_mode = ssl.CERT_REQUIRED
        return self._load(context)

    def client_context(self) -> ssl.SSLContext:
        """For connections to other hosts, whose name is their uuid. Blocking."""
        return self._load(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))

    def _load(self, context: ssl.SSLContext) -> ssl.SSLContext:
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_verify_locations(self.ca)
        context.load_cert_chain(self.certificate, self.key)
        return context


def found_pool(files: PoolFiles, host_uuid: str) -> bool:
    """Make the pool's authority and this host's certificate, unless they are there.

    True if it made them. Blocking. Raises OSError.
    """
    if files.certificate.exists() and files.ca.exists():
        return False
    # 60 ms to import and needed once in the life of a host.
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415

    key = _new_key()
    name = _name(f"pool of {host_uuid}")
    made = (
        _builder(name, name, AUTHORITY_LIFETIME)
        .public_key(key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    write_private(files.ca_key, _key_pem(key))
    write_private(files.ca, _pem(made))
    files.replace(issue(files, host_uuid, new_request(files, host_uuid)))
    return True


def new_request(files: PoolFiles, host_uuid: str) -> str:
    """A new key for this host, and the request (PEM) for its certificate. Blocking.

    The key in use stays until `PoolFiles.replace`.
    """
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415

    key = _new_key()
    request = (
        x509.CertificateSigningRequestBuilder()
        .subject_name(_name(host_uuid))
        .sign(key, hashes.SHA256())
    )
    write_private(files.next_key, _key_pem(key))
    return request.public_bytes(serialization.Encoding.PEM).decode()


def issue(
    files: PoolFiles,
    host_uuid: str,
    request: str,
    lifetime: datetime.timedelta = HOST_LIFETIME,
) -> str:
    """The certificate (PEM) for a host's request. Blocking.

    Raises ValueError for a request that is none, or that was made for another host.
    """
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415
    from cryptography.x509.oid import ExtendedKeyUsageOID  # noqa: PLC0415

    asked = x509.load_pem_x509_csr(request.encode())
    if not asked.is_signature_valid or asked.subject != _name(host_uuid):
        raise ValueError(f"the request was not made for host {host_uuid}")
    public = asked.public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey):
        raise ValueError("the key of a host is an elliptic curve key")
    authority = x509.load_pem_x509_certificate(files.ca.read_bytes())
    key = serialization.load_pem_private_key(files.ca_key.read_bytes(), None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError(f"{files.ca_key} holds no key of a pool")
    both = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
    made = (
        _builder(_name(host_uuid), authority.subject, lifetime)
        .public_key(public)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host_uuid)]), critical=False)
        .add_extension(x509.ExtendedKeyUsage(both), critical=False)
        .sign(key, hashes.SHA256())
    )
    return _pem(made).decode()


def peer_uuid(tls: ssl.SSLObject | ssl.SSLSocket) -> str:
    """The uuid in the certificate the other end has shown; empty if it is none of ours."""
    certificate = tls.getpeercert() or {}
    for kind, value in certificate.get("subjectAltName", ()):
        if kind == "DNS":
            return str(value)
    return ""


def remaining(path: Path) -> datetime.timedelta:
    """How long the certificate in the file is still good; negative if it is over. Blocking.

    Raises OSError, ValueError.
    """
    from cryptography import x509  # noqa: PLC0415

    certificate = x509.load_pem_x509_certificate(path.read_bytes())
    return certificate.not_valid_after_utc - datetime.datetime.now(datetime.UTC)


def _builder(subject: Name, issuer: Name, lifetime: datetime.timedelta) -> CertificateBuilder:
    from cryptography import x509  # noqa: PLC0415

    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCK_SKEW)
        .not_valid_after(now + lifetime)
    )


def _new_key() -> EllipticCurvePrivateKey:
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    return ec.generate_private_key(ec.SECP256R1())


def _name(text: str) -> Name:
    from cryptography import x509  # noqa: PLC0415
    from cryptography.x509.oid import NameOID  # noqa: PLC0415

    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _key_pem(key: EllipticCurvePrivateKey) -> bytes:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415

    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _pem(certificate: Certificate) -> bytes:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415

    return certificate.public_bytes(serialization.Encoding.PEM)
