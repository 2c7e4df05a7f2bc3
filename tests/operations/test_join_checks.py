"""What keeps a host from joining a pool: each check, and that nothing else does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from helpers import World

from xapi.generated import errors, records
from xapi.generated.catalogue import API_VERSION, DB_SCHEMA
from xapi.idl.record import Writer
from xapi.operations.pool.joining import check_joining_host, check_pool

OTHER = "11111111-2222-4333-8444-555555555555"
DRIVER = "22222222-2222-4333-8444-555555555555"
Change = Callable[[Writer, World], object]


def pif_of(tx: Writer, world: World) -> records.PIF:
    return next(row for row in records.PIF.all(tx) if row.host == world.host)


def one_vm(tx: Writer, **fields: Any) -> None:
    guest = next(row for row in records.VM.all(tx) if not row.is_control_domain)
    records.VM.modify(tx, guest.ref, is_a_template=False, is_default_template=False, **fields)


HERE: dict[str, tuple[Change, type[errors.XenAPIError]]] = {
    "other hosts": (
        lambda tx, _: records.host.create(tx, uuid=OTHER),
        errors.JoiningHostCannotBeMasterOfOtherHosts,
    ),
    "HA": (
        lambda tx, _: records.pool.modify(
            tx, next(iter(records.pool.all(tx))).ref, ha_enabled=True
        ),
        errors.HAIsEnabled,
    ),
    "running": (
        lambda tx, _: one_vm(tx, power_state="Running"),
        errors.JoiningHostCannotHaveRunningVMS,
    ),
    "paused": (
        lambda tx, _: one_vm(tx, power_state="Paused"),
        errors.JoiningHostCannotHaveRunningVMS,
    ),
    "suspended": (
        lambda tx, _: one_vm(tx, power_state="Suspended"),
        errors.JoiningHostCannotHaveRunningOrSuspendedVMS,
    ),
    "operation": (
        lambda tx, _: one_vm(tx, current_operations={"OpaqueRef:t": "clone"}),
        errors.JoiningHostCannotHaveVMSWithCurrentOperations,
    ),
    "shared storage": (
        lambda tx, _: records.SR.create(tx, uuid=OTHER, shared=True, type="nfs"),
        errors.JoiningHostCannotContainSharedSrs,
    ),
    "bond": (
        lambda tx, world: records.Bond.create(tx, uuid=OTHER, master=pif_of(tx, world).ref),
        errors.PoolJoiningHostHasBonds,
    ),
    "tunnel": (
        lambda tx, _: records.tunnel.create(tx, uuid=OTHER),
        errors.PoolJoiningHostHasTunnels,
    ),
    "SR-IOV": (
        lambda tx, _: records.network_sriov.create(tx, uuid=OTHER),
        errors.PoolJoiningHostHasNetworkSriovs,
    ),
    "VLAN": (
        lambda tx, world: records.PIF.create(
            tx, uuid=OTHER, device="eth0", host=world.host, VLAN=7, management=False
        ),
        errors.PoolJoiningHostHasNonManagementVlans,
    ),
    "management on nothing physical": (
        lambda tx, world: records.PIF.modify(tx, pif_of(tx, world).ref, physical=False),
        errors.PoolJoiningHostMustHavePhysicalManagementNic,
    ),
    "directory": (
        lambda tx, world: records.host.modify(tx, world.host, external_auth_type="AD"),
        errors.PoolJoiningExternalAuthMismatch,
    ),
}


async def test_a_fresh_host_may_join(world: World) -> None:
    check_joining_host(world.db, world.host)


@pytest.mark.parametrize("case", HERE)
async def test_what_must_not_be_here(world: World, case: str) -> None:
    change, expected = HERE[case]
    with world.db.transaction() as tx:
        change(tx, world)
    with pytest.raises(expected):
        check_joining_host(world.db, world.host)


class Pool:
    """The answers of the pool's coordinator, at first one just like this host."""

    def __init__(self, world: World) -> None:
        here = records.host.get(world.db, world.host)
        pif = next(iter(records.PIF.all(world.db)))
        with world.db.transaction() as tx:
            driver = records.SM.create(tx, uuid=DRIVER, type="ext", features={"VDI_CREATE": 1})
        sm = records.SM.get(world.db, driver)
        self.coordinator: dict[str, Any] = {
            "uuid": OTHER,
            "API_version_major": str(API_VERSION[0]),
            "API_version_minor": str(API_VERSION[1]),
            "software_version": dict(here.software_version),
            "external_auth_type": "",
            "cpu_info": dict(here.cpu_info),
        }
        self.pool: dict[str, Any] = {"master": "OpaqueRef:one", "ha_enabled": False}
        self.pif: dict[str, Any] = {
            "host": "OpaqueRef:one", "management": True, "VLAN": str(pif.VLAN)
        }  # fmt: skip
        self.sm: dict[str, Any] = {"type": sm.type, "features": dict(sm.features)}
        self.more: dict[str, Any] = {}
        self.certificates: dict[str, Any] = {}

    async def ask(self, method: str, *params: object) -> Any:
        assert not params
        return {
            "host.get_all_records": {"OpaqueRef:one": self.coordinator, **self.more},
            "pool.get_all_records": {"OpaqueRef:pool": self.pool},
            "PIF.get_all_records": {"OpaqueRef:pif": self.pif},
            "SM.get_all_records": {"OpaqueRef:sm": self.sm},
            "Certificate.get_all_records": self.certificates,
        }[method]


