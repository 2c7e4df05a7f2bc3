# Written by codegen from idl/; change the IDL, not this file.
"""Messages of VLAN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xapi_sdk import refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import VLAN as m

if TYPE_CHECKING:
    from xapi_sdk.model.VLAN import VLANRecord
    from xapi_sdk.task import Task


class VLANCalls:
    """A VLAN on one host: it ties an interface carrying tagged frames to the PIF on which they
    appear untagged.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def create(self, tagged_PIF: refs.PIFRef, tag: int, network: refs.NetworkRef) -> refs.VLANRef:
        """Creates a VLAN and its PIF on the tagged PIF's host; VLAN_TAG_INVALID or
        PIF_VLAN_EXISTS if the tag will not do.

        tagged_PIF: Interface that carries the tagged frames.
        tag: VLAN tag.
        network: Network the VLAN's PIF joins.
        """
        return self._client.invoke(m.create, (tagged_PIF, tag, network))

    def destroy(self, ref: refs.VLANRef) -> None:
        """Takes the VLAN down and deletes it with its PIF."""
        return self._client.invoke(m.destroy, (ref,))

    def pool_introduce(
        self,
        tagged_PIF: refs.PIFRef,
        untagged_PIF: refs.PIFRef,
        tag: int,
        other_config: dict[str, str],
    ) -> refs.VLANRef:
        """Internal: records a VLAN of a joining host in the pool's database."""
        return self._client.invoke(m.pool_introduce, (tagged_PIF, untagged_PIF, tag, other_config))

    def get_other_config(self, ref: refs.VLANRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.get_other_config, (ref,))

    def set_other_config(self, ref: refs.VLANRef, value: dict[str, str]) -> None:
        """Set other_config: Free key-value pairs for tools."""
        return self._client.invoke(m.set_other_config, (ref, value))

    def add_to_other_config(self, ref: refs.VLANRef, key: str, value: str) -> None:
        """Add a key and its value to other_config."""
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def remove_from_other_config(self, ref: refs.VLANRef, key: str) -> None:
        """Remove a key from other_config; a key that is not there is no error."""
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def get_tag(self, ref: refs.VLANRef) -> int:
        """Read tag: VLAN tag."""
        return self._client.invoke(m.get_tag, (ref,))

    def get_tagged_PIF(self, ref: refs.VLANRef) -> refs.PIFRef:
        """Read tagged_PIF: Underlying interface, on which the frames carry the tag."""
        return self._client.invoke(m.get_tagged_PIF, (ref,))

    def get_untagged_PIF(self, ref: refs.VLANRef) -> refs.PIFRef:
        """Read untagged_PIF: PIF made for this VLAN, on which the frames appear without tag."""
        return self._client.invoke(m.get_untagged_PIF, (ref,))

    def get_uuid(self, ref: refs.VLANRef) -> str:
        """Read uuid: Unique identifier of the VLAN."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.VLANRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.VLANRef) -> VLANRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_all(self) -> list[refs.VLANRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.VLANRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.VLANRef, VLANRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.VLANRef, VLANRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class VLANTasks:
    """Messages of VLAN as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def create(
        self, tagged_PIF: refs.PIFRef, tag: int, network: refs.NetworkRef
    ) -> Task[refs.VLANRef]:
        """Creates a VLAN and its PIF on the tagged PIF's host; VLAN_TAG_INVALID or
        PIF_VLAN_EXISTS if the tag will not do.

        tagged_PIF: Interface that carries the tagged frames.
        tag: VLAN tag.
        network: Network the VLAN's PIF joins.
        """
        return self._client.start(m.create, (tagged_PIF, tag, network))

    def destroy(self, ref: refs.VLANRef) -> Task[None]:
        """Takes the VLAN down and deletes it with its PIF."""
        return self._client.start(m.destroy, (ref,))

    def pool_introduce(
        self,
        tagged_PIF: refs.PIFRef,
        untagged_PIF: refs.PIFRef,
        tag: int,
        other_config: dict[str, str],
    ) -> Task[refs.VLANRef]:
        """Internal: records a VLAN of a joining host in the pool's database."""
        return self._client.start(m.pool_introduce, (tagged_PIF, untagged_PIF, tag, other_config))
