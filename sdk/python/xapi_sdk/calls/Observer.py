# Written by codegen from idl/; change the IDL, not this file.
"""Messages of Observer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import Observer as m

if TYPE_CHECKING:
    from xapi_sdk.model.Observer import ObserverRecord
    from xapi_sdk.task import Task


class ObserverCalls:
    """A tracing set-up: which components of which hosts record traces, and where the traces go."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def register(self, ref: refs.ObserverRef, host: refs.HostRef) -> None:
        """Internal: sets the observer up in the components of a host. A prototype; it may
        change.
        """
        return self._client.invoke(m.register, (ref, host))

    def set_attributes(self, ref: refs.ObserverRef, value: dict[str, str]) -> None:
        """Replaces the key-value pairs added to each trace. A prototype; it may change."""
        return self._client.invoke(m.set_attributes, (ref, value))

    def set_components(self, ref: refs.ObserverRef, value: list[str]) -> None:
        """Replaces the components that record traces; empty means all. A prototype; it may
        change.
        """
        return self._client.invoke(m.set_components, (ref, value))

    def set_enabled(self, ref: refs.ObserverRef, value: bool) -> None:
        """Starts or stops recording. A prototype; it may change."""
        return self._client.invoke(m.set_enabled, (ref, value))

    def set_endpoints(self, ref: refs.ObserverRef, value: list[str]) -> None:
        """Replaces the places traces go to. A prototype; it may change."""
        return self._client.invoke(m.set_endpoints, (ref, value))

    def set_hosts(self, ref: refs.ObserverRef, value: list[refs.HostRef]) -> None:
        """Replaces the hosts that record traces; empty means all. A prototype; it may change."""
        return self._client.invoke(m.set_hosts, (ref, value))

    def unregister(self, ref: refs.ObserverRef, host: refs.HostRef) -> None:
        """Internal: removes the observer from the components of a host. A prototype; it may
        change.
        """
        return self._client.invoke(m.unregister, (ref, host))

    def get_attributes(self, ref: refs.ObserverRef) -> dict[str, str]:
        """Read attributes: Key-value pairs added to each trace. A prototype; it may change."""
        return self._client.invoke(m.get_attributes, (ref,))

    def get_components(self, ref: refs.ObserverRef) -> list[str]:
        """Read components: Components that record traces; empty means all. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_components, (ref,))

    def get_enabled(self, ref: refs.ObserverRef) -> bool:
        """Read enabled: True when traces are recorded. A prototype; it may change."""
        return self._client.invoke(m.get_enabled, (ref,))

    def get_endpoints(self, ref: refs.ObserverRef) -> list[str]:
        """Read endpoints: Where traces go: bugtool for files on the host, or addresses of
        collectors. A prototype; it may change.
        """
        return self._client.invoke(m.get_endpoints, (ref,))

    def get_hosts(self, ref: refs.ObserverRef) -> list[refs.HostRef]:
        """Read hosts: Hosts that record traces; empty means all. A prototype; it may change."""
        return self._client.invoke(m.get_hosts, (ref,))

    def get_name_description(self, ref: refs.ObserverRef) -> str:
        """Read name_description: Free description for people."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.ObserverRef, value: str) -> None:
        """Set name_description: Free description for people."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.ObserverRef) -> str:
        """Read name_label: Display name, also used as the service name in traces."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.ObserverRef, value: str) -> None:
        """Set name_label: Display name, also used as the service name in traces."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_uuid(self, ref: refs.ObserverRef) -> str:
        """Read uuid: Unique identifier of the observer. A prototype; it may change."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
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
        return self._client.invoke(
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

    def destroy(self, ref: refs.ObserverRef) -> None:
        """Destroy the Observer object. A prototype; it may change."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.ObserverRef:
        """The object with this uuid. A prototype; it may change."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.ObserverRef) -> ObserverRecord:
        """All visible fields of the object. A prototype; it may change."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.ObserverRef]:
        """All objects with this name. A prototype; it may change."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.ObserverRef]:
        """All objects. A prototype; it may change."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.ObserverRef]:
        """All objects for which the filter expression holds. A prototype; it may change."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.ObserverRef, ObserverRecord]:
        """All objects with their records. A prototype; it may change."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.ObserverRef, ObserverRecord]:
        """All objects, with their records, for which the filter holds. A prototype; it may
        change.
        """
        return self._client.invoke(m.get_all_records_where, (expr,))


class ObserverTasks:
    """Messages of Observer as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def register(self, ref: refs.ObserverRef, host: refs.HostRef) -> Task[None]:
        """Internal: sets the observer up in the components of a host. A prototype; it may
        change.
        """
        return self._client.start(m.register, (ref, host))

    def set_attributes(self, ref: refs.ObserverRef, value: dict[str, str]) -> Task[None]:
        """Replaces the key-value pairs added to each trace. A prototype; it may change."""
        return self._client.start(m.set_attributes, (ref, value))

    def set_components(self, ref: refs.ObserverRef, value: list[str]) -> Task[None]:
        """Replaces the components that record traces; empty means all. A prototype; it may
        change.
        """
        return self._client.start(m.set_components, (ref, value))

    def set_enabled(self, ref: refs.ObserverRef, value: bool) -> Task[None]:
        """Starts or stops recording. A prototype; it may change."""
        return self._client.start(m.set_enabled, (ref, value))

    def set_endpoints(self, ref: refs.ObserverRef, value: list[str]) -> Task[None]:
        """Replaces the places traces go to. A prototype; it may change."""
        return self._client.start(m.set_endpoints, (ref, value))

    def set_hosts(self, ref: refs.ObserverRef, value: list[refs.HostRef]) -> Task[None]:
        """Replaces the hosts that record traces; empty means all. A prototype; it may change."""
        return self._client.start(m.set_hosts, (ref, value))

    def unregister(self, ref: refs.ObserverRef, host: refs.HostRef) -> Task[None]:
        """Internal: removes the observer from the components of a host. A prototype; it may
        change.
        """
        return self._client.start(m.unregister, (ref, host))

    def create(
        self,
        *,
        attributes: dict[str, str] | None = None,
        components: list[str] | None = None,
        enabled: bool = False,
        endpoints: list[str] | None = None,
        hosts: list[refs.HostRef] | None = None,
        name_description: str = "",
        name_label: str = "",
    ) -> Task[refs.ObserverRef]:
        """Make a Observer object from its record. A prototype; it may change.

        attributes: Key-value pairs added to each trace.
        components: Components that record traces; empty means all.
        enabled: True when traces are recorded.
        endpoints: Where traces go: bugtool for files on the host, or addresses of collectors.
        hosts: Hosts that record traces; empty means all.
        name_description: Free description for people.
        name_label: Display name, also used as the service name in traces.
        """
        return self._client.start(
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

    def destroy(self, ref: refs.ObserverRef) -> Task[None]:
        """Destroy the Observer object. A prototype; it may change."""
        return self._client.start(m.destroy, (ref,))
