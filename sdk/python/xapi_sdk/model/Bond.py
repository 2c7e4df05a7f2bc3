# Written by codegen from idl/; change the IDL, not this file.
"""The record of Bond, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    integer,
    map_of,
    void,
)

_enum_bond_mode = enum_of(enums.BondMode)


class BondRecord(Record):
    """Several physical interfaces of one host joined into one, for redundancy or throughput."""

    api_class: ClassVar[str] = "Bond"
    auto_update_mac: bool
    """True when the bond takes over the MAC of its first member if members change."""
    links_up: int
    """How many members have a link at present."""
    master: refs.PIFRef
    """PIF that stands for the bond and carries its configuration."""
    mode: enums.BondMode
    """How traffic is spread: balance-slb, active-backup or lacp."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    primary_slave: refs.PIFRef
    """Member whose MAC and IP configuration the bond took over."""
    properties: dict[str, str]
    """Settings of the bond mode by name, such as the LACP hashing algorithm."""
    slaves: list[refs.PIFRef]
    """Member interfaces."""
    uuid: str
    """Unique identifier of the bond."""

    _decoders = {
        "links_up": integer,
        "mode": _enum_bond_mode,
    }
    _unset = {
        "auto_update_mac": bool,
        "links_up": int,
        "master": null,
        "mode": lambda: enums.BondMode("balance-slb"),
        "other_config": dict,
        "primary_slave": null,
        "properties": dict,
        "slaves": list,
        "uuid": str,
    }


_bond_ref_to_bond_record_map = map_of(identity, BondRecord.decode)

create: Method[refs.BondRef] = Method(
    "Bond.create",
    identity,
    defaults=(
        enums.BondMode.balance_slb,
        {},
    ),
)
destroy: Method[None] = Method("Bond.destroy", void)
set_mode: Method[None] = Method("Bond.set_mode", void)
set_property: Method[None] = Method("Bond.set_property", void)
get_auto_update_mac: Method[bool] = Method("Bond.get_auto_update_mac", identity, safe=True)
get_links_up: Method[int] = Method("Bond.get_links_up", integer, safe=True)
get_master: Method[refs.PIFRef] = Method("Bond.get_master", identity, safe=True)
get_mode: Method[enums.BondMode] = Method("Bond.get_mode", _enum_bond_mode, safe=True)
get_other_config: Method[dict[str, str]] = Method("Bond.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("Bond.set_other_config", void)
add_to_other_config: Method[None] = Method("Bond.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("Bond.remove_from_other_config", void)
get_primary_slave: Method[refs.PIFRef] = Method("Bond.get_primary_slave", identity, safe=True)
get_properties: Method[dict[str, str]] = Method("Bond.get_properties", identity, safe=True)
get_slaves: Method[list[refs.PIFRef]] = Method("Bond.get_slaves", identity, safe=True)
get_uuid: Method[str] = Method("Bond.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.BondRef] = Method("Bond.get_by_uuid", identity, safe=True)
get_record: Method[BondRecord] = Method("Bond.get_record", BondRecord.decode, safe=True)
get_all: Method[list[refs.BondRef]] = Method("Bond.get_all", identity, safe=True)
get_all_where: Method[list[refs.BondRef]] = Method("Bond.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.BondRef, BondRecord]] = Method(
    "Bond.get_all_records", _bond_ref_to_bond_record_map, safe=True
)
get_all_records_where: Method[dict[refs.BondRef, BondRecord]] = Method(
    "Bond.get_all_records_where", _bond_ref_to_bond_record_map, safe=True
)
