# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Cluster_host."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import Cluster_host as m

if TYPE_CHECKING:
    from xapi_sdk.model.Cluster_host import ClusterHostRecord
    from xapi_sdk.task import Task


class ClusterHostCalls:
    """Membership of one host in a cluster."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(
        self, cluster: refs.ClusterRef, host: refs.HostRef, pif: refs.PIFRef
    ) -> refs.ClusterHostRef:
        """Adds a host to a cluster and starts the stack there; NO_CLUSTER_HOSTS_REACHABLE if no
        member answers.

        pif: Interface of the host for cluster traffic.
        Errors: NO_CLUSTER_HOSTS_REACHABLE, PIF_NOT_ATTACHED_TO_HOST.
        """
        return self._client.invoke(m.create, (cluster, host, pif))

    def destroy(self, ref: refs.ClusterHostRef) -> None:
        """Takes a host out of the cluster in order; refused for the last member or while
        storage uses the cluster.

        Errors: CLUSTERING_DISABLED, CLUSTER_HOST_IS_LAST, CLUSTER_STACK_IN_USE.
        """
        return self._client.invoke(m.destroy, (ref,))

    def disable(self, ref: refs.ClusterHostRef) -> None:
        """Stops the cluster stack on the host, which stays a member; refused while storage uses
        it.

        Errors: CLUSTER_STACK_IN_USE.
        """
        return self._client.invoke(m.disable, (ref,))

    def enable(self, ref: refs.ClusterHostRef) -> None:
        """Starts the cluster stack on a member; its PIF must be plugged and disallow
        unplugging.

        Errors: PIF_ALLOWS_UNPLUG, REQUIRED_PIF_IS_UNPLUGGED.
        """
        return self._client.invoke(m.enable, (ref,))

    def force_destroy(self, ref: refs.ClusterHostRef) -> None:
        """Takes a host out of the cluster even if the stack on it does not respond.

        Errors: CLUSTER_STACK_IN_USE.
        """
        return self._client.invoke(m.force_destroy, (ref,))

    def forget(self, ref: refs.ClusterHostRef) -> None:
        """Internal: removes a dead host from the cluster with the help of the other members."""
        return self._client.invoke(m.forget, (ref,))

    def get_PIF(self, ref: refs.ClusterHostRef) -> refs.PIFRef:
        """Read PIF: Interface the member uses for cluster traffic."""
        return self._client.invoke(m.get_PIF, (ref,))

    def get_allowed_operations(self, ref: refs.ClusterHostRef) -> list[enums.ClusterHostOperation]:
        """Read allowed_operations: Operations the member would accept now; advisory, the list
        may be out of date when the call arrives.
        """
        return self._client.invoke(m.get_allowed_operations, (ref,))

    def get_cluster(self, ref: refs.ClusterHostRef) -> refs.ClusterRef:
        """Read cluster: Cluster the host is a member of."""
        return self._client.invoke(m.get_cluster, (ref,))

    def get_current_operations(
        self, ref: refs.ClusterHostRef
    ) -> dict[str, enums.ClusterHostOperation]:
        """Read current_operations: Operations running on the member, as a map from task
        reference to operation.
        """
        return self._client.invoke(m.get_current_operations, (ref,))

    def get_enabled(self, ref: refs.ClusterHostRef) -> bool:
        """Read enabled: True when the cluster stack is to run on this host."""
        return self._client.invoke(m.get_enabled, (ref,))

    def get_host(self, ref: refs.ClusterHostRef) -> refs.HostRef:
        """Read host: Host that is the member."""
        return self._client.invoke(m.get_host, (ref,))

    def get_joined(self, ref: refs.ClusterHostRef) -> bool:
        """Read joined: True once the host has joined the cluster; false while joining is still
        to be done.
        """
        return self._client.invoke(m.get_joined, (ref,))

    def get_last_update_live(self, ref: refs.ClusterHostRef) -> datetime:
        """Read last_update_live: When the live field was last written. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_last_update_live, (ref,))

    def get_live(self, ref: refs.ClusterHostRef) -> bool:
        """Read live: True while the cluster stack sees this member alive. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_live, (ref,))

    def get_other_config(self, ref: refs.ClusterHostRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def get_uuid(self, ref: refs.ClusterHostRef) -> str:
        """Read uuid: Unique identifier of the membership."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.ClusterHostRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.ClusterHostRef) -> ClusterHostRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.ClusterHostRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.ClusterHostRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.ClusterHostRef, ClusterHostRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.ClusterHostRef, ClusterHostRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class ClusterHostTasks:
    """Messages of Cluster_host as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self, cluster: refs.ClusterRef, host: refs.HostRef, pif: refs.PIFRef
    ) -> Task[refs.ClusterHostRef]:
        """Adds a host to a cluster and starts the stack there; NO_CLUSTER_HOSTS_REACHABLE if no
        member answers.

        pif: Interface of the host for cluster traffic.
        Errors: NO_CLUSTER_HOSTS_REACHABLE, PIF_NOT_ATTACHED_TO_HOST.
        """
        return self._client.start(m.create, (cluster, host, pif))

    def destroy(self, ref: refs.ClusterHostRef) -> Task[None]:
        """Takes a host out of the cluster in order; refused for the last member or while
        storage uses the cluster.

        Errors: CLUSTERING_DISABLED, CLUSTER_HOST_IS_LAST, CLUSTER_STACK_IN_USE.
        """
        return self._client.start(m.destroy, (ref,))

    def disable(self, ref: refs.ClusterHostRef) -> Task[None]:
        """Stops the cluster stack on the host, which stays a member; refused while storage uses
        it.

        Errors: CLUSTER_STACK_IN_USE.
        """
        return self._client.start(m.disable, (ref,))

    def enable(self, ref: refs.ClusterHostRef) -> Task[None]:
        """Starts the cluster stack on a member; its PIF must be plugged and disallow
        unplugging.

        Errors: PIF_ALLOWS_UNPLUG, REQUIRED_PIF_IS_UNPLUGGED.
        """
        return self._client.start(m.enable, (ref,))

    def force_destroy(self, ref: refs.ClusterHostRef) -> Task[None]:
        """Takes a host out of the cluster even if the stack on it does not respond.

        Errors: CLUSTER_STACK_IN_USE.
        """
        return self._client.start(m.force_destroy, (ref,))

    def forget(self, ref: refs.ClusterHostRef) -> Task[None]:
        """Internal: removes a dead host from the cluster with the help of the other members."""
        return self._client.start(m.forget, (ref,))
