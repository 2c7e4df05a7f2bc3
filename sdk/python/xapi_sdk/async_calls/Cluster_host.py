# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Cluster_host."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import Cluster_host as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.Cluster_host import ClusterHostRecord


class AsyncClusterHostCalls:
    """Membership of one host in a cluster."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def create(
        self, cluster: refs.ClusterRef, host: refs.HostRef, pif: refs.PIFRef
    ) -> refs.ClusterHostRef:
        """Adds a host to a cluster and starts the stack there; NO_CLUSTER_HOSTS_REACHABLE if no
        member answers.

        pif: Interface of the host for cluster traffic.
        Errors: NO_CLUSTER_HOSTS_REACHABLE, PIF_NOT_ATTACHED_TO_HOST.
        """
        return await self._client.invoke(m.create, (cluster, host, pif))

    async def destroy(self, ref: refs.ClusterHostRef) -> None:
        """Takes a host out of the cluster in order; refused for the last member or while
        storage uses the cluster.

        Errors: CLUSTERING_DISABLED, CLUSTER_HOST_IS_LAST, CLUSTER_STACK_IN_USE.
        """
        return await self._client.invoke(m.destroy, (ref,))

    async def disable(self, ref: refs.ClusterHostRef) -> None:
        """Stops the cluster stack on the host, which stays a member; refused while storage uses
        it.

        Errors: CLUSTER_STACK_IN_USE.
        """
        return await self._client.invoke(m.disable, (ref,))

    async def enable(self, ref: refs.ClusterHostRef) -> None:
        """Starts the cluster stack on a member; its PIF must be plugged and disallow
        unplugging.

        Errors: PIF_ALLOWS_UNPLUG, REQUIRED_PIF_IS_UNPLUGGED.
        """
        return await self._client.invoke(m.enable, (ref,))

    async def force_destroy(self, ref: refs.ClusterHostRef) -> None:
        """Takes a host out of the cluster even if the stack on it does not respond.

        Errors: CLUSTER_STACK_IN_USE.
        """
        return await self._client.invoke(m.force_destroy, (ref,))

    async def forget(self, ref: refs.ClusterHostRef) -> None:
        """Internal: removes a dead host from the cluster with the help of the other members."""
        return await self._client.invoke(m.forget, (ref,))

    async def get_PIF(self, ref: refs.ClusterHostRef) -> refs.PIFRef:
        """Read PIF: Interface the member uses for cluster traffic."""
        return await self._client.invoke(m.get_PIF, (ref,))

    async def get_allowed_operations(
        self, ref: refs.ClusterHostRef
    ) -> list[enums.ClusterHostOperation]:
        """Read allowed_operations: Operations the member would accept now; advisory, the list
        may be out of date when the call arrives.
        """
        return await self._client.invoke(m.get_allowed_operations, (ref,))

    async def get_cluster(self, ref: refs.ClusterHostRef) -> refs.ClusterRef:
        """Read cluster: Cluster the host is a member of."""
        return await self._client.invoke(m.get_cluster, (ref,))

    async def get_current_operations(
        self, ref: refs.ClusterHostRef
    ) -> dict[str, enums.ClusterHostOperation]:
        """Read current_operations: Operations running on the member, as a map from task
        reference to operation.
        """
        return await self._client.invoke(m.get_current_operations, (ref,))

    async def get_enabled(self, ref: refs.ClusterHostRef) -> bool:
        """Read enabled: True when the cluster stack is to run on this host."""
        return await self._client.invoke(m.get_enabled, (ref,))

    async def get_host(self, ref: refs.ClusterHostRef) -> refs.HostRef:
        """Read host: Host that is the member."""
        return await self._client.invoke(m.get_host, (ref,))

    async def get_joined(self, ref: refs.ClusterHostRef) -> bool:
        """Read joined: True once the host has joined the cluster; false while joining is still
        to be done.
        """
        return await self._client.invoke(m.get_joined, (ref,))

    async def get_last_update_live(self, ref: refs.ClusterHostRef) -> datetime:
        """Read last_update_live: When the live field was last written. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_last_update_live, (ref,))

    async def get_live(self, ref: refs.ClusterHostRef) -> bool:
        """Read live: True while the cluster stack sees this member alive. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_live, (ref,))

    async def get_other_config(self, ref: refs.ClusterHostRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return await self._client.invoke(m.get_other_config, (ref,))

    async def get_uuid(self, ref: refs.ClusterHostRef) -> str:
        """Read uuid: Unique identifier of the membership."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.ClusterHostRef:
        """The object with this uuid."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.ClusterHostRef) -> ClusterHostRecord:
        """All visible fields of the object."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_all(self) -> list[refs.ClusterHostRef]:
        """All objects."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.ClusterHostRef]:
        """All objects for which the filter expression holds."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.ClusterHostRef, ClusterHostRecord]:
        """All objects with their records."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(
        self, expr: str
    ) -> dict[refs.ClusterHostRef, ClusterHostRecord]:
        """All objects, with their records, for which the filter holds."""
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncClusterHostTasks:
    """Messages of Cluster_host as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def create(
        self, cluster: refs.ClusterRef, host: refs.HostRef, pif: refs.PIFRef
    ) -> AsyncTask[refs.ClusterHostRef]:
        """Adds a host to a cluster and starts the stack there; NO_CLUSTER_HOSTS_REACHABLE if no
        member answers.

        pif: Interface of the host for cluster traffic.
        Errors: NO_CLUSTER_HOSTS_REACHABLE, PIF_NOT_ATTACHED_TO_HOST.
        """
        return await self._client.start(m.create, (cluster, host, pif))

    async def destroy(self, ref: refs.ClusterHostRef) -> AsyncTask[None]:
        """Takes a host out of the cluster in order; refused for the last member or while
        storage uses the cluster.

        Errors: CLUSTERING_DISABLED, CLUSTER_HOST_IS_LAST, CLUSTER_STACK_IN_USE.
        """
        return await self._client.start(m.destroy, (ref,))

    async def disable(self, ref: refs.ClusterHostRef) -> AsyncTask[None]:
        """Stops the cluster stack on the host, which stays a member; refused while storage uses
        it.

        Errors: CLUSTER_STACK_IN_USE.
        """
        return await self._client.start(m.disable, (ref,))

    async def enable(self, ref: refs.ClusterHostRef) -> AsyncTask[None]:
        """Starts the cluster stack on a member; its PIF must be plugged and disallow
        unplugging.

        Errors: PIF_ALLOWS_UNPLUG, REQUIRED_PIF_IS_UNPLUGGED.
        """
        return await self._client.start(m.enable, (ref,))

    async def force_destroy(self, ref: refs.ClusterHostRef) -> AsyncTask[None]:
        """Takes a host out of the cluster even if the stack on it does not respond.

        Errors: CLUSTER_STACK_IN_USE.
        """
        return await self._client.start(m.force_destroy, (ref,))

    async def forget(self, ref: refs.ClusterHostRef) -> AsyncTask[None]:
        """Internal: removes a dead host from the cluster with the help of the other members."""
        return await self._client.start(m.forget, (ref,))
