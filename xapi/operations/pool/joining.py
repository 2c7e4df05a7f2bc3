"""Joining another pool: what must not be there, what must match, and the way in.

Everything is checked before anything is changed. Then the joining host gets a certificate of the
pool, brings its rows, and starts again as a supporter (`xapi.pool.control`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias, cast

from xapi.database import Database
from xapi.generated import errors, records
from xapi.generated.catalogue import API_VERSION, DB_SCHEMA
from xapi.operations.context import Call
from xapi.operations.pool.leading import leading
from xapi.operations.pool.merging import bring
from xapi.pool.control import PoolControl
from xapi.pool.link import Endpoint, LinkBroken
from xapi.pool.remote_api import RemoteApi
from xapi.pool.role import Supporter

__all__ = ["Pool", "check_joining_host", "check_pool", "join_pool"]

_Records: TypeAlias = "Mapping[str, Mapping[str, Any]]"


def check_joining_host(db: Database, here: str) -> None:
    """Raise what keeps this host from joining any pool, if there is something."""
    if len(list(records.host.all(db))) > 1:
        raise errors.JoiningHostCannotBeMasterOfOtherHosts()
    for pool in records.pool.all(db):
        if pool.ha_enabled:
            raise errors.HAIsEnabled()
    for vm in records.VM.all(db):
        if vm.is_control_domain or vm.is_a_snapshot:
            continue
        if vm.power_state == "Suspended":
            raise errors.JoiningHostCannotHaveRunningOrSuspendedVMS()
        if vm.power_state != "Halted":
            raise errors.JoiningHostCannotHaveRunningVMS()
        if vm.current_operations:
            raise errors.JoiningHostCannotHaveVMSWithCurrentOperations()
    for sr in records.SR.all(db):
        if sr.shared and not sr.is_tools_sr:
            raise errors.JoiningHostCannotContainSharedSrs()
    _check_interfaces(db)
    if records.host.get(db, here).external_auth_type:
        raise errors.PoolJoiningExternalAuthMismatch()


def _check_interfaces(db: Database) -> None:
    if list(records.Bond.all(db)):
        raise errors.PoolJoiningHostHasBonds()
    if list(records.tunnel.all(db)):
        raise errors.PoolJoiningHostHasTunnels()
    if list(records.network_sriov.all(db)):
        raise errors.PoolJoiningHostHasNetworkSriovs()
    for pif in records.PIF.all(db):
        if pif.management and not pif.physical and pif.VLAN < 0:
            raise errors.PoolJoiningHostMustHavePhysicalManagementNic()
        if pif.VLAN >= 0 and not pif.management:
            raise errors.PoolJoiningHostHasNonManagementVlans()


async def join_pool(call: Call, address: str, user: str, password: str, *, force: bool) -> None:
    """Join the pool of the coordinator at ``host[:port]``; the server starts again afterwards."""
    control = leading(call)
    here = records.host.get(call.db, call.services.host)
    check_joining_host(call.db, here.ref)
    async with RemoteApi.open(address, user, password) as api:
        await check_pool(api, call.db, here, force=force)
        request = await control.request()
        given = await api.ask("pool.exchange_certificates_on_join", here.uuid, request)
        # After it: the secret that is given out to a host on its way in stays good until it is in.
        secret = str(await api.ask("pool.initial_auth"))
    await _enter(call, control, cast("Mapping[str, str]", given), secret)


class Pool(Protocol):
    """The pool to be joined: `RemoteApi`."""

    async def ask(self, method: str, *params: object) -> Any:
        """The result of a call."""
        ...


async def check_pool(api: Pool, db: Database, here: records.host, *, force: bool) -> None:
    """Raise what keeps this host from joining that pool, if there is something.

    Hosts of a pool verify each other in any case, so a different ``tls_verification_enabled``
    keeps nobody out.
    """
    hosts = cast("Mapping[str, Mapping[str, Any]]", await api.ask("host.get_all_records"))
    pools = cast("Mapping[str, Mapping[str, Any]]", await api.ask("pool.get_all_records"))
    (pool,) = pools.values()
    coordinator = hosts[pool["master"]]
    if coordinator["uuid"] == here.uuid:
        raise errors.OperationNotAllowed("A host cannot be a supporter of itself.")
    if any(host["uuid"] == here.uuid for host in hosts.values()):
        raise errors.OperationNotAllowed("This host is a member of the pool already.")
    if pool["ha_enabled"]:
        raise errors.HAPoolIsEnabledButHostIsDisabled()
    theirs = f"{coordinator['API_version_major']}.{coordinator['API_version_minor']}"
    ours = f"{API_VERSION[0]}.{API_VERSION[1]}"
    if theirs != ours:
        raise errors.PoolJoiningHostMustHaveSameAPIVersion(ours, theirs)
    version: Mapping[str, str] = coordinator["software_version"]
    if version.get("db_schema") != DB_SCHEMA:
        raise errors.PoolJoiningHostMustHaveSameDbSchema(DB_SCHEMA, version.get("db_schema", ""))
    for key in ("product_brand", "product_version"):
        if version.get(key) != here.software_version.get(key):
            raise errors.PoolJoiningHostMustHaveSameProductVersion()
    if coordinator["external_auth_type"]:
        raise errors.PoolJoiningExternalAuthMismatch()
    if not force and coordinator["cpu_info"].get("vendor") != here.cpu_info.get("vendor"):
        raise errors.HostsNotHomogeneous("The CPUs are of different vendors.")
    _check_management_vlan(await _records(api, "PIF"), db, here, pool["master"])
    _check_drivers(await _records(api, "SM"), db)
    _check_authorities(await _records(api, "Certificate"), db)


async def _records(api: Pool, cls: str) -> _Records:
    return cast("_Records", await api.ask(f"{cls}.get_all_records"))


def _check_management_vlan(pifs: _Records, db: Database, here: records.host, there: str) -> None:
    theirs = [p["VLAN"] for p in pifs.values() if p["host"] == there and p["management"]]
    ours = [p.VLAN for p in records.PIF.all(db) if p.host == here.ref and p.management]
    if theirs and ours and int(theirs[0]) != ours[0]:
        raise errors.PoolJoiningHostManagementVLANDoesNotMatch(str(ours[0]), str(theirs[0]))


def _check_drivers(drivers: _Records, db: Database) -> None:
    """A driver here must be able to do all that the pool relies on."""
    ours = {row.type: row for row in records.SM.all(db)}
    for ref, driver in drivers.items():
        own = ours.get(driver["type"])
        if own is not None and not set(driver["features"]) <= set(own.features):
            raise errors.PoolJoiningSMFeaturesIncompatible(ref, own.ref)


def _check_authorities(certificates: _Records, db: Database) -> None:
    theirs = {
        row["name"]: row["fingerprint_sha256"]
        for row in certificates.values()
        if row["type"] == "ca"
    }
    for row in records.Certificate.all(db):
        if row.type == "ca" and theirs.get(row.name, row.fingerprint_sha256) != (
            row.fingerprint_sha256
        ):
            raise errors.PoolJoiningHostCACertificatesConflict()


async def _enter(call: Call, control: PoolControl, given: Mapping[str, str], secret: str) -> None:
    coordinator = Endpoint(given["coordinator"], given["endpoint"])
    links = await control.joining_links(given["ca"], given["certificate"], secret)
    try:
        answer = await links.to(coordinator).ask("join", {"rows": bring(call.db)}, silence=60.0)
    except LinkBroken as error:
        raise errors.JoiningHostConnectionFailed() from error
    finally:
        await links.close()
    role = Supporter(
        host=answer["host"],
        coordinator_uuid=coordinator.uuid,
        coordinator=coordinator.address,
        address=given["address"],
    )
    await control.follow(role)
    control.restart.set()
