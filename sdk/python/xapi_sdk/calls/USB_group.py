# Written by codegen from idl/; change the IDL, not this file.
"""Messages of USB_group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import USB_group as m

if TYPE_CHECKING:
    from xapi_sdk.model.USB_group import USBGroupRecord
    from xapi_sdk.task import Task


class USBGroupCalls:
    """A group of physical USB devices; a VM asks for a virtual USB device of a group. Each
    device gets its own group.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(
        self,
        name_label: str = "",
        name_description: str = "",
        other_config: dict[str, str] | None = None,
    ) -> refs.USBGroupRef:
        """Creates an empty USB group and returns it."""
        return self._client.invoke(
            m.create, (name_label, name_description, {} if other_config is None else other_config)
        )

    def destroy(self, ref: refs.USBGroupRef) -> None:
        """Deletes the group; it must hold no physical and no virtual USB devices."""
        return self._client.invoke(m.destroy, (ref,))

    def get_PUSBs(self, ref: refs.USBGroupRef) -> list[refs.PUSBRef]:
        """Read PUSBs: Physical USB devices in the group."""
        return self._client.invoke(m.get_PUSBs, (ref,))

    def get_VUSBs(self, ref: refs.USBGroupRef) -> list[refs.VUSBRef]:
        """Read VUSBs: Virtual USB devices supplied by the group."""
        return self._client.invoke(m.get_VUSBs, (ref,))

    def get_name_description(self, ref: refs.USBGroupRef) -> str:
        """Read name_description: Free text describing the group."""
        return self._client.invoke(m.get_name_description, (ref,))

    def set_name_description(self, ref: refs.USBGroupRef, value: str) -> None:
        """Set name_description: Free text describing the group."""
        return self._client.invoke(m.set_name_description, (ref, value))

    def get_name_label(self, ref: refs.USBGroupRef) -> str:
        """Read name_label: Name of the group; need not be unique."""
        return self._client.invoke(m.get_name_label, (ref,))

    def set_name_label(self, ref: refs.USBGroupRef, value: str) -> None:
        """Set name_label: Name of the group; need not be unique."""
        return self._client.invoke(m.set_name_label, (ref, value))

    def get_other_config(self, ref: refs.USBGroupRef) -> dict[str, str]:
        """Read other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.USBGroupRef, value: dict[str, str]) -> None:
        """Set other_config: Free-form settings of clients and tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.USBGroupRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.USBGroupRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_uuid(self, ref: refs.USBGroupRef) -> str:
        """Read uuid: Unique identifier of the group."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.USBGroupRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.USBGroupRef) -> USBGroupRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.USBGroupRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.USBGroupRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.USBGroupRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.USBGroupRef, USBGroupRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.USBGroupRef, USBGroupRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class USBGroupTasks:
    """Messages of USB_group as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self,
        name_label: str = "",
        name_description: str = "",
        other_config: dict[str, str] | None = None,
    ) -> Task[refs.USBGroupRef]:
        """Creates an empty USB group and returns it."""
        return self._client.start(
            m.create, (name_label, name_description, {} if other_config is None else other_config)
        )

    def destroy(self, ref: refs.USBGroupRef) -> Task[None]:
        """Deletes the group; it must hold no physical and no virtual USB devices."""
        return self._client.start(m.destroy, (ref,))
