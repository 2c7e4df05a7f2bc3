# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Observer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import AsyncInvoker, AsyncTaskInvoker
from xapi_sdk.model import Observer as m

if TYPE_CHECKING:
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.model.Observer import ObserverRecord


class AsyncObserverCalls:
    """A tracing set-up: which components of which hosts record traces, and where the traces go."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncInvoker) -> None:
        self._client = client

    async def register(self, ref: refs.ObserverRef, host: refs.HostRef) -> None:
        """Internal: sets the observer up in the components of a host. A prototype; it may
        change.
        """
        return await self._client.invoke(m.register, (ref, host))

    async def set_attributes(self, ref: refs.ObserverRef, value: dict[str, str]) -> None:
        """Replaces the key-value pairs added to each trace. A prototype; it may change."""
        return await self._client.invoke(m.set_attributes, (ref, value))

    async def set_components(self, ref: refs.ObserverRef, value: list[str]) -> None:
        """Replaces the components that record traces; empty means all. A prototype; it may
        change.
        """
        return await self._client.invoke(m.set_components, (ref, value))

    async def set_enabled(self, ref: refs.ObserverRef, value: bool) -> None:
        """Starts or stops recording. A prototype; it may change."""
        return await self._client.invoke(m.set_enabled, (ref, value))

    async def set_endpoints(self, ref: refs.ObserverRef, value: list[str]) -> None:
        """Replaces the places traces go to. A prototype; it may change."""
        return await self._client.invoke(m.set_endpoints, (ref, value))

    async def set_hosts(self, ref: refs.ObserverRef, value: list[refs.HostRef]) -> None:
        """Replaces the hosts that record traces; empty means all. A prototype; it may change."""
        return await self._client.invoke(m.set_hosts, (ref, value))

    async def unregister(self, ref: refs.ObserverRef, host: refs.HostRef) -> None:
        """Internal: removes the observer from the components of a host. A prototype; it may
        change.
        """
        return await self._client.invoke(m.unregister, (ref, host))

    async def get_attributes(self, ref: refs.ObserverRef) -> dict[str, str]:
        """Read attributes: Key-value pairs added to each trace. A prototype; it may change."""
        return await self._client.invoke(m.get_attributes, (ref,))

    async def get_components(self, ref: refs.ObserverRef) -> list[str]:
        """Read components: Components that record traces; empty means all. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_components, (ref,))

    async def get_enabled(self, ref: refs.ObserverRef) -> bool:
        """Read enabled: True when traces are recorded. A prototype; it may change."""
        return await self._client.invoke(m.get_enabled, (ref,))

    async def get_endpoints(self, ref: refs.ObserverRef) -> list[str]:
        """Read endpoints: Where traces go: bugtool for files on the host, or addresses of
        collectors. A prototype; it may change.
        """
        return await self._client.invoke(m.get_endpoints, (ref,))

    async def get_hosts(self, ref: refs.ObserverRef) -> list[refs.HostRef]:
        """Read hosts: Hosts that record traces; empty means all. A prototype; it may change."""
        return await self._client.invoke(m.get_hosts, (ref,))

    async def get_name_description(self, ref: refs.ObserverRef) -> str:
        """Read name_description: Free description for people."""
        return await self._client.invoke(m.get_name_description, (ref,))

    async def set_name_description(self, ref: refs.ObserverRef, value: str) -> None:
        """Set name_description: Free description for people."""
        return await self._client.invoke(m.set_name_description, (ref, value))

    async def get_name_label(self, ref: refs.ObserverRef) -> str:
        """Read name_label: Display name, also used as the service name in traces."""
        return await self._client.invoke(m.get_name_label, (ref,))

    async def set_name_label(self, ref: refs.ObserverRef, value: str) -> None:
        """Set name_label: Display name, also used as the service name in traces."""
        return await self._client.invoke(m.set_name_label, (ref, value))

    async def get_uuid(self, ref: refs.ObserverRef) -> str:
        """Read uuid: Unique identifier of the observer. A prototype; it may change."""
        return await self._client.invoke(m.get_uuid, (ref,))

    async def create(
        self,
        *,
        attributes: dict[str, str] | None = None,
        components: list[str] | None = None,
        enabled: bool = False,
        endpoints: list[str] | None = None,
        hosts: list[refs.HostRef] | None = None,
        name_description: str = "",
        name_label: str = "",
    ) -> refs.ObserverRef:
        """Make a Observer object from its record. A prototype; it may change.

        attributes: Key-value pairs added to each trace.
        components: Components that record traces; empty means all.
        enabled: True when traces are recorded.
        endpoints: Where traces go: bugtool for files on the host, or addresses of collectors.
        hosts: Hosts that record traces; empty means all.
        name_description: Free description for people.
        name_label: Display name, also used as the service name in traces.
        """
        return await self._client.invoke(
            m.create,
            (
                {
                    "attributes": {} if attributes is None else attributes,
                    "components": [] if components is None else components,
                    "enabled": enabled,
                    "endpoints": [] if endpoints is None else endpoints,
                    "hosts": [] if hosts is None else hosts,
                    "name_description": name_description,
                    "name_label": name_label,
                },
            ),
        )

    async def destroy(self, ref: refs.ObserverRef) -> None:
        """Destroy the Observer object. A prototype; it may change."""
        return await self._client.invoke(m.destroy, (ref,))

    async def get_by_uuid(self, uuid: str) -> refs.ObserverRef:
        """The object with this uuid. A prototype; it may change."""
        return await self._client.invoke(m.get_by_uuid, (uuid,))

    async def get_record(self, ref: refs.ObserverRef) -> ObserverRecord:
        """All visible fields of the object. A prototype; it may change."""
        return await self._client.invoke(m.get_record, (ref,))

    async def get_by_name_label(self, label: str) -> list[refs.ObserverRef]:
        """All objects with this name. A prototype; it may change."""
        return await self._client.invoke(m.get_by_name_label, (label,))

    async def get_all(self) -> list[refs.ObserverRef]:
        """All objects. A prototype; it may change."""
        return await self._client.invoke(m.get_all, ())

    async def get_all_where(self, expr: str) -> list[refs.ObserverRef]:
        """All objects for which the filter expression holds. A prototype; it may change."""
        return await self._client.invoke(m.get_all_where, (expr,))

    async def get_all_records(self) -> dict[refs.ObserverRef, ObserverRecord]:
        """All objects with their records. A prototype; it may change."""
        return await self._client.invoke(m.get_all_records, ())

    async def get_all_records_where(self, expr: str) -> dict[refs.ObserverRef, ObserverRecord]:
        """All objects, with their records, for which the filter holds. A prototype; it may
        change.
        """
        return await self._client.invoke(m.get_all_records_where, (expr,))


