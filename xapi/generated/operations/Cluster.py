# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class ClusterOperations(Generic[CallT]):
    """What Cluster messages do. A cluster of hosts formed by the cluster stack, as shared file
    systems such as GFS2 need. A pool has at most one.
    """

    async def create(
        self,
        call: CallT,
        PIF: refs.PIFRef,
        cluster_stack: str,
        pool_auto_join: bool,
        token_timeout: float,
        token_timeout_coefficient: float,
    ) -> refs.ClusterRef:
        """Creates a cluster with one member, the PIF's host; the PIF must be plugged and
        disallow unplugging. Errors: INVALID_CLUSTER_STACK, INVALID_VALUE, PIF_ALLOWS_UNPLUG,
        REQUIRED_PIF_IS_UNPLUGGED.
        """
        raise NotImplementedMessage("Cluster.create")

    async def cstack_sync(self, call: CallT, ref: refs.ClusterRef) -> None:
        """Internal: reads the state of the cluster stack into the database."""
        raise NotImplementedMessage("Cluster.cstack_sync")

    async def destroy(self, call: CallT, ref: refs.ClusterRef) -> None:
        """Destroys a cluster with one member left; refused while storage uses it. Errors:
        CLUSTER_DOES_NOT_HAVE_ONE_NODE, CLUSTER_STACK_IN_USE.
        """
        raise NotImplementedMessage("Cluster.destroy")

    async def get_network(self, call: CallT, ref: refs.ClusterRef) -> refs.networkRef:
        """Returns the network the cluster communicates over; fails if the members' networks
        differ.
        """
        raise NotImplementedMessage("Cluster.get_network")

    async def pool_create(
        self,
        call: CallT,
        network: refs.networkRef,
        cluster_stack: str,
        token_timeout: float,
        token_timeout_coefficient: float,
    ) -> refs.ClusterRef:
        """Creates a cluster over the given network with all hosts of the pool as members."""
        raise NotImplementedMessage("Cluster.pool_create")

    async def pool_destroy(self, call: CallT, ref: refs.ClusterRef) -> None:
        """Removes all members and destroys the cluster; CLUSTER_STACK_IN_USE while storage uses
        it. Errors: CLUSTERING_DISABLED, CLUSTER_HOST_IS_LAST, CLUSTER_STACK_IN_USE.
        """
        raise NotImplementedMessage("Cluster.pool_destroy")

    async def pool_force_destroy(self, call: CallT, ref: refs.ClusterRef) -> None:
        """Destroys the cluster even if members cannot be reached; state may be left behind on
        them. Errors: CLUSTER_FORCE_DESTROY_FAILED.
        """
        raise NotImplementedMessage("Cluster.pool_force_destroy")

    async def pool_resync(self, call: CallT, ref: refs.ClusterRef) -> None:
        """Brings the members into line with the pool: missing hosts are added and enabled."""
        raise NotImplementedMessage("Cluster.pool_resync")
