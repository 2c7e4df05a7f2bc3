# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Certificate."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker
from xapi_sdk.model import Certificate as m

if TYPE_CHECKING:
    from xapi_sdk.model.Certificate import CertificateRecord


class CertificateCalls:
    """A TLS certificate known to the pool: one that a host presents, or one that hosts trust."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def get_fingerprint(self, ref: refs.CertificateRef) -> str:
        """Read fingerprint: Old: SHA-256 fingerprint; fingerprint_sha256 carries it now.
        Deprecated since 24.19.0.
        """
        return self._client.invoke(m.get_fingerprint, (ref,))

    def get_fingerprint_sha1(self, ref: refs.CertificateRef) -> str:
        """Read fingerprint_sha1: SHA-1 fingerprint, as hexadecimal pairs with colons. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_fingerprint_sha1, (ref,))

    def get_fingerprint_sha256(self, ref: refs.CertificateRef) -> str:
        """Read fingerprint_sha256: SHA-256 fingerprint, as hexadecimal pairs with colons. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_fingerprint_sha256, (ref,))

    def get_host(self, ref: refs.CertificateRef) -> refs.HostRef:
        """Read host: Host that presents the certificate; null for trusted certificates."""
        return self._client.invoke(m.get_host, (ref,))

    def get_name(self, ref: refs.CertificateRef) -> str:
        """Read name: Name the certificate was installed under; empty for host certificates."""
        return self._client.invoke(m.get_name, (ref,))

    def get_not_after(self, ref: refs.CertificateRef) -> datetime:
        """Read not_after: End of validity."""
        return self._client.invoke(m.get_not_after, (ref,))

    def get_not_before(self, ref: refs.CertificateRef) -> datetime:
        """Read not_before: Start of validity."""
        return self._client.invoke(m.get_not_before, (ref,))

    def get_purpose(self, ref: refs.CertificateRef) -> list[enums.CertificatePurpose]:
        """Read purpose: Uses a trusted certificate is restricted to; empty means all. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_purpose, (ref,))

    def get_type(self, ref: refs.CertificateRef) -> enums.CertificateType:
        """Read type: Kind: trusted CA, trusted single certificate, or a host's own for clients
        or inside the pool.
        """
        return self._client.invoke(m.get_type, (ref,))

    def get_uuid(self, ref: refs.CertificateRef) -> str:
        """Read uuid: Unique identifier of the record."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.CertificateRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.CertificateRef) -> CertificateRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.CertificateRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.CertificateRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.CertificateRef, CertificateRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.CertificateRef, CertificateRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))
