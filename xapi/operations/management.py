"""Which interface carries a host's management: whether it can, and the move.

The move is one of rows, as everything of simulated networks is: the server goes on listening where
its configuration says, and tells that address with its next hello.
"""

from __future__ import annotations

from collections.abc import Sequence

from xapi.database import Database
from xapi.generated import errors, records, refs
from xapi.idl.record import Reader
from xapi.operations.console_rows import move_host
from xapi.operations.pif import check_managed

__all__ = ["check_may_manage", "move_management"]


def check_may_manage(db: Reader, pif: records.PIF) -> str:
    """The address that the host has then.

    HA_IS_ENABLED; PIF_UNMANAGED, CANNOT_PLUG_BOND_SLAVE, PIF_HAS_NO_NETWORK_CONFIGURATION,
    PIF_HAS_NO_V6_NETWORK_CONFIGURATION, PIF_INCOMPATIBLE_PRIMARY_ADDRESS_TYPE [pif];
    INTERFACE_HAS_NO_IP [device] where no address has been given by DHCP.
    """
    if any(pool.ha_enabled for pool in records.pool.all(db)):
        raise errors.HAIsEnabled()
    check_managed(pif)
    if pif.bond_slave_of != refs.NULL:
        raise errors.CannotPlugBondSlave(pif.ref)
    for other in _managing(db, pif.host):
        if other.primary_address_type != pif.primary_address_type:
            raise errors.PIFIncompatiblePrimaryAddressType(pif.ref)
    if pif.primary_address_type == "IPv6":
        if pif.ipv6_configuration_mode == "None":
            raise errors.PIFHasNoV6NetworkConfiguration(pif.ref)
        address = next(iter(pif.IPv6), "").partition("/")[0]
    else:
        if pif.ip_configuration_mode == "None":
            raise errors.PIFHasNoNetworkConfiguration(pif.ref)
        address = pif.IP
    if not address:
        raise errors.InterfaceHasNoIP(pif.device)
    return address


def move_management(db: Database, moves: Sequence[tuple[records.PIF, str]]) -> None:
    """Have each interface carry the management of its host, all or none; see
    `check_may_manage` for the addresses."""
    with db.transaction() as tx:
        for pif, address in moves:
            for other in _managing(tx, pif.host):
                if other.ref != pif.ref:
                    records.PIF.modify(tx, other.ref, management=False)
            records.PIF.modify(tx, pif.ref, management=True, currently_attached=True)
            move_host(tx, pif.host, address)


def _managing(db: Reader, host: str) -> list[records.PIF]:
    return [pif for pif in records.PIF.all(db) if pif.host == host and pif.management]