class AsyncObserverTasks:
    """Messages of Observer as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTaskInvoker) -> None:
        self._client = client

    async def register(self, ref: refs.ObserverRef, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: sets the observer up in the components of a host. A prototype; it may
        change.
        """
        return await self._client.start(m.register, (ref, host))

    async def set_attributes(self, ref: refs.ObserverRef, value: dict[str, str]) -> AsyncTask[None]:
        """Replaces the key-value pairs added to each trace. A prototype; it may change."""
        return await self._client.start(m.set_attributes, (ref, value))

    async def set_components(self, ref: refs.ObserverRef, value: list[str]) -> AsyncTask[None]:
        """Replaces the components that record traces; empty means all. A prototype; it may
        change.
        """
        return await self._client.start(m.set_components, (ref, value))

    async def set_enabled(self, ref: refs.ObserverRef, value: bool) -> AsyncTask[None]:
        """Starts or stops recording. A prototype; it may change."""
        return await self._client.start(m.set_enabled, (ref, value))

    async def set_endpoints(self, ref: refs.ObserverRef, value: list[str]) -> AsyncTask[None]:
        """Replaces the places traces go to. A prototype; it may change."""
        return await self._client.start(m.set_endpoints, (ref, value))

    async def set_hosts(self, ref: refs.ObserverRef, value: list[refs.HostRef]) -> AsyncTask[None]:
        """Replaces the hosts that record traces; empty means all. A prototype; it may change."""
        return await self._client.start(m.set_hosts, (ref, value))

    async def unregister(self, ref: refs.ObserverRef, host: refs.HostRef) -> AsyncTask[None]:
        """Internal: removes the observer from the components of a host. A prototype; it may
        change.
        """
        return await self._client.start(m.unregister, (ref, host))

    async def create(
        self,
        *,
        attributes: dict[str, str] | None = None,
        components: list[str] | None = None,
        enabled: bool = False,
        endpoints: list[str] | None = None,
        hosts: list[refs.HostRef] | None = None,
        name_description: str = "",
        name_label: str = "",
    ) -> AsyncTask[refs.ObserverRef]:
        """Make a Observer object from its record. A prototype; it may change.

        attributes: Key-value pairs added to each trace.
        components: Components that record traces; empty means all.
        enabled: True when traces are recorded.
        endpoints: Where traces go: bugtool for files on the host, or addresses of collectors.
        hosts: Hosts that record traces; empty means all.
        name_description: Free description for people.
        name_label: Display name, also used as the service name in traces.
        """
        return await self._client.start(
            m.create,
            (
                {
                    "attributes": {} if attributes is None else attributes,
                    "components": [] if components is None else components,
                    "enabled": enabled,
                    "endpoints": [] if endpoints is None else endpoints,
                    "hosts": [] if hosts is None else hosts,
                    "name_description": name_description,
                    "name_label": name_label,
                },
            ),
        )

    async def destroy(self, ref: refs.ObserverRef) -> AsyncTask[None]:
        """Destroy the Observer object. A prototype; it may change."""
        return await self._client.start(m.destroy, (ref,))
