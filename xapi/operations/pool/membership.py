"""Who is in the pool and who leads it.

How a host comes in is in `joining`, what becomes of its rows in `merging`. The coordinator is
fixed: handing its role over is not possible yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from xapi.database import Database
from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.pool import poolOperations
from xapi.operations.console_rows import move_host
from xapi.operations.context import Call
from xapi.operations.cpu_features import level_pool
from xapi.operations.pool.joining import join_pool
from xapi.operations.pool.keys import renew_secret
from xapi.operations.pool.leading import leading
from xapi.operations.pool.merging import remove_host
from xapi.pool.link import LinkBroken

__all__ = ["Membership", "the_pool"]


def the_pool(db: Database) -> records.pool:
    """The one row there is."""
    (row,) = records.pool.all(db)
    return row


class Membership(poolOperations[Call]):
    """Coming, going, and questions about the coordinator."""

    async def join(
        self, call: Call, master_address: str, master_username: str, master_password: str
    ) -> None:
        """What `joining.check_joining_host` refuses, and what does not match the pool."""
        await join_pool(call, master_address, master_username, master_password, force=False)

    async def join_force(
        self, call: Call, master_address: str, master_username: str, master_password: str
    ) -> None:
        """As `join`, but CPUs may differ."""
        await join_pool(call, master_address, master_username, master_password, force=True)

    async def initial_auth(self, call: Call) -> str:
        """The pool secret, for a host that joins."""
        return leading(call).keeper.keyring.secret

    async def exchange_certificates_on_join(
        self, call: Call, uuid: str, certificate: str
    ) -> Mapping[str, str]:
        """Takes the certificate request (PEM) of the joining host. Gives its certificate, the
        pool's authority, and where and who the coordinator is.

        INVALID_VALUE [certificate, text] for a request that is none.
        """
        control = leading(call)
        try:
            return await control.issue(str(UUID(uuid)), certificate)
        except ValueError as error:
            raise errors.InvalidValue("certificate", str(error)) from error

    async def hello(self, call: Call, host_uuid: str, host_address: str) -> enums.HelloReturn:
        """Hosts of this release say hello over their own connection, which can be called back."""
        known = next((row for row in records.host.all(call.db) if row.uuid == host_uuid), None)
        if known is None:
            return "unknown_host"
        try:
            call.services.hosts.endpoint(known.ref)
        except errors.CannotContactHost:
            return "cannot_talk_back"
        if known.address != host_address:
            with call.db.transaction() as tx:
                move_host(tx, known.ref, host_address)
        return "ok"

    async def is_slave(self, call: Call, host: refs.hostRef) -> bool:
        records.host.get(call.db, host)
        return the_pool(call.db).master != host

    async def eject(self, call: Call, host: refs.hostRef) -> None:
        """The host becomes a pool of its own; its local storage leaves the pool with it.

        OPERATION_NOT_ALLOWED for the coordinator, HOST_HAS_RESIDENT_VMS [host] while guests run
        there, CANNOT_CONTACT_HOST [host] where it cannot be told (host.destroy is for the dead).
        """
        row = records.host.get(call.db, host)
        if the_pool(call.db).master == host:
            raise errors.OperationNotAllowed("The coordinator of a pool cannot be ejected.")
        control = leading(call)
        guests = (records.VM.find(call.db, ref) for ref in row.resident_VMs)
        if any(vm is not None and not vm.is_control_domain for vm in guests):
            raise errors.HostHasResidentVMS(host)
        link = control.links.to(call.services.hosts.endpoint(host))
        try:
            await link.ask("leave", {})
        except LinkBroken as error:
            raise errors.CannotContactHost(host) from error
        call.services.hosts.forget(host)
        with call.db.transaction() as tx:
            remove_host(tx, host)
            level_pool(tx, call.services.now())
        # It holds the keys of every member: without the secret they open nothing.
        call.services.spawn(renew_secret(control), "pool secret")

    async def rotate_secret(self, call: Call) -> None:
        """Two secrets are good meanwhile; no member is lost, also one that goes away in between.

        HA_IS_ENABLED, NOT_SUPPORTED_DURING_UPGRADE while hosts differ in version,
        CANNOT_CONTACT_HOST [host], POOL_SECRET_ROTATION_PENDING (`keys.MemberKeys.rotate`).
        """
        control = leading(call)
        if the_pool(call.db).ha_enabled:
            raise errors.HAIsEnabled()
        hosts = records.host.all(call.db)
        if len({row.software_version.get("platform_version") for row in hosts}) > 1:
            raise errors.NotSupportedDuringUpgrade()
        await control.members.rotate()

    async def sync_database(self, call: Call) -> None:
        """Returns when every change so far is durable."""
        await call.db.durable()

    async def has_extension(self, call: Call, ref: refs.poolRef, name: str) -> bool:
        """There are no host extensions."""
        records.pool.get(call.db, ref)
        return False
