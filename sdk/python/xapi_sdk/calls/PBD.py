# Written by codegen from idl/; change the IDL, not this file.
"""Messages of PBD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import PBD as m

if TYPE_CHECKING:
    from xapi_sdk.model.PBD import PBDRecord
    from xapi_sdk.task import Task


class PBDCalls:
    """The connection of one host to one SR, with the settings that host needs to reach it."""

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def plug(self, ref: refs.PBDRef) -> None:
        """Attaches the SR on the host; no effect if it is attached already.

        Errors: SR_UNKNOWN_DRIVER.
        """
        return self._client.invoke(m.plug, (ref,))

    def set_device_config(self, ref: refs.PBDRef, value: dict[str, str]) -> None:
        """Replaces the settings for the storage driver; the connection must not be attached.

        value: Location and access settings as the driver wants them.
        """
        return self._client.invoke(m.set_device_config, (ref, value))

    def unplug(self, ref: refs.PBDRef) -> None:
        """Detaches the SR from the host; refused while a running VM uses its images there, and
        for some system SRs.
        """
        return self._client.invoke(m.unplug, (ref,))

    def get_SR(self, ref: refs.PBDRef) -> refs.SRRef:
        """Read SR: SR that is connected."""
        return self._client.invoke(m.get_SR, (ref,))

    def get_currently_attached(self, ref: refs.PBDRef) -> bool:
        """Read currently_attached: True if the SR is attached on the host now."""
        return self._client.invoke(m.get_currently_attached, (ref,))

    def get_device_config(self, ref: refs.PBDRef) -> dict[str, str]:
        """Read device_config: Location and access settings passed to the storage driver;
        passwords are given as references to secrets.
        """
        return self._client.invoke(m.get_device_config, (ref,))

    def get_host(self, ref: refs.PBDRef) -> refs.HostRef:
        """Read host: Host that is connected."""
        return self._client.invoke(m.get_host, (ref,))

    def get_other_config(self, ref: refs.PBDRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.PBDRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.PBDRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.PBDRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_uuid(self, ref: refs.PBDRef) -> str:
        """Read uuid: Unique identifier of the connection."""
        return self._client.invoke(m.get_uuid, (ref,))

    def create(
        self,
        *,
        SR: refs.SRRef,
        host: refs.HostRef,
        device_config: dict[str, str] | None = None,
        other_config: dict[str, str] | None = None,
    ) -> refs.PBDRef:
        """Make a PBD object from its record.

        SR: SR that is connected.
        host: Host that is connected.
        device_config: Location and access settings passed to the storage driver; passwords are
            given as references to secrets.
        other_config: Free-form settings of clients and tools.
        """
        return self._client.invoke(
            m.create,
            (
                {
                    "SR": SR,
                    "host": host,
                    "device_config": {} if device_config is None else device_config,
                    "other_config": {} if other_config is None else other_config,
                },
            ),
        )

    def destroy(self, ref: refs.PBDRef) -> None:
        """Destroy the PBD object."""
        return self._client.invoke(m.destroy, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.PBDRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.PBDRef) -> PBDRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.PBDRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.PBDRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.PBDRef, PBDRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.PBDRef, PBDRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class PBDTasks:
    """Messages of PBD as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def plug(self, ref: refs.PBDRef) -> Task[None]:
        """Attaches the SR on the host; no effect if it is attached already.

        Errors: SR_UNKNOWN_DRIVER.
        """
        return self._client.start(m.plug, (ref,))

    def set_device_config(self, ref: refs.PBDRef, value: dict[str, str]) -> Task[None]:
        """Replaces the settings for the storage driver; the connection must not be attached.

        value: Location and access settings as the driver wants them.
        """
        return self._client.start(m.set_device_config, (ref, value))

    def unplug(self, ref: refs.PBDRef) -> Task[None]:
        """Detaches the SR from the host; refused while a running VM uses its images there, and
        for some system SRs.
        """
        return self._client.start(m.unplug, (ref,))

    def create(
        self,
        *,
        SR: refs.SRRef,
        host: refs.HostRef,
        device_config: dict[str, str] | None = None,
        other_config: dict[str, str] | None = None,
    ) -> Task[refs.PBDRef]:
        """Make a PBD object from its record.

        SR: SR that is connected.
        host: Host that is connected.
        device_config: Location and access settings passed to the storage driver; passwords are
            given as references to secrets.
        other_config: Free-form settings of clients and tools.
        """
        return self._client.start(
            m.create,
            (
                {
                    "SR": SR,
                    "host": host,
                    "device_config": {} if device_config is None else device_config,
                    "other_config": {} if other_config is None else other_config,
                },
            ),
        )

    def destroy(self, ref: refs.PBDRef) -> Task[None]:
        """Destroy the PBD object."""
        return self._client.start(m.destroy, (ref,))
