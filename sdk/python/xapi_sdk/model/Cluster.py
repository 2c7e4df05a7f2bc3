# Written by codegen from idl/; change the IDL, not this file.
"""The record of Cluster, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    double,
    enum_of,
    identity,
    integer,
    list_of,
    map_of,
    void,
)

_enum_cluster_operation = enum_of(enums.ClusterOperation)
_enum_cluster_operation_set = list_of(_enum_cluster_operation)
_string_to_enum_cluster_operation_map = map_of(identity, _enum_cluster_operation)


class ClusterRecord(Record):
    """A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2 need.
    A pool has at most one.
    """

    api_class: ClassVar[str] = "Cluster"
    allowed_operations: list[enums.ClusterOperation]
    """Operations the cluster would accept now; advisory, the list may be out of date when the
    call arrives.
    """
    cluster_config: dict[str, str]
    """Settings of the cluster stack, by name."""
    cluster_hosts: list[refs.ClusterHostRef]
    """Members of the cluster."""
    cluster_stack: str
    """Name of the cluster stack, such as corosync."""
    cluster_stack_version: int
    """Major version of the cluster stack. A prototype; it may change."""
    cluster_token: str
    """Secret the members share to recognise each other."""
    current_operations: dict[str, enums.ClusterOperation]
    """Operations running on the cluster, as a map from task reference to operation."""
    expected_hosts: int
    """How many hosts the cluster stack counts as members. A prototype; it may change."""
    is_quorate: bool
    """True while enough members see each other for the cluster to work. A prototype; it may
    change.
    """
    live_hosts: int
    """How many members the cluster stack sees alive. A prototype; it may change."""
    other_config: dict[str, str]
    """Free key-value pairs for tools."""
    pending_forget: list[str]
    """Members declared dead whose removal from the cluster stack is still to come."""
    pool_auto_join: bool
    """True to take hosts that join the pool into the cluster by themselves."""
    quorum: int
    """How many members must see each other for the cluster to work. A prototype; it may change.
    """
    token_timeout: float
    """Seconds without a token after which a member counts as lost."""
    token_timeout_coefficient: float
    """Seconds added to the timeout for each member beyond the second."""
    uuid: str
    """Unique identifier of the cluster."""

    _decoders = {
        "allowed_operations": _enum_cluster_operation_set,
        "cluster_stack_version": integer,
        "current_operations": _string_to_enum_cluster_operation_map,
        "expected_hosts": integer,
        "live_hosts": integer,
        "quorum": integer,
        "token_timeout": double,
        "token_timeout_coefficient": double,
    }
    _unset = {
        "allowed_operations": list,
        "cluster_config": dict,
        "cluster_hosts": list,
        "cluster_stack": str,
        "cluster_stack_version": int,
        "cluster_token": str,
        "current_operations": dict,
        "expected_hosts": int,
        "is_quorate": bool,
        "live_hosts": int,
        "other_config": dict,
        "pending_forget": list,
        "pool_auto_join": bool,
        "quorum": int,
        "token_timeout": float,
        "token_timeout_coefficient": float,
        "uuid": str,
    }


_cluster_ref_to_cluster_record_map = map_of(identity, ClusterRecord.decode)

create: Method[refs.ClusterRef] = Method(
    "Cluster.create",
    identity,
    defaults=(
        20.0,
        1.0,
    ),
)
cstack_sync: Method[None] = Method("Cluster.cstack_sync", void)
destroy: Method[None] = Method("Cluster.destroy", void)
get_network: Method[refs.NetworkRef] = Method("Cluster.get_network", identity)
pool_create: Method[refs.ClusterRef] = Method(
    "Cluster.pool_create",
    identity,
    defaults=(
        20.0,
        1.0,
    ),
)
pool_destroy: Method[None] = Method("Cluster.pool_destroy", void)
pool_force_destroy: Method[None] = Method("Cluster.pool_force_destroy", void)
pool_resync: Method[None] = Method("Cluster.pool_resync", void)
get_allowed_operations: Method[list[enums.ClusterOperation]] = Method(
    "Cluster.get_allowed_operations", _enum_cluster_operation_set, safe=True
)
get_cluster_config: Method[dict[str, str]] = Method(
    "Cluster.get_cluster_config", identity, safe=True
)
get_cluster_hosts: Method[list[refs.ClusterHostRef]] = Method(
    "Cluster.get_cluster_hosts", identity, safe=True
)
get_cluster_stack: Method[str] = Method("Cluster.get_cluster_stack", identity, safe=True)
get_cluster_stack_version: Method[int] = Method(
    "Cluster.get_cluster_stack_version", integer, safe=True
)
get_cluster_token: Method[str] = Method("Cluster.get_cluster_token", identity, safe=True)
get_current_operations: Method[dict[str, enums.ClusterOperation]] = Method(
    "Cluster.get_current_operations", _string_to_enum_cluster_operation_map, safe=True
)
get_expected_hosts: Method[int] = Method("Cluster.get_expected_hosts", integer, safe=True)
get_is_quorate: Method[bool] = Method("Cluster.get_is_quorate", identity, safe=True)
get_live_hosts: Method[int] = Method("Cluster.get_live_hosts", integer, safe=True)
get_other_config: Method[dict[str, str]] = Method("Cluster.get_other_config", identity, safe=True)
set_other_config: Method[None] = Method("Cluster.set_other_config", void)
add_to_other_config: Method[None] = Method("Cluster.add_to_other_config", void)
remove_from_other_config: Method[None] = Method("Cluster.remove_from_other_config", void)
get_pending_forget: Method[list[str]] = Method("Cluster.get_pending_forget", identity, safe=True)
get_pool_auto_join: Method[bool] = Method("Cluster.get_pool_auto_join", identity, safe=True)
get_quorum: Method[int] = Method("Cluster.get_quorum", integer, safe=True)
get_token_timeout: Method[float] = Method("Cluster.get_token_timeout", double, safe=True)
get_token_timeout_coefficient: Method[float] = Method(
    "Cluster.get_token_timeout_coefficient", double, safe=True
)
get_uuid: Method[str] = Method("Cluster.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.ClusterRef] = Method("Cluster.get_by_uuid", identity, safe=True)
get_record: Method[ClusterRecord] = Method("Cluster.get_record", ClusterRecord.decode, safe=True)
get_all: Method[list[refs.ClusterRef]] = Method("Cluster.get_all", identity, safe=True)
get_all_where: Method[list[refs.ClusterRef]] = Method("Cluster.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.ClusterRef, ClusterRecord]] = Method(
    "Cluster.get_all_records", _cluster_ref_to_cluster_record_map, safe=True
)
get_all_records_where: Method[dict[refs.ClusterRef, ClusterRecord]] = Method(
    "Cluster.get_all_records_where", _cluster_ref_to_cluster_record_map, safe=True
)
