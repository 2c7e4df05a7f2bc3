# Written by codegen from idl/; change the IDL, not this file.
"""The record of host_cpu, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    double,
    identity,
    integer,
    map_of,
    void,
)


class HostCPURecord(Record):
    """One physical CPU of a host. Old: host.cpu_info carries the same facts for the whole host.
    Deprecated since midnight-ride.
    """

    api_class: ClassVar[str] = "host_cpu"
    family: int
    """CPU family number."""
    features: str
    """Feature bits of this CPU as a hexadecimal string."""
    flags: str
    """Feature flags of this CPU as names separated by blanks."""
    host: refs.HostRef
    """Host this CPU is in."""
    model: int
    """CPU model number within the family."""
    modelname: str
    """Model name as printed by the vendor."""
    number: int
    """Number of this CPU within its host, counted from 0."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    speed: int
    """Clock speed in MHz."""
    stepping: str
    """Stepping (revision) of the CPU."""
    utilisation: float
    """Load from 0 to 1 when last measured; the performance archives hold current figures."""
    uuid: str
    """Unique identifier of the CPU record."""
    vendor: str
    """Name of the vendor."""

    _decoders = {
        "family": integer,
        "model": integer,
        "number": integer,
        "speed": integer,
        "utilisation": double,
    }
    _unset = {
        "family": int,
        "features": str,
        "flags": str,
        "host": null,
        "model": int,
        "modelname": str,
        "number": int,
        "other_config": dict,
        "speed": int,
        "stepping": str,
        "utilisation": float,
        "uuid": str,
        "vendor": str,
    }


_host_cpu_ref_to_host_cpu_record_map = map_of(identity, HostCPURecord.decode)

get_family: Method[int] = Method("host_cpu.get_family", integer, safe=True)
get_features: Method[str] = Method("host_cpu.get_features", identity, safe=True)
get_flags: Method[str] = Method("host_cpu.get_flags", identity, safe=True)
get_host: Method[refs.HostRef] = Method("host_cpu.get_host", identity, safe=True)
get_model: Method[int] = Method("host_cpu.get_model", integer, safe=True)
get_modelname: Method[str] = Method("host_cpu.get_modelname", identity, safe=True)
get_number: Method[int] = Method("host_cpu.get_number", integer, safe=True)
get_other_config: Method[dict[str, str]] = Method("host_cpu.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("host_cpu.set_other_config", void)
add_to_other_config: Method[None] = Method("host_cpu.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("host_cpu.remove_from_other_config", void)
get_speed: Method[int] = Method("host_cpu.get_speed", integer, safe=True)
get_stepping: Method[str] = Method("host_cpu.get_stepping", identity, safe=True)
get_utilisation: Method[float] = Method("host_cpu.get_utilisation", double, safe=True)
get_uuid: Method[str] = Method("host_cpu.get_uuid", identity, safe=True)
get_vendor: Method[str] = Method("host_cpu.get_vendor", identity, safe=True)
get_by_uuid: Method[refs.HostCPURef] = Method("host_cpu.get_by_uuid", identity, safe=True)
get_record: Method[HostCPURecord] = Method("host_cpu.get_record", HostCPURecord.decode, safe=True)
get_all: Method[list[refs.HostCPURef]] = Method("host_cpu.get_all", identity, safe=True)
get_all_where: Method[list[refs.HostCPURef]] = Method("host_cpu.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.HostCPURef, HostCPURecord]] = Method(
    "host_cpu.get_all_records", _host_cpu_ref_to_host_cpu_record_map, safe=True
)
get_all_records_where: Method[dict[refs.HostCPURef, HostCPURecord]] = Method(
    "host_cpu.get_all_records_where", _host_cpu_ref_to_host_cpu_record_map, safe=True
)
