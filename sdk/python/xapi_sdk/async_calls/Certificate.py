# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Certificate."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker
from xapi_sdk.model import Certificate as m

if TYPE_CHECKING:
    from xapi_sdk.model.Certificate import CertificateRecord


class AsyncCertificateCalls:
    """A TLS certificate known to the pool: one that a host presents, or one that hosts trust."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def get_fingerprint(self, ref: refs.CertificateRef) -> str:
        """Read fingerprint: Old: SHA-256 fingerprint; fingerprint_sha256 carries it now.
        Deprecated since 24.19.0.
        """
        return await self._client.invoke(m.get_fingerprint, (ref,))

    async def get_fingerprint_sha1(self, ref: refs.CertificateRef) -> str:
        """Read fingerprint_sha1: SHA-1 fingerprint, as hexadecimal pairs with colons. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_fingerprint_sha1, (ref,))

    async def get_fingerprint_sha256(self, ref: refs.CertificateRef) -> str:
        """Read fingerprint_sha256: SHA-256 fingerprint, as hexadecimal pairs with colons. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_fingerprint_sha256, (ref,))

    async def get_host(self, ref: refs.CertificateRef) -> refs.HostRef:
        """Read host: Host that presents the certificate; null for trusted certificates."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_name(self, ref: refs.CertificateRef) -> str:
        """Read name: Name the certificate was installed under; empty for host certificates."""
        return await self._client.invoke(m.get_name, (ref,))

    async def get_not_after(self, ref: refs.CertificateRef) -> datetime:
        """Read not_after: End of validity."""
        return await self._client.invoke(m.get_not_after, (ref,))

    async def get_not_before(self, ref: refs.CertificateRef) -> datetime:
        """Read not_before: Start of validity."""
        return await self._client.invoke(m.get_not_before, (ref,))

    async def get_purpose(self, ref: refs.CertificateRef) -> list[enums.CertificatePurpose]:
        """Read purpose: Uses a trusted certificate is restricted to; empty means all. A
        prototype; it may change.
        """
        return await self._client.invoke(m.get_purpose, (ref,))

    async def get_type(self, ref: refs.CertificateRef) -> enums.CertificateType:
        """Read type: Kind: trusted CA, trusted single certificate, or a host's own for clients
        or inside the pool.
        """
        return await self._client.invoke(m.get_type, (ref,))

    async def get_uuid(self, ref: refs.CertificateRef) -> str:
        """Read uuid: Unique identifier of the record."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.CertificateRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.CertificateRef) -> CertificateRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.CertificateRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.CertificateRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.CertificateRef, CertificateRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(
        self, expr: str
    ) -> dict[refs.CertificateRef, CertificateRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))
