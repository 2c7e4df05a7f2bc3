# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import Cluster as m

if TYPE_CHECKING:
    from xapi_sdk.model.Cluster import ClusterRecord
    from xapi_sdk.task import Task


class ClusterCalls:
    """A cluster of hosts formed by the cluster stack, as shared file systems such as GFS2 need.
    A pool has at most one.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(
        self,
        PIF: refs.PIFRef,
        cluster_stack: str,
        pool_auto_join: bool,
        token_timeout: float = 20.0,
        token_timeout_coefficient: float = 1.0,
    ) -> refs.ClusterRef:
        """Creates a cluster with one member, the PIF's host; the PIF must be plugged and
        disallow unplugging.

        PIF: Interface for cluster traffic. Since kolkata.
        token_timeout: Seconds. Since kolkata.
        token_timeout_coefficient: Seconds. Since kolkata.
        Errors: INVALID_CLUSTER_STACK, INVALID_VALUE, PIF_ALLOWS_UNPLUG,
            REQUIRED_PIF_IS_UNPLUGGED.
        """
        return self._client.invoke(
            m.create, (PIF, cluster_stack, pool_auto_join, token_timeout, token_timeout_coefficient)
        )

    def cstack_sync(self, ref: refs.ClusterRef) -> None:
        """Internal: reads the state of the cluster stack into the database."""
        return self._client.invoke(m.cstack_sync, (ref,))

    def destroy(self, ref: refs.ClusterRef) -> None:
        """Destroys a cluster with one member left; refused while storage uses it.

        Errors: CLUSTER_DOES_NOT_HAVE_ONE_NODE, CLUSTER_STACK_IN_USE.
        """
        return self._client.invoke(m.destroy, (ref,))

    def get_network(self, ref: refs.ClusterRef) -> refs.NetworkRef:
        """Returns the network the cluster communicates over; fails if the members' networks
        differ.
        """
        return self._client.invoke(m.get_network, (ref,))

    def pool_create(
        self,
        network: refs.NetworkRef,
        cluster_stack: str,
        token_timeout: float = 20.0,
        token_timeout_coefficient: float = 1.0,
    ) -> refs.ClusterRef:
        """Creates a cluster over the given network with all hosts of the pool as members.

        network: Network for cluster traffic. Since kolkata.
        token_timeout: Seconds. Since kolkata.
        token_timeout_coefficient: Seconds. Since kolkata.
        """
        return self._client.invoke(
            m.pool_create, (network, cluster_stack, token_timeout, token_timeout_coefficient)
        )

    def pool_destroy(self, ref: refs.ClusterRef) -> None:
        """Removes all members and destroys the cluster; CLUSTER_STACK_IN_USE while storage uses
        it.

        Errors: CLUSTERING_DISABLED, CLUSTER_HOST_IS_LAST, CLUSTER_STACK_IN_USE.
        """
        return self._client.invoke(m.pool_destroy, (ref,))

    def pool_force_destroy(self, ref: refs.ClusterRef) -> None:
        """Destroys the cluster even if members cannot be reached; state may be left behind on
        them.

        Errors: CLUSTER_FORCE_DESTROY_FAILED.
        """
        return self._client.invoke(m.pool_force_destroy, (ref,))

    def pool_resync(self, ref: refs.ClusterRef) -> None:
        """Brings the members into line with the pool: missing hosts are added and enabled."""
        return self._client.invoke(m.pool_resync, (ref,))

    def get_allowed_operations(self, ref: refs.ClusterRef) -> list[enums.ClusterOperation]:
        """Read allowed_operations: Operations the cluster would accept now; advisory, the list
        may be out of date when the call arrives.
        """
        return self._client.invoke(m.get_allowed_operations, (ref,))

    def get_cluster_config(self, ref: refs.ClusterRef) -> dict[str, str]:
        """Read cluster_config: Settings of the cluster stack, by name."""
        return self._client.invoke(m.get_cluster_config, (ref,))

    def get_cluster_hosts(self, ref: refs.ClusterRef) -> list[refs.ClusterHostRef]:
        """Read cluster_hosts: Members of the cluster."""
        return self._client.invoke(m.get_cluster_hosts, (ref,))

    def get_cluster_stack(self, ref: refs.ClusterRef) -> str:
        """Read cluster_stack: Name of the cluster stack, such as corosync."""
        return self._client.invoke(m.get_cluster_stack, (ref,))

    def get_cluster_stack_version(self, ref: refs.ClusterRef) -> int:
        """Read cluster_stack_version: Major version of the cluster stack. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_cluster_stack_version, (ref,))

    def get_cluster_token(self, ref: refs.ClusterRef) -> str:
        """Read cluster_token: Secret the members share to recognise each other."""
        return self._client.invoke(m.get_cluster_token, (ref,))

    def get_current_operations(self, ref: refs.ClusterRef) -> dict[str, enums.ClusterOperation]:
        """Read current_operations: Operations running on the cluster, as a map from task
        reference to operation.
        """
        return self._client.invoke(m.get_current_operations, (ref,))

    def get_expected_hosts(self, ref: refs.ClusterRef) -> int:
        """Read expected_hosts: How many hosts the cluster stack counts as members. A prototype;
        it may change.
        """
        return self._client.invoke(m.get_expected_hosts, (ref,))

    def get_is_quorate(self, ref: refs.ClusterRef) -> bool:
        """Read is_quorate: True while enough members see each other for the cluster to work. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_is_quorate, (ref,))

    def get_live_hosts(self, ref: refs.ClusterRef) -> int:
        """Read live_hosts: How many members the cluster stack sees alive. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_live_hosts, (ref,))

    def get_other_config(self, ref: refs.ClusterRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.ClusterRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.ClusterRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.ClusterRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_pending_forget(self, ref: refs.ClusterRef) -> list[str]:
        """Read pending_forget: Members declared dead whose removal from the cluster stack is
        still to come.
        """
        return self._client.invoke(m.get_pending_forget, (ref,))

    def get_pool_auto_join(self, ref: refs.ClusterRef) -> bool:
        """Read pool_auto_join: True to take hosts that join the pool into the cluster by
        themselves.
        """
        return self._client.invoke(m.get_pool_auto_join, (ref,))

    def get_quorum(self, ref: refs.ClusterRef) -> int:
        """Read quorum: How many members must see each other for the cluster to work. A
        prototype; it may change.
        """
        return self._client.invoke(m.get_quorum, (ref,))

    def get_token_timeout(self, ref: refs.ClusterRef) -> float:
        """Read token_timeout: Seconds without a token after which a member counts as lost."""
        return self._client.invoke(m.get_token_timeout, (ref,))

    def get_token_timeout_coefficient(self, ref: refs.ClusterRef) -> float:
        """Read token_timeout_coefficient: Seconds added to the timeout for each member beyond
        the second.
        """
        return self._client.invoke(m.get_token_timeout_coefficient, (ref,))

    def get_uuid(self, ref: refs.ClusterRef) -> str:
        """Read uuid: Unique identifier of the cluster."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.ClusterRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.ClusterRef) -> ClusterRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.ClusterRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.ClusterRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.ClusterRef, ClusterRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.ClusterRef, ClusterRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class ClusterTasks:
    """Messages of Cluster as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self,
        PIF: refs.PIFRef,
        cluster_stack: str,
        pool_auto_join: bool,
        token_timeout: float = 20.0,
        token_timeout_coefficient: float = 1.0,
    ) -> Task[refs.ClusterRef]:
        """Creates a cluster with one member, the PIF's host; the PIF must be plugged and
        disallow unplugging.

        PIF: Interface for cluster traffic. Since kolkata.
        token_timeout: Seconds. Since kolkata.
        token_timeout_coefficient: Seconds. Since kolkata.
        Errors: INVALID_CLUSTER_STACK, INVALID_VALUE, PIF_ALLOWS_UNPLUG,
            REQUIRED_PIF_IS_UNPLUGGED.
        """
        return self._client.start(
            m.create, (PIF, cluster_stack, pool_auto_join, token_timeout, token_timeout_coefficient)
        )

    def cstack_sync(self, ref: refs.ClusterRef) -> Task[None]:
        """Internal: reads the state of the cluster stack into the database."""
        return self._client.start(m.cstack_sync, (ref,))

    def destroy(self, ref: refs.ClusterRef) -> Task[None]:
        """Destroys a cluster with one member left; refused while storage uses it.

        Errors: CLUSTER_DOES_NOT_HAVE_ONE_NODE, CLUSTER_STACK_IN_USE.
        """
        return self._client.start(m.destroy, (ref,))

    def get_network(self, ref: refs.ClusterRef) -> Task[refs.NetworkRef]:
        """Returns the network the cluster communicates over; fails if the members' networks
        differ.
        """
        return self._client.start(m.get_network, (ref,))

    def pool_create(
        self,
        network: refs.NetworkRef,
        cluster_stack: str,
        token_timeout: float = 20.0,
        token_timeout_coefficient: float = 1.0,
    ) -> Task[refs.ClusterRef]:
        """Creates a cluster over the given network with all hosts of the pool as members.

        network: Network for cluster traffic. Since kolkata.
        token_timeout: Seconds. Since kolkata.
        token_timeout_coefficient: Seconds. Since kolkata.
        """
        return self._client.start(
            m.pool_create, (network, cluster_stack, token_timeout, token_timeout_coefficient)
        )

    def pool_destroy(self, ref: refs.ClusterRef) -> Task[None]:
        """Removes all members and destroys the cluster; CLUSTER_STACK_IN_USE while storage uses
        it.

        Errors: CLUSTERING_DISABLED, CLUSTER_HOST_IS_LAST, CLUSTER_STACK_IN_USE.
        """
        return self._client.start(m.pool_destroy, (ref,))

    def pool_force_destroy(self, ref: refs.ClusterRef) -> Task[None]:
        """Destroys the cluster even if members cannot be reached; state may be left behind on
        them.

        Errors: CLUSTER_FORCE_DESTROY_FAILED.
        """
        return self._client.start(m.pool_force_destroy, (ref,))

    def pool_resync(self, ref: refs.ClusterRef) -> Task[None]:
        """Brings the members into line with the pool: missing hosts are added and enabled."""
        return self._client.start(m.pool_resync, (ref,))
