# Written by codegen from idl/; change the IDL, not this file.
"""The record of network_sriov, and what clients know of its messages."""

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

_enum_sriov_configuration_mode = enum_of(enums.SriovConfigurationMode)


class NetworkSriovRecord(Record):
    """SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a
    virtual function of the card each.
    """

    api_class: ClassVar[str] = "network_sriov"
    configuration_mode: enums.SriovConfigurationMode
    """How virtual functions are made on this card: by sysfs, by module parameters, or by hand.
    """
    logical_PIF: refs.PIFRef
    """PIF that stands for the virtual functions; it belongs to the SR-IOV network."""
    physical_PIF: refs.PIFRef
    """Physical interface whose card provides the virtual functions."""
    requires_reboot: bool
    """True when the host must reboot before the virtual functions exist."""
    uuid: str
    """Unique identifier of the record."""

    _decoders = {
        "configuration_mode": _enum_sriov_configuration_mode,
    }
    _unset = {
        "configuration_mode": lambda: enums.SriovConfigurationMode("sysfs"),
        "logical_PIF": null,
        "physical_PIF": null,
        "requires_reboot": bool,
        "uuid": str,
    }


_network_sriov_ref_to_network_sriov_record_map = map_of(identity, NetworkSriovRecord.decode)

create: Method[refs.NetworkSriovRef] = Method("network_sriov.create", identity)
destroy: Method[None] = Method("network_sriov.destroy", void)
get_remaining_capacity: Method[int] = Method("network_sriov.get_remaining_capacity", integer)
get_configuration_mode: Method[enums.SriovConfigurationMode] = Method(
    "network_sriov.get_configuration_mode", _enum_sriov_configuration_mode, safe=True
)
get_logical_PIF: Method[refs.PIFRef] = Method("network_sriov.get_logical_PIF", identity, safe=True)
get_physical_PIF: Method[refs.PIFRef] = Method(
    "network_sriov.get_physical_PIF", identity, safe=True
)
get_requires_reboot: Method[bool] = Method("network_sriov.get_requires_reboot", identity, safe=True)
get_uuid: Method[str] = Method("network_sriov.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.NetworkSriovRef] = Method("network_sriov.get_by_uuid", identity, safe=True)
get_record: Method[NetworkSriovRecord] = Method(
    "network_sriov.get_record", NetworkSriovRecord.decode, safe=True
)
get_all: Method[list[refs.NetworkSriovRef]] = Method("network_sriov.get_all", identity, safe=True)
get_all_where: Method[list[refs.NetworkSriovRef]] = Method(
    "network_sriov.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.NetworkSriovRef, NetworkSriovRecord]] = Method(
    "network_sriov.get_all_records", _network_sriov_ref_to_network_sriov_record_map, safe=True
)
get_all_records_where: Method[dict[refs.NetworkSriovRef, NetworkSriovRecord]] = Method(
    "network_sriov.get_all_records_where", _network_sriov_ref_to_network_sriov_record_map, safe=True
)
