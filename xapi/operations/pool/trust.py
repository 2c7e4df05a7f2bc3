"""Authorities outside the pool: every member keeps the same certificates (`xapi.pool.keeping`)."""

from __future__ import annotations

import asyncio
import re
from uuid import uuid4

from xapi.generated import errors, records, refs
from xapi.generated.operations.pool import poolOperations
from xapi.operations.certificates import record_authority
from xapi.operations.context import Call
from xapi.operations.pool.leading import leading
from xapi.pool.given_certificates import check_authority

__all__ = ["Trust"]

_NAME = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}")


def _row(call: Call, name: str) -> records.Certificate | None:
    rows = records.Certificate.all(call.db)
    return next((row for row in rows if row.type == "ca" and row.name == name), None)


async def _install(call: Call, name: str, certificate: str) -> None:
    if not _NAME.fullmatch(name):
        raise errors.CertificateNameInvalid(name)
    control = leading(call)
    if _row(call, name) is not None:
        raise errors.CertificateAlreadyExists(name)
    pem = await asyncio.to_thread(check_authority, certificate)
    await control.keeper.trust(name, pem)
    with call.db.transaction() as tx:
        # Another call may have been quicker: who comes second finds its row.
        if _row(call, name) is None:
            record_authority(tx, str(uuid4()), name, pem)
    await control.members.tell()


async def _uninstall(call: Call, name: str, *, force: bool) -> None:
    if not _NAME.fullmatch(name):
        raise errors.CertificateNameInvalid(name)
    control = leading(call)
    row = _row(call, name)
    if row is None and not force:
        raise errors.CertificateDoesNotExist(name)
    await control.keeper.trust(name, None)
    if row is not None:
        with call.db.transaction() as tx:
            if records.Certificate.find(tx, row.ref) is not None:
                records.Certificate.delete(tx, row.ref)
    await control.members.tell()


class Trust(poolOperations[Call]):
    """Installed once, known to every host, also to one that is away at the time."""

    async def install_ca_certificate(self, call: Call, name: str, cert: str) -> None:
        """CERTIFICATE_NAME_INVALID [name], CERTIFICATE_ALREADY_EXISTS [name], CA_CERTIFICATE_*."""
        await _install(call, name, cert)

    async def uninstall_ca_certificate(self, call: Call, name: str, force: bool) -> None:
        """CERTIFICATE_DOES_NOT_EXIST [name], unless `force`."""
        await _uninstall(call, name, force=force)

    async def certificate_install(self, call: Call, name: str, cert: str) -> None:
        """The former name of `install_ca_certificate`."""
        await _install(call, name, cert)

    async def certificate_uninstall(self, call: Call, name: str) -> None:
        """The former name of `uninstall_ca_certificate`."""
        await _uninstall(call, name, force=False)

    async def certificate_sync(self, call: Call) -> None:
        """Members that are there have the same when this returns; others take it over later."""
        await leading(call).members.tell()

    async def enable_tls_verification(self, call: Call) -> None:
        """Hosts of a pool verify each other's certificates in any case; the rows say so then.

        HA_IS_ENABLED.
        """
        for pool in records.pool.all(call.db):
            if pool.ha_enabled:
                raise errors.HAIsEnabled()
        with call.db.transaction() as tx:
            for pool in list(records.pool.all(tx)):
                records.pool.modify(tx, refs.poolRef(pool.ref), tls_verification_enabled=True)
            for host in list(records.host.all(tx)):
                records.host.modify(tx, host.ref, tls_verification_enabled=True)