def version(pool: Pool, **fields: str) -> None:
    pool.coordinator["software_version"].update(fields)


THERE: dict[str, tuple[Callable[[Pool, World], object], list[str]]] = {
    "itself": (
        lambda pool, world: pool.coordinator.update(
            uuid=records.host.get(world.db, world.host).uuid
        ),
        ["OPERATION_NOT_ALLOWED", "A host cannot be a supporter of itself."],
    ),
    "twice": (
        lambda pool, world: pool.more.update(
            {"OpaqueRef:two": {"uuid": records.host.get(world.db, world.host).uuid}}
        ),
        ["OPERATION_NOT_ALLOWED", "This host is a member of the pool already."],
    ),
    "HA": (
        lambda pool, _: pool.pool.update(ha_enabled=True),
        ["HA_POOL_IS_ENABLED_BUT_HOST_IS_DISABLED"],
    ),
    "API": (
        lambda pool, _: pool.coordinator.update(API_version_minor="1"),
        [
            "POOL_JOINING_HOST_MUST_HAVE_SAME_API_VERSION",
            f"{API_VERSION[0]}.{API_VERSION[1]}",
            f"{API_VERSION[0]}.1",
        ],
    ),
    "schema": (
        lambda pool, _: version(pool, db_schema="5.1"),
        ["POOL_JOINING_HOST_MUST_HAVE_SAME_DB_SCHEMA", DB_SCHEMA, "5.1"],
    ),
    "brand": (
        lambda pool, _: version(pool, product_brand="Another"),
        ["POOL_JOINING_HOST_MUST_HAVE_SAME_PRODUCT_VERSION"],
    ),
    "product": (
        lambda pool, _: version(pool, product_version="1"),
        ["POOL_JOINING_HOST_MUST_HAVE_SAME_PRODUCT_VERSION"],
    ),
    "directory": (
        lambda pool, _: pool.coordinator.update(external_auth_type="AD"),
        ["POOL_JOINING_EXTERNAL_AUTH_MISMATCH"],
    ),
    "management VLAN": (
        lambda pool, _: pool.pif.update(VLAN="9"),
        ["POOL_JOINING_HOST_MANAGEMENT_VLAN_DOES_NOT_MATCH", "-1", "9"],
    ),
    "an authority of the same name": (
        lambda pool, _: pool.certificates.update(
            {"OpaqueRef:c": {"type": "ca", "name": "corp", "fingerprint_sha256": "AA"}}
        ),
        ["POOL_JOINING_HOST_CA_CERTIFICATES_CONFLICT"],
    ),
}


def me(world: World) -> records.host:
    return records.host.get(world.db, world.host)


@pytest.mark.parametrize("case", THERE)
@pytest.mark.parametrize("force", [False, True])
async def test_what_must_match_the_pool(world: World, case: str, force: bool) -> None:
    pool = Pool(world)
    with world.db.transaction() as tx:
        records.Certificate.create(
            tx, uuid=OTHER, type="ca", name="corp", fingerprint_sha256="BB"
        )  # fmt: skip
    await check_pool(pool, world.db, me(world), force=force)
    change, expected = THERE[case]
    change(pool, world)
    with pytest.raises(errors.XenAPIError) as caught:
        await check_pool(pool, world.db, me(world), force=force)
    assert caught.value.description == expected


async def test_cpus_may_differ_where_it_is_forced(world: World) -> None:
    pool = Pool(world)
    pool.coordinator["cpu_info"]["vendor"] = "Another"
    with pytest.raises(errors.HostsNotHomogeneous):
        await check_pool(pool, world.db, me(world), force=False)
    await check_pool(pool, world.db, me(world), force=True)


async def test_a_driver_that_can_do_less(world: World) -> None:
    pool = Pool(world)
    own = next(row for row in records.SM.all(world.db) if row.type == pool.sm["type"])
    pool.sm["features"]["VDI_FLY"] = "1"
    with pytest.raises(errors.PoolJoiningSMFeaturesIncompatible) as caught:
        await check_pool(pool, world.db, me(world), force=True)
    assert caught.value.description[1:] == ["OpaqueRef:sm", own.ref]
    # One that this host does not have keeps it out of nothing.
    pool.sm["type"] = "exotic"
    await check_pool(pool, world.db, me(world), force=True)
