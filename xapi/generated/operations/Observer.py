# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of Observer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypedDict, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import refs

CallT = TypeVar("CallT")


class ObserverArgs(TypedDict):
    """Argument of Observer.create, with defaults filled in."""

    attributes: Mapping[str, str]
    components: tuple[str, ...]
    enabled: bool
    endpoints: tuple[str, ...]
    hosts: tuple[refs.hostRef, ...]
    name_description: str
    name_label: str


class ObserverOperations(Generic[CallT]):
    """What Observer messages do. A tracing set-up: which components of which hosts record
    traces, and where the traces go.
    """

    async def register(self, call: CallT, ref: refs.ObserverRef, host: refs.hostRef) -> None:
        """Internal: sets the observer up in the components of a host."""
        raise NotImplementedMessage("Observer.register")

    async def set_attributes(
        self, call: CallT, ref: refs.ObserverRef, value: Mapping[str, str]
    ) -> None:
        """Replaces the key-value pairs added to each trace."""
        raise NotImplementedMessage("Observer.set_attributes")

    async def set_components(
        self, call: CallT, ref: refs.ObserverRef, value: tuple[str, ...]
    ) -> None:
        """Replaces the components that record traces; empty means all."""
        raise NotImplementedMessage("Observer.set_components")

    async def set_enabled(self, call: CallT, ref: refs.ObserverRef, value: bool) -> None:
        """Starts or stops recording."""
        raise NotImplementedMessage("Observer.set_enabled")

    async def set_endpoints(
        self, call: CallT, ref: refs.ObserverRef, value: tuple[str, ...]
    ) -> None:
        """Replaces the places traces go to."""
        raise NotImplementedMessage("Observer.set_endpoints")

    async def set_hosts(
        self, call: CallT, ref: refs.ObserverRef, value: tuple[refs.hostRef, ...]
    ) -> None:
        """Replaces the hosts that record traces; empty means all."""
        raise NotImplementedMessage("Observer.set_hosts")

    async def unregister(self, call: CallT, ref: refs.ObserverRef, host: refs.hostRef) -> None:
        """Internal: removes the observer from the components of a host."""
        raise NotImplementedMessage("Observer.unregister")

    async def create(self, call: CallT, args: ObserverArgs) -> refs.ObserverRef:
        """Make a Observer object from its record."""
        raise NotImplementedMessage("Observer.create")

    async def destroy(self, call: CallT, ref: refs.ObserverRef) -> None:
        """Destroy the Observer object."""
        raise NotImplementedMessage("Observer.destroy")
