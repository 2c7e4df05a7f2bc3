# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Cluster_host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class Cluster_hostOperations(Generic[CallT]):
    """What Cluster_host messages do. Membership of one host in a cluster."""

    async def create(
        self, call: CallT, cluster: refs.ClusterRef, host: refs.hostRef, pif: refs.PIFRef
    ) -> refs.Cluster_hostRef:
        """Adds a host to a cluster and starts the stack there; NO_CLUSTER_HOSTS_REACHABLE if no
        member answers. Errors: NO_CLUSTER_HOSTS_REACHABLE, PIF_NOT_ATTACHED_TO_HOST.
        """
        raise NotImplementedMessage("Cluster_host.create")

    async def destroy(self, call: CallT, ref: refs.Cluster_hostRef) -> None:
        """Takes a host out of the cluster in order; refused for the last member or while
        storage uses the cluster. Errors: CLUSTERING_DISABLED, CLUSTER_HOST_IS_LAST,
        CLUSTER_STACK_IN_USE.
        """
        raise NotImplementedMessage("Cluster_host.destroy")

    async def disable(self, call: CallT, ref: refs.Cluster_hostRef) -> None:
        """Stops the cluster stack on the host, which stays a member; refused while storage uses
        it. Errors: CLUSTER_STACK_IN_USE.
        """
        raise NotImplementedMessage("Cluster_host.disable")

    async def enable(self, call: CallT, ref: refs.Cluster_hostRef) -> None:
        """Starts the cluster stack on a member; its PIF must be plugged and disallow
        unplugging. Errors: PIF_ALLOWS_UNPLUG, REQUIRED_PIF_IS_UNPLUGGED.
        """
        raise NotImplementedMessage("Cluster_host.enable")

    async def force_destroy(self, call: CallT, ref: refs.Cluster_hostRef) -> None:
        """Takes a host out of the cluster even if the stack on it does not respond. Errors:
        CLUSTER_STACK_IN_USE.
        """
        raise NotImplementedMessage("Cluster_host.force_destroy")

    async def forget(self, call: CallT, ref: refs.Cluster_hostRef) -> None:
        """Internal: removes a dead host from the cluster with the help of the other members."""
        raise NotImplementedMessage("Cluster_host.forget")
