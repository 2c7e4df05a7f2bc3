# Written by codegen from idl/; change the IDL, not this file.
"""The record of Cluster_host, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    enum_of,
    identity,
    list_of,
    map_of,
    void,
)

_enum_cluster_host_operation = enum_of(enums.ClusterHostOperation)
_enum_cluster_host_operation_set = list_of(_enum_cluster_host_operation)
_string_to_enum_cluster_host_operation_map = map_of(identity, _enum_cluster_host_operation)


class ClusterHostRecord(Record):
    """Membership of one host in a cluster."""

    api_class: ClassVar[str] = "Cluster_host"
    PIF: refs.PIFRef
    """Interface the member uses for cluster traffic."""
    allowed_operations: list[enums.ClusterHostOperation]
    """Operations the member would accept now; advisory, the list may be out of date when the
    call arrives.
    """
    cluster: refs.ClusterRef
    """Cluster the host is a member of."""
    current_operations: dict[str, enums.ClusterHostOperation]
    """Operations running on the member, as a map from task reference to operation."""
    enabled: bool
    """True when the cluster stack is to run on this host."""
    host: refs.HostRef
    """Host that is the member."""
    joined: bool
    """True once the host has joined the cluster; false while joining is still to be done."""
    last_update_live: datetime
    """When the live field was last written. A prototype; it may change."""
    live: bool
    """True while the cluster stack sees this member alive. A prototype; it may change."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    uuid: str
    """Unique identifier of the membership."""

    _decoders = {
        "allowed_operations": _enum_cluster_host_operation_set,
        "current_operations": _string_to_enum_cluster_host_operation_map,
        "last_update_live": date_time,
    }
    _unset = {
        "PIF": null,
        "allowed_operations": list,
        "cluster": null,
        "current_operations": dict,
        "enabled": bool,
        "host": null,
        "joined": bool,
        "last_update_live": epoch,
        "live": bool,
        "other_config": dict,
        "uuid": str,
    }


_cluster_host_ref_to_cluster_host_record_map = map_of(identity, ClusterHostRecord.decode)

create: Method[refs.ClusterHostRef] = Method("Cluster_host.create", identity)
destroy: Method[None] = Method("Cluster_host.destroy", void)
disable: Method[None] = Method("Cluster_host.disable", void)
enable: Method[None] = Method("Cluster_host.enable", void)
force_destroy: Method[None] = Method("Cluster_host.force_destroy", void)
forget: Method[None] = Method("Cluster_host.forget", void)
get_PIF: Method[refs.PIFRef] = Method("Cluster_host.get_PIF", identity, safe=True)
get_allowed_operations: Method[list[enums.ClusterHostOperation]] = Method(
    "Cluster_host.get_allowed_operations", _enum_cluster_host_operation_set, safe=True
)
get_cluster: Method[refs.ClusterRef] = Method("Cluster_host.get_cluster", identity, safe=True)
get_current_operations: Method[dict[str, enums.ClusterHostOperation]] = Method(
    "Cluster_host.get_current_operations", _string_to_enum_cluster_host_operation_map, safe=True
)
get_enabled: Method[bool] = Method("Cluster_host.get_enabled", identity, safe=True)
get_host: Method[refs.HostRef] = Method("Cluster_host.get_host", identity, safe=True)
get_joined: Method[bool] = Method("Cluster_host.get_joined", identity, safe=True)
get_last_update_live: Method[datetime] = Method(
    "Cluster_host.get_last_update_live", date_time, safe=True
)
get_live: Method[bool] = Method("Cluster_host.get_live", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method(
    "Cluster_host.get_other_config", identity, safe=True
)
get_uuid: Method[str] = Method("Cluster_host.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.ClusterHostRef] = Method("Cluster_host.get_by_uuid", identity, safe=True)
get_record: Method[ClusterHostRecord] = Method(
    "Cluster_host.get_record", ClusterHostRecord.decode, safe=True
)
get_all: Method[list[refs.ClusterHostRef]] = Method("Cluster_host.get_all", identity, safe=True)
get_all_where: Method[list[refs.ClusterHostRef]] = Method(
    "Cluster_host.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.ClusterHostRef, ClusterHostRecord]] = Method(
    "Cluster_host.get_all_records", _cluster_host_ref_to_cluster_host_record_map, safe=True
)
get_all_records_where: Method[dict[refs.ClusterHostRef, ClusterHostRecord]] = Method(
    "Cluster_host.get_all_records_where", _cluster_host_ref_to_cluster_host_record_map, safe=True
)
