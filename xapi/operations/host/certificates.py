"""The certificates of a host: shown, installed, made anew (semantics.md §7: on the host itself)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from xapi.generated import errors, records, refs
from xapi.generated.operations.host import hostOperations
from xapi.operations.certificates import record_certificates
from xapi.operations.context import Call
from xapi.operations.pool.leading import leading
from xapi.pool.given_certificates import check_server_certificate
from xapi.pool.host_tls import HostTls, RemoteTls
from xapi.pool.link import LinkBroken

__all__ = ["Certificates"]


def _forbid_ha(call: Call) -> None:
    if any(pool.ha_enabled for pool in records.pool.all(call.db)):
        raise errors.HAIsEnabled()


async def _there(
    call: Call,
    host: str,
    work: Callable[[HostTls | RemoteTls], Awaitable[Mapping[str, str]]],
) -> Mapping[str, str]:
    """Work on a host's certificates, and have its rows say what it has then.

    CANNOT_CONTACT_HOST [host]; NOT_IMPLEMENTED where the server has no such certificates.
    """
    records.host.get(call.db, host)
    control = leading(call)
    tls: HostTls | RemoteTls = control.certificates
    if host != call.services.host:
        tls = RemoteTls(control.links.to(call.services.hosts.endpoint(host)))
    try:
        found = await work(tls)
    except LinkBroken as error:
        raise errors.CannotContactHost(host) from error
    with call.db.transaction() as tx:
        record_certificates(tx, host, found)
    return found


class Certificates(hostOperations[Call]):
    """A new one is shown to each connection made from then on; nothing is restarted."""

    async def get_server_certificate(self, call: Call, host: refs.hostRef) -> str:
        """PEM of the certificate, and of what leads to its authority; empty where the host has no
        port for clients."""
        return (await _there(call, host, lambda tls: tls.read())).get("host", "")

    async def install_server_certificate(
        self,
        call: Call,
        host: refs.hostRef,
        certificate: str,
        private_key: str,
        certificate_chain: str,
    ) -> None:
        """HA_IS_ENABLED, SERVER_CERTIFICATE_* (`given_certificates.check_server_certificate`)."""
        _forbid_ha(call)
        shown = await asyncio.to_thread(
            check_server_certificate, certificate, private_key, certificate_chain
        )
        await _there(call, host, lambda tls: tls.install(shown, private_key))

    async def reset_server_certificate(self, call: Call, host: refs.hostRef) -> None:
        """HA_IS_ENABLED."""
        _forbid_ha(call)
        await _there(call, host, lambda tls: tls.reset())

    async def emergency_reset_server_certificate(self, call: Call) -> None:
        """Of the host that answers, also where its coordinator is away: it is told later."""
        control = call.services.pool
        if control is None:
            return await super().emergency_reset_server_certificate(call)
        found = await control.certificates.reset()
        if control.leads:
            with call.db.transaction() as tx:
                record_certificates(tx, call.services.host, found)

    async def refresh_server_certificate(self, call: Call, host: refs.hostRef) -> None:
        """A new key and certificate of the pool's authority, which all members trust already."""
        await _there(call, host, lambda tls: tls.renew())
